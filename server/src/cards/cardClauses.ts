import type { Span } from '../core/span';
import { readClauses, type Clause } from '../clauses';
import { modelFromBlocks, type BlockSeed } from '../text';
import { resolveAlias, type YamlDocument, type YamlMapping } from '../yaml';
import { addProse } from './body/content';
import type { Card } from './card';
import { setsTerms } from './cues';

/** The restrictions that the card itself sets: in its gate, and in normative sentences outside advice. */
export function cardClauses(card: Card): readonly Clause[] {
  return [...gateClauses(card), ...bodyClauses(card)];
}

/** Restrictions in normative sentences of the body. */
function* bodyClauses(card: Card): Generator<Clause> {
  const { prose } = card;
  const { model, units } = prose.terms;
  const { clauses } = readClauses(model, { register: 'prose' });
  let at = 0;
  for (const clause of clauses) {
    if (clause.rule === null) continue;
    for (; at > 0 && (model.blocks[at]?.span.start ?? 0) > clause.span.start; at--);
    while ((model.blocks[at]?.span.end ?? Infinity) < clause.span.end) at++;
    const unit = units[at];
    if (!unit || unit.unit.kind === 'heading') continue;
    const words = card.text.slice(
      clause.span.start,
      Math.min(clause.span.end, clause.span.start + 2000),
    );
    if (prose.roleOf(unit) !== 'license' && !setsTerms.test(words)) continue;
    if (card.kind === 'model-card' && isOfSomethingElse(words)) continue;
    if (isOwnTerms(clause, card.text)) continue;
    yield clause;
  }
}

/** What a model's card speaks of beside the model, and what has terms of its own. */
const otherThings = String.raw`(?:library|libraries|toolkit|package|framework|tokeni[sz]er|api|website|web\s?site|service|demo|data\s?sets?|corpus|corpora|databases?|benchmarks?)`;

const subject = new RegExp(
  String.raw`^[^.;:]{0,120}?\b${otherThings}\b[^.;:]{0,60}?\b(?:is|are|was|were|may|can|cannot|must|should|shall|has|have|comes?|permits?|allows?|prohibits?)\b`,
  'i',
);
const predicate = new RegExp(
  String.raw`^\W{0,4}(?:\S{1,40}\s){0,4}(?:is|are)\s(?:an?|the)\s(?:[\w-]{1,20}\s){0,4}${otherThings}\b`,
  'i',
);

/** The sentence speaks of a library, a service or a data set, and not of the model beside it. */
function isOfSomethingElse(words: string): boolean {
  const found = subject.exec(words)?.[0] ?? predicate.exec(words)?.[0];
  return (
    found !== undefined &&
    !/\b(?:models?|weights?|checkpoints?|adapters?|lora|parameters|derivatives?)\b/i.test(found)
  );
}

/** "… comply with the terms of use": a card calls its own licence so, or the one it links; no policy beside it. */
function isOwnTerms({ rule, evidence }: Clause, text: string): boolean {
  return (
    rule === 'use/acceptable-use-policy' &&
    !evidence.some(({ start, end }) =>
      /polic|guideline|code\sof|政策|规范/i.test(text.slice(start, end)),
    )
  );
}

const gateKeys = [
  'extra_gated_prompt',
  'extra_gated_heading',
  'extra_gated_description',
  'extra_gated_button_content',
] as const;

const gates = new WeakMap<YamlDocument, readonly Clause[]>();

/** Restrictions in what a user must agree to before the files can be had. Kept as long as the front matter is. */
function gateClauses({ data, yaml, text }: Card): readonly Clause[] {
  if (!data || !yaml) return [];
  const known = gates.get(yaml);
  if (known) return known;
  const seeds = gateKeys.flatMap((key) => textSeeds(data, key, text));
  const fields = resolveAlias(data.entry('extra_gated_fields')?.value);
  if (fields?.kind === 'mapping') {
    for (const { keySpan } of fields.entries) seeds.push(...seedsOf(text, unquoted(text, keySpan)));
  }
  seeds.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
  const model = modelFromBlocks(text, seeds);
  const { clauses } = readClauses(model, { register: 'prose' });
  const found = clauses.filter(({ rule }) => rule !== null);
  gates.set(yaml, found);
  return found;
}

function textSeeds(data: YamlMapping, key: string, text: string): BlockSeed[] {
  const node = resolveAlias(data.entry(key)?.value);
  return node?.kind === 'scalar' ? seedsOf(text, node.contentSpan) : [];
}

/** Paragraphs of a scalar as it is written; a blank line or a list marker starts a new one. */
function seedsOf(text: string, { start, end }: Span): BlockSeed[] {
  const seeds: BlockSeed[] = [];
  let pieces: Span[] = [];
  let kind: BlockSeed['kind'] = 'paragraph';
  const flush = (next: BlockSeed['kind']): void => {
    if (pieces.length > 0) seeds.push({ kind, depth: kind === 'item' ? 1 : 0, pieces });
    pieces = [];
    kind = next;
  };
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline > end ? end : newline;
    // A double-quoted scalar writes its line breaks as `\n`.
    for (const line of linesOf(text, at, stop)) {
      const marker = /^[ \t]*(?:(?:[-*+•]|\(?[\da-z]{1,3}[.)])[ \t]+|#{1,6}[ \t]+)/.exec(
        text.slice(line.start, Math.min(line.end, line.start + 40)),
      );
      if (text.slice(line.start, line.end).trim() === '') flush('paragraph');
      else if (marker) flush('item');
      addProse(
        pieces,
        text,
        line.start + (marker?.[0].length ?? indentation(text, line)),
        line.end,
      );
    }
    at = stop + 1;
  }
  flush('paragraph');
  return seeds;
}

function* linesOf(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  for (let at = text.indexOf('\\n', from); at !== -1 && at < end; at = text.indexOf('\\n', from)) {
    yield { start: from, end: at };
    from = at + 2;
  }
  yield { start: from, end };
}

function indentation(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /[ \t]/.test(text.charAt(at))) at++;
  return at - start;
}

function unquoted(text: string, span: Span): Span {
  const quoted = /["']/.test(text.charAt(span.start));
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
