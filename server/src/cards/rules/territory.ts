import type { Finding } from '../../core/finding';
import { resolveAlias, scalarText } from '../../yaml';
import type { Card } from '../card';
import type { CardContext, CardRule } from '../context';
import { found, hubDocs, titleOf } from './kit';

export const territory: CardRule = {
  id: 'card/territory',
  freedom: 'use',
  severity: 'warning',
  title: 'Users in some territories are left out',
  explanation: {
    takes:
      'Whoever lives in a territory that is left out has no rights at all, and the card does not tell them.',
    from: 'Everybody in the territories left out, and whoever passes the model on to them.',
    instead: 'OSI-approved licences discriminate against no persons or groups.',
    source: hubDocs.gated,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nextra_gated_eu_disallowed: true\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ card/territory\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: llama4\n         ^^^^^^ card/territory\nbase_model: meta-llama/Llama-4-Scout-17B-16E\n---\n# Llama 4 A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: llama3.2\nbase_model: meta-llama/Llama-3.2-1B\n---\n# Llama A',
    },
  ],
  *check(context): Generator<Finding> {
    const { card } = context;
    const entry = card.data?.entry('extra_gated_eu_disallowed');
    const value = resolveAlias(entry?.value);
    if (entry && value?.kind === 'scalar' && value.value === true) {
      yield found(this, entry.span, 'Users in the European Union are refused.', {
        data: { territory: 'EU' },
      });
    }
    if (card.kind !== 'model-card' || card.template || mentionsTerritory(context)) return;
    const source = context.sources.find(({ entry }) => entry.restrictions.some(isTerritorial));
    if (!source || !applies(context, source.entry.id)) return;
    const restriction = source.entry.restrictions.find(isTerritorial);
    const span = source.from === 'front matter' && source.span ? source.span : context.licenseSpan;
    yield found(
      this,
      span,
      `${titleOf(source.entry)} leaves out territories, and the card does not say so: ${restriction?.summary ?? ''}`,
      {
        severity: 'information',
        data: { license: source.entry.id },
      },
    );
  },
};

function isTerritorial({
  rule,
  summary,
}: {
  readonly rule: string;
  readonly summary: string;
}): boolean {
  return (
    rule === 'use/excluded-parties' &&
    /\b(?:EU|UK|European|territor\w+|Korea|countr\w+)\b/i.test(summary)
  );
}

/** Llama 3.2 and 3.3 leave the European Union out only for models that take images. */
function applies({ bases, card }: CardContext, license: string): boolean {
  if (license !== 'llama3.2' && license !== 'llama3.3') return true;
  return bases.some(({ family }) => family?.multimodal === true) || takesImages(card);
}

/** By its task, its title or its first paragraph. */
function takesImages({ data, text, title, prose }: Card): boolean {
  const task = scalarText(data?.entry('pipeline_tag')?.value) ?? '';
  const [first] = prose.sentences.filter(({ unit }) => unit.unit.kind === 'paragraph');
  const words = `${text.slice(title.start, title.end)} ${first?.text.slice(0, 400) ?? ''}`;
  return /^(?:image|visual|any)-/.test(task) || /\b(?:multimodal|vision)\b/i.test(words);
}

function mentionsTerritory({ card }: CardContext): boolean {
  return card.prose.sentences.some(
    ({ cues, text }) =>
      cues.territory &&
      /\b(?:European\sUnion|EU|EEA|territor(?:y|ies)|South\sKorea|United\sKingdom)\b/.test(text),
  );
}
