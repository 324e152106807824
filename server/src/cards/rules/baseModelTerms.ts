import type { Edit, Finding } from '../../core/finding';
import type { Span } from '../../core/span';
import { isRestricted, type LicenseEntry } from '../../licenses';
import type { BaseModel } from '../bases';
import type { CardContext, CardRule } from '../context';
import { sameLicense } from '../declaration';
import { declareEdits, found, naming, writtenLicense, titleOf } from './kit';

/** How a declared licence stands to the terms of a base model. */
type Relation = 'keeps' | 'drops' | 'differs' | 'tightens';

export const baseModelTerms: CardRule = {
  id: 'card/base-model-terms',
  freedom: null,
  severity: 'warning',
  title: 'The licence does not fit the base model’s terms',
  explanation: {
    takes:
      'A fine-tune, adapter or conversion carries its base model’s terms, whatever its own card says; who relies on a looser licence breaks them unawares.',
    from: 'Everybody who takes the card at its word.',
    instead:
      'Declare the base model’s licence, or choose a base model whose terms allow the licence wanted.',
    source: {
      title: 'License drift in AI supply chains (arXiv 2509.09873)',
      url: 'https://arxiv.org/abs/2509.09873',
    },
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: apache-2.0\n         ^^^^^^^^^^ card/base-model-terms\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: gemma\n         ^^^^^ card/base-model-terms\nbase_model: google/gemma-4-e4b-it\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n         ^^^ card/base-model-terms\nbase_model: xai-org/grok-2\n---\n# A',
    },
    { kind: 'model-card', text: '---\nlicense: apache-2.0\nbase_model: Qwen/Qwen3-8B\n---\n# A' },
    { kind: 'model-card', text: '---\nlicense: gemma\nbase_model: unsloth/gemma-2-9b\n---\n# A' },
  ],
  *check(context): Generator<Finding> {
    if (context.card.template || context.card.kind !== 'model-card') return;
    const declared = declaredLicenses(context);
    if (declared.length === 0) return;
    const told = new Set<string>();
    for (const base of context.bases) {
      if (!base.entry || told.has(base.entry.id)) continue;
      const relation = relationOf(
        declared.map(({ entry }) => entry),
        base.entry,
      );
      const [first] = declared;
      if (relation === 'keeps' || !first) continue;
      told.add(base.entry.id);
      const related = base.span && {
        related: [{ span: base.span, message: `${base.id} is under ${naming(base.entry)}` }],
      };
      yield found(this, first.span, messageOf(relation, base, base.entry, first.entry), {
        severity: relation === 'drops' && base.certain ? 'warning' : 'information',
        data: { relation, license: base.entry.id, base: base.id },
        ...related,
      });
    }
  },
  *fixes({ data }, context) {
    const { card, bases } = context;
    const id =
      typeof data === 'object' && data !== null && 'license' in data ? data.license : undefined;
    const entry = bases.find((base) => base.entry?.id === id)?.entry;
    if (!entry) return;
    const edits = [...declareEdits(card, writtenLicense(entry)), ...restatements(context, entry)];
    if (edits.length > 0)
      yield {
        title: `Declare the base model’s licence, ${naming(entry)}`,
        edits,
        preferred: true,
        certain: false,
      };
  },
};

/** The body's words for the licence that was declared, with the other's in their place: the two must not part. */
function restatements({ statements, declaration }: CardContext, entry: LicenseEntry): Edit[] {
  const declared = declaration.licenses.flatMap((license) => license.entry ?? []);
  return statements
    .filter(
      ({ subject, place, entry: said }) =>
        subject === 'model' &&
        place !== 'badge' &&
        said !== undefined &&
        (declared.length === 0 || declared.some((one) => sameLicense(one, said))),
    )
    .map(({ span }) => ({ span, newText: entry.name }));
}

/** What the front matter declares; without that, what the text or the file beside it says of the model. */
function declaredLicenses(context: CardContext): { entry: LicenseEntry; span: Span }[] {
  const { declaration, sources } = context;
  const named = declaration.licenses.flatMap(({ entry, node }) =>
    entry ? [{ entry, span: node.span }] : [],
  );
  if (named.length > 0 || declaration.licenses.length > 0) return named;
  const said = sources.find(({ from }) => from === 'body');
  return said ? [{ entry: said.entry, span: said.span ?? context.topSpan }] : [];
}

function relationOf(declared: readonly LicenseEntry[], base: LicenseEntry): Relation {
  if (declared.some((entry) => sameLicense(entry, base))) return 'keeps';
  const restricted = declared.some(({ terms }) => isRestricted(terms));
  if (isRestricted(base.terms)) {
    if (declared.every(({ terms }) => terms.overall === 'unknown')) return 'keeps';
    return restricted ? 'differs' : 'drops';
  }
  // A licence of the author's own choice may be as strict as they like; one that is
  // another model family's can only be a leftover.
  return restricted && declared.every(isFamilyLicense) ? 'tightens' : 'keeps';
}

/** Written by a model's maker for that model: nobody else has reason to choose it. */
function isFamilyLicense({ id }: LicenseEntry): boolean {
  return /^(?:llama|gemma|qwen|tongyi|deepseek|falcon|minicpm|yi-license|kolors|exaone|hyperclova|databricks|jamba|mnpl|mrl|grok|stability|flux)/.test(
    id,
  );
}

function messageOf(
  relation: Relation,
  base: BaseModel,
  terms: LicenseEntry,
  declared: LicenseEntry,
): string {
  const family =
    base.family && !base.id.toLowerCase().includes(base.family.name.toLowerCase())
      ? `, a ${base.family.name} model,`
      : '';
  const who = `${base.id}${family}`;
  const is = base.certain ? 'is' : 'is, as far as is known,';
  switch (relation) {
    case 'drops':
      return `${who} ${is} under ${titleOf(terms)}, whose restrictions go on to apply; ${naming(declared)} drops them.`;
    case 'differs':
      return `${who} ${is} under ${titleOf(terms)}, whose terms go on to apply beside those of ${naming(declared)}.`;
    case 'tightens':
    case 'keeps':
      return `${who} ${is} under ${naming(terms)}; ${naming(declared)} restricts more than it needs to.`;
  }
}
