import type { Freedom } from '../core/freedom';
import type { Explanation, RuleExample } from '../core/rule';
import type { Severity } from '../core/severity';
import type { ClauseRule } from './clause';
import type { Concept } from './lexicon/index';
import type { Verdict } from './judging/index';
import type { Grants, Passage } from './passage';

/** A clause rule as its file writes it. */
export interface ClauseRuleDefinition extends Omit<Explanation, 'source'> {
  readonly id: `${Freedom}/${string}`;
  readonly title: string;
  readonly severity?: Severity;
  readonly examples: readonly RuleExample[];
  /** A list of such clauses is one clause: it is found on its lead-in, the items related. */
  readonly wholeList?: boolean;
  /** The words of these concepts are quoted in the message: what a clause forbids, limits to or asks for. */
  readonly quotes?: readonly Concept[];
  /** Also looks at definitions; most rules don't, for a definition takes nothing by itself. */
  readonly inDefinitions?: boolean;
  /** Also looks at the items of a list of prohibited uses, which is one clause in itself. */
  readonly inUseLists?: boolean;
  /** Such a clause is copyleft, and no restriction, in a text that limits no use. */
  readonly besideUseLimits?: boolean;
  /** What the rule says of a passage; undefined where it has nothing to say. */
  judge(passage: Passage, grants: Grants): Verdict | undefined;
  /** What it says where no rule knows better; undefined where it has nothing to say. */
  otherwise?(passage: Passage, grants: Grants): Verdict | undefined;
}

/** A clause rule with what the engine needs of it. */
export interface JudgingRule extends ClauseRule {
  readonly wholeList: boolean;
  readonly quotes: ReadonlySet<Concept>;
  readonly inDefinitions: boolean;
  readonly besideUseLimits: boolean;
  readonly inUseLists: boolean;
  judge(passage: Passage, grants: Grants): Verdict | undefined;
  readonly otherwise: ((passage: Passage, grants: Grants) => Verdict | undefined) | null;
}

const freedomNames: Readonly<Record<Freedom, string>> = {
  use: 'use the system for any purpose and without having to ask for permission',
  study: 'study how the system works and inspect its components',
  modify: 'modify the system for any purpose, including to change its output',
  share: 'share the system for others to use with or without modifications, for any purpose',
};

export function clauseRule(definition: ClauseRuleDefinition): JudgingRule {
  const { id, title, takes, from, instead, examples } = definition;
  const [freedom, kind] = id.split('/') as [Freedom, string];
  return Object.freeze({
    id,
    freedom,
    kind,
    title,
    severity: definition.severity ?? 'warning',
    explanation: {
      takes,
      from,
      instead,
      source: {
        title: `Open Source AI Definition 1.0: the freedom to ${freedomNames[freedom]}`,
        url: 'https://opensource.org/ai/open-source-ai-definition',
      },
    },
    examples,
    wholeList: definition.wholeList ?? false,
    quotes: new Set(definition.quotes),
    inDefinitions: definition.inDefinitions ?? false,
    inUseLists: definition.inUseLists ?? false,
    besideUseLimits: definition.besideUseLimits ?? false,
    judge: definition.judge.bind(definition),
    otherwise: definition.otherwise?.bind(definition) ?? null,
  });
}

/** Licence texts with their findings drawn in. */
export function license(...texts: readonly string[]): readonly RuleExample[] {
  return texts.map((text) => ({ kind: 'license', text }));
}
