import type { Finding } from '../../core/finding';
import type { Span } from '../../core/span';
import type { Duty, LicenseEntry } from '../../licenses';
import type { BaseModel } from '../bases';
import type { BodyBlock } from '../body/body';
import type { CardContext, CardRule } from '../context';
import { sameLicense } from '../declaration';
import { clean } from '../statements';
import { scalarText } from '../../yaml';
import { found, titleOf } from './kit';

export const requiredNotice: CardRule = {
  id: 'card/required-notice',
  freedom: null,
  severity: 'warning',
  title: 'A notice that the base model’s licence demands is missing',
  explanation: {
    takes:
      'The licence of the base model ends for whoever shares a derived model without the words, name or copy that it demands.',
    from: 'The author of the derived model, and everybody who receives it.',
    instead:
      'OSI-approved licences ask for their own text and the copyright notices, and for no name or slogan.',
    source: {
      title: 'Llama 3.1 Community License, section 1.b',
      url: 'https://www.llama.com/llama3_1/license/',
    },
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n            ^^^^^^^^^^^^^^^^^^^^^^^ card/required-notice\n            ^^^^^^^^^^^^^^^^^^^^^^^ card/required-notice\n---\n# Medical Assistant 8B\n',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-Medical-8B\n\nBuilt with Llama.\n',
    },
    { kind: 'model-card', text: '---\nlicense: llama3.1\n---\n# Llama 3.1\n' },
  ],
  *check(context): Generator<Finding> {
    const { card, repository } = context;
    if (card.kind !== 'model-card' || card.template) return;
    const seen = new Set<string>();
    for (const base of context.bases) {
      const { entry } = base;
      if (!entry || seen.has(entry.id)) continue;
      seen.add(entry.id);
      const span = base.span ?? context.licenseSpan;
      const worded = entry.duties.some(({ phrase, prefix }) => phrase ?? prefix);
      const texts = worded ? wordsOf(context) : { card: '', notices: '' };
      for (const duty of entry.duties) {
        const missing = missingDuty(duty, texts, context, base);
        if (missing === undefined) continue;
        yield missingNotice(
          span,
          `${missing} (${titleOf(entry)}${duty.section === null ? '' : `, section ${duty.section}`}).`,
          duty,
          entry,
          base,
        );
      }
      if (repository?.licenses.length === 0 && needsCopy(entry) && !isDeclared(context, entry)) {
        const data = { duty: 'licence-copy', license: entry.id, base: base.id };
        yield found(
          this,
          span,
          `A copy of ${titleOf(entry)} must go with the model, and there is no licence file beside this card.`,
          { data },
        );
      }
    }
  },
};

function missingNotice(
  span: Span,
  message: string,
  duty: Duty,
  entry: LicenseEntry,
  base: BaseModel,
): Finding {
  const data = {
    duty: duty.kind,
    phrase: duty.phrase ?? null,
    prefix: duty.prefix ?? null,
    license: entry.id,
    base: base.id,
  };
  return found(requiredNotice, span, message, { data });
}

/** Of the licence that the card declares, the rule about the licence's text speaks. */
function isDeclared({ declaration }: CardContext, entry: LicenseEntry): boolean {
  return declaration.licenses.some(
    (one) => one.value !== 'other' && one.entry !== undefined && sameLicense(one.entry, entry),
  );
}

/** A restricted licence that must be passed on; for the others the rule about the licence's text speaks. */
export function needsCopy({ duties, terms }: LicenseEntry): boolean {
  return terms.overall === 'restricted' && duties.some(({ kind }) => kind === 'licence-copy');
}

/** The texts in which a notice may stand, folded: the card, and the NOTICE files beside it. */
function wordsOf({ card, repository }: CardContext): { card: string; notices: string } {
  const notices = (repository?.notices ?? []).map(({ text }) => text ?? '').join('\n');
  const { body } = card;
  const parts = [fold(card.text.slice(0, body.span.start)), ...body.blocks.map(foldedBlock)];
  return { card: parts.filter((part) => part !== '').join(' '), notices: fold(notices) };
}

const foldedBlocks = new WeakMap<BodyBlock['content'], string>();

/** Kept as long as the block reads the same. */
function foldedBlock({ content, text }: BodyBlock): string {
  let folded = foldedBlocks.get(content);
  if (folded === undefined) foldedBlocks.set(content, (folded = fold(text)));
  return folded;
}

/** What is missing; undefined where the duty is met, or where nothing is known of it. */
function missingDuty(
  duty: Duty,
  texts: { card: string; notices: string },
  context: CardContext,
  base: BaseModel,
): string | undefined {
  const { kind, phrase, prefix } = duty;
  if (kind === 'attribution-display') {
    if (phrase === undefined || phrase.includes('[')) return undefined;
    const wanted = fold(phrase);
    return texts.card.includes(wanted) || texts.notices.includes(wanted)
      ? undefined
      : `"${phrase}" must be shown, and the card does not`;
  }
  if (kind === 'attribution-notice') {
    if (phrase === undefined || !context.repository) return undefined;
    // The sentence up to the holder's line: years and signs of copyright are written in many ways.
    const wanted = fold(phrase.split(/,?\s+copyright/i, 1)[0] ?? phrase);
    if (texts.notices.includes(wanted) || texts.card.includes(wanted)) return undefined;
    return 'A NOTICE file must carry the sentence the licence prescribes, and none does';
  }
  if (kind === 'naming-prefix') {
    if (prefix === undefined || keepsItsName(context, base)) return undefined;
    const names = ownNames(context);
    if (names.length === 0 || names.some((name) => name.startsWith(fold(prefix)))) return undefined;
    return `The name of a model made from it must begin with "${prefix}"`;
  }
  return undefined;
}

/** A conversion keeps the model, and its maker's name leads the file's. */
function keepsItsName({ card }: CardContext, base: BaseModel): boolean {
  return (
    scalarText(card.data?.entry('base_model_relation')?.value) === 'quantized' &&
    base.family !== undefined
  );
}

/** What the model calls itself: its folder's name, its title, and its name in the front matter. */
function ownNames({ card, repository }: CardContext): string[] {
  const title = clean(card.text.slice(card.title.start, card.title.end))
    .replace(/^#+\s*/, '')
    .replace(/^model\scard\s(?:for|of)\s/i, '');
  const index = card.data?.get('model-index');
  const first = index?.kind === 'sequence' ? index.items[0] : undefined;
  const indexed = first?.kind === 'mapping' ? scalarText(first.entry('name')?.value) : undefined;
  const named = scalarText(card.data?.entry('model_name')?.value);
  const candidates = [title, repository?.name, indexed, named].flatMap((name) =>
    name === undefined ? [] : [name.split('/').at(-1) ?? name],
  );
  // A heading such as "Introduction" is no name.
  return candidates
    .map(fold)
    .filter(
      (name) =>
        name !== '' &&
        !/^(?:model|introduction|overview|description|readme|card|about|summary|welcome|usage|how)\b/.test(
          name,
        ),
    );
}

/** Lower case, with every run of what is no letter or digit as one blank. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}
