import type { Block, Reading, TextModel } from '../text/index';
import type { Register } from './clause';
import type { JudgingRule } from './define';
import { harmlessKindOf } from './harmless/index';
import type { HarmlessKind } from './harmless/kinds';
import type { Concept, Hit } from './lexicon/index';
import {
  after,
  isAcceptance,
  isAlternative,
  isBoilerplate,
  isDefinition,
  isDisclaimer,
  isRecital,
  permitted,
  type Verdict,
} from './judging/index';
import { commercialLimit, purposeLimit } from './limits/index';
import { passageAt, placesOf, type Grants, type Passage, type PassagePlace } from './passage';
import { technicalChange } from './limits/index';
import { isNormative } from './prose';
import { judgingRules } from './rules/index';

/** What was found at one place of a block: a restriction or a harmless clause. Holds no document offset. */
export type Judgement = { readonly place: PassagePlace } & (
  | { readonly rule: JudgingRule; readonly verdict: Verdict; readonly harmless: null }
  | { readonly rule: null; readonly harmless: HarmlessKind }
);

export interface BlockVerdicts {
  readonly judgements: readonly Judgement[];
  /** The block ends in the lead-in of a list of prohibited uses. */
  readonly opensUseList: boolean;
}

/** What is known of a block's clauses; the verdicts depend on the rest of the text by little. */
export interface JudgedBlock {
  /** What the block itself grants. */
  readonly grants: Grants;
  verdicts(grants: Grants, inUseList: boolean): BlockVerdicts;
}

/** By content and context: a block that stands unchanged, wherever it stands, is not judged again. */
const judgedBlocks = new WeakMap<Reading, Map<string, JudgedBlock>>();

/** One content stands in few contexts at a time; older ones are let go. */
const mostContexts = 8;

/** Judges a block; `context` tells apart what it continues. */
export function judgeBlock(
  model: TextModel,
  block: Block,
  register: Register,
  context: string,
): JudgedBlock {
  let known = judgedBlocks.get(block.reading);
  if (!known || known.size > mostContexts) {
    known = new Map<string, JudgedBlock>();
    judgedBlocks.set(block.reading, known);
  }
  const key = `${register}|${context}`;
  let judged = known.get(key);
  if (!judged) known.set(key, (judged = judge(model, block, register)));
  return judged;
}

interface Placed {
  readonly place: PassagePlace;
  readonly passage: Passage;
}

function judge(model: TextModel, block: Block, register: Register): JudgedBlock {
  const placed: Placed[] = [];
  for (const place of placesOf(block)) {
    const passage = passageAt(model, block, register, place);
    if (passage && passage.hits.length > 0) placed.push({ place, passage });
  }
  const known = new Map<string, BlockVerdicts>();
  return {
    grants: grantsOf(placed),
    verdicts(grants, inUseList) {
      const key = `${grants.share} ${grants.modify} ${grants.anyUse} ${inUseList}`;
      let verdicts = known.get(key);
      if (!verdicts) known.set(key, (verdicts = verdictsOf(placed, grants, inUseList)));
      return verdicts;
    },
  };
}

function verdictsOf(placed: readonly Placed[], grants: Grants, inUseList: boolean): BlockVerdicts {
  const judgements: Judgement[] = [];
  let opensUseList = false;
  for (const { place, passage } of placed) {
    if (passage.block.kind === 'heading') continue;
    const inList = inUseList && place.sentence === 0;
    let restricts = false;
    for (const { rule, verdict } of restrictionsOf(passage, grants, inList)) {
      judgements.push({ place, rule, verdict, harmless: null });
      restricts = true;
      opensUseList ||= rule.wholeList && passage.sentence.open;
    }
    if (restricts || passage.register === 'prose') continue;
    const harmless = harmlessKindOf(passage);
    if (harmless) judgements.push({ place, rule: null, harmless });
  }
  return { judgements, opensUseList };
}

function* restrictionsOf(
  passage: Passage,
  grants: Grants,
  inUseList: boolean,
): Generator<{ readonly rule: JudgingRule; readonly verdict: Verdict }> {
  if (passage.register === 'prose' && !isNormative(passage)) return;
  if (isDisclaimer(passage) || isAcceptance(passage)) return;
  if (isBoilerplate(passage) || isRecital(passage)) return;
  const definition = isDefinition(passage);
  const alternative = passage.item && isAlternative(passage);
  const rules = judgingRules.filter(
    (rule) =>
      (!definition || rule.inDefinitions) &&
      (!alternative || rule.id === 'use/excluded-parties') &&
      (!inUseList || rule.inUseLists),
  );
  let known = false;
  for (const rule of rules) {
    const verdict = rule.judge(passage, grants);
    if (!verdict) continue;
    known = true;
    yield { rule, verdict };
  }
  if (known) return;
  for (const rule of rules) {
    const verdict = rule.otherwise?.(passage, grants);
    if (verdict) yield { rule, verdict };
  }
}

/** A sentence shorter than this (in tokens) is a title: "License to Distribute." */
const shortestGrant = 6;

/** Whether a grant is limited in any way, or no grant at all. */
function isLimited(passage: Passage): boolean {
  return (
    passage.tokens.length - passage.own < shortestGrant ||
    passage.has('forbid', 'forbidden', 'only', 'consent', 'unforbid') ||
    passage.has('recital') ||
    purposeLimit(passage) !== undefined ||
    commercialLimit(passage) !== undefined
  );
}

/** "You may use, modify and distribute it, provided …", without a purpose. */
function grantsAnyUse(passage: Passage): boolean {
  if (passage.has('research', 'noncommercial', 'commercial', 'permittedPurpose', 'nonProduction'))
    return false;
  const acts = ['use', 'modify', 'copy'] as const;
  return acts.every((act) => permitted(passage, act).length > 0);
}

/** "Without modification", but not "with or without modification". */
function isWithout(passage: Passage, act: Hit): boolean {
  return passage.norm(act.first - 1) === 'without' && passage.norm(act.first - 2) !== 'or';
}

/** "You may distribute modified versions". */
function isOfChanged(passage: Passage, act: Hit): boolean {
  return passage.mood(act) === 'permitted' && after(passage, act, 2, 'derivative') !== undefined;
}

function grantsOf(placed: readonly Placed[]): Grants {
  const grants = { share: false, modify: false, anyUse: false };
  for (const { passage } of placed) {
    if (!passage.has('permit') || isDisclaimer(passage) || isLimited(passage)) continue;
    const grantsTo = (...acts: readonly Concept[]): boolean =>
      passage
        .all(...acts)
        .some((act) => passage.mood(act) === 'permitted' && !isWithout(passage, act));
    grants.share ||= grantsTo('distribute', 'sublicense');
    grants.modify ||=
      (grantsTo('modify') && technicalChange(passage) === undefined) ||
      permitted(passage, 'distribute').some((act) => isOfChanged(passage, act));
    grants.anyUse ||= !passage.leadIn && grantsAnyUse(passage);
  }
  return grants;
}
