import type { Edit, Finding, Fix } from '../../core/finding';
import { contains } from '../../core/span';
import { readCard } from '../../cards/index';
import type { TextModel } from '../../text/index';
import { addTo } from '../card/sections';
import { offer, prefer } from '../fixes/fixer';
import { asAdvice, asAdviceList } from '../wording/advice';
import { languageOf, type Language } from '../wording/language';
import { layOut } from './layout';
import { regionAt, markerStart, type Region } from './region';
import { renumbering } from './renumber';
import { linesRemoval, sentenceRemoval } from './removal';
import { rewordings, worded } from './rewordings';
import { termsOf } from './terms';

/** A licence text or policy that its author may change: one that was not recognised as somebody else's. */
export interface Draft {
  readonly model: TextModel;
  /** The card beside it, where there is one. */
  readonly card: { readonly uri: string; readonly text: string } | undefined;
}

/** The rules whose restriction can be said as advice. */
const advisable: ReadonlySet<string> = new Set(['use/field-of-use', 'use/acceptable-use-policy']);

/** Turns a restriction of a draft into conformant wording of the same intent, into advice, or removes it. */
export function* draftFixes(finding: Finding, draft: Draft): Iterable<Fix> {
  const { model } = draft;
  const region = regionAt(model, finding.span);
  if (!region || !contains(region.span, { start: finding.span.start, end: finding.span.start }))
    return;
  const words = model.text.slice(region.span.start, region.span.end);
  const language = languageOf(words);
  if (language !== undefined) {
    const terms = termsOf(model, language);
    for (const { title, wording } of rewordings[finding.rule] ?? [])
      yield offer(title, [replaced(model, region, worded(wording, terms))]);
    if (advisable.has(finding.rule)) yield* advice(draft, region, language);
  }
  const removal = isGrant(words) ? undefined : remove(model, region, language);
  if (removal) yield offer('Remove the restriction', removal);
}

/** A grant with a limit in it: without the sentence there would be no grant at all. */
function isGrant(words: string): boolean {
  return (
    /\b(?:grants?|granted|permission|permitted|allowed|may|can)\b|授予|可以/i.test(words) &&
    !/\b(?:not|never|no|without|unless|nor|neither|cannot)\b|n['’]t\b|不得|禁止|不可|不能/i.test(
      words,
    )
  );
}

function replaced(model: TextModel, region: Region, words: string): Edit {
  return { span: region.span, newText: layOut(model, region.span, words) };
}

/** The restriction as a recommendation in the card, and out of the licence. */
function* advice({ model, card }: Draft, region: Region, language: Language): Iterable<Fix> {
  if (!card) return;
  const words = model.text.slice(region.span.start, region.span.end);
  const items = region.items.flatMap((index) => model.blocks[index] ?? []);
  const said =
    items.length > 0
      ? asAdviceList(
          items.map(({ span }) => model.text.slice(span.start, span.end)),
          language,
        )
      : asAdvice(words, language);
  const removal = remove(model, region, language);
  if (said === undefined || !removal) return;
  const read = readCard(card.text, { kind: 'model-card' });
  const { span, newText } = addTo(read, 'outOfScope', 'Out-of-Scope Use', said);
  yield prefer('Move it to the card as advice', [
    ...removal,
    { uri: card.uri, text: card.text, span, newText },
  ]);
}

/** Takes the clause out, moves later labels up and mends what refers to them; where something refers to it, its label stays. */
function remove(
  model: TextModel,
  region: Region,
  language: Language | undefined,
): Edit[] | undefined {
  const { text, blocks } = model;
  const [first] = region.blocks;
  const last = region.blocks.at(-1);
  if (first === undefined || last === undefined) return [sentenceRemoval(text, region.span)];
  const from = withHeading(model, first, last);
  const begin = blocks[from];
  if (!begin) return undefined;
  const edits = renumbering(model, from, last);
  if (edits === undefined) {
    const note = language === 'zh' ? '（有意留空）' : 'Intentionally left blank.';
    return [{ span: region.span, newText: note }];
  }
  return [linesRemoval(text, markerStart(text, begin), region.span.end), ...edits].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The heading above, where nothing else is under it. */
function withHeading({ blocks }: TextModel, first: number, last: number): number {
  const above = blocks[first - 1];
  const below = blocks[last + 1];
  const alone =
    above?.kind === 'heading' &&
    first - 1 > 0 &&
    (below === undefined || (below.kind === 'heading' && below.depth <= above.depth));
  return alone ? first - 1 : first;
}
