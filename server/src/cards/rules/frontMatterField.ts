import type { Finding } from '../../core/finding';
import type { Severity } from '../../core/severity';
import { nodeAt, renameKey, setScalar, resolveAlias } from '../../yaml';
import type { CardRule } from '../context';
import { datasetCardFields } from '../fields/datasetCard';
import { evalResultsType } from '../fields/evalResults';
import { modelCardFields } from '../fields/modelCard';
import {
  validate,
  validateFields,
  type FieldProblem,
  type FieldProblemKind,
} from '../fields/validate';
import { found, hubDocs, isTemplated } from './kit';

const severities: Readonly<Record<FieldProblemKind, Severity>> = {
  type: 'error',
  required: 'error',
  value: 'warning',
  format: 'warning',
  'unknown-key': 'information',
};

export const frontMatterField: CardRule = {
  id: 'card/front-matter-field',
  freedom: null,
  severity: 'warning',
  title: 'A field of the front matter is not what the Hub reads',
  explanation: {
    takes:
      'A field of the wrong type is rejected when the card is pushed; a misspelt one is silently not read.',
    from: 'Everybody who filters the Hub by it.',
    instead:
      'Each field has the type that the Hub documents; keys of your own are welcome beside them.',
    source: hubDocs.cards,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: mit\ntags: {a: b}\n      ^^^^^^ card/front-matter-field\n---\n',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\npipline_tag: fill-mask\n^^^^^^^^^^^ card/front-matter-field\n---\n',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nlanguage: English\n          ^^^^^^^ card/front-matter-field\n---\n',
    },
    {
      kind: 'model-card',
      text: '---\nmodel-index:\n- name: x\n  results:\n  - task:\n    ^^^^ card/front-matter-field\n    ^^^^ card/front-matter-field\n      type: fill-mask\n---\n',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nmy_own_key: 1\nlanguage: [en, yue, code]\n---\n',
    },
  ],
  *check({ card }): Generator<Finding> {
    if (card.template) return;
    for (const problem of problemsOf(card)) {
      const { kind, message, span, path, suggestion } = problem;
      const written = card.text.slice(span.start, span.end);
      if (isTemplated(written)) continue;
      const data = { problem: kind, path, ...(suggestion === undefined ? {} : { suggestion }) };
      yield found(this, span, message, { severity: severities[kind], data });
    }
  },
  *fixes({ data, span }, { card }) {
    const { yaml } = card;
    if (!yaml || !isData(data) || data.suggestion === undefined) return;
    const position = nodeAt(yaml, span.start);
    const { suggestion } = data;
    const title = `Change to "${suggestion}"`;
    if (data.problem === 'unknown-key' && position?.entry) {
      yield {
        title,
        edits: renameKey(position.entry, suggestion),
        preferred: true,
        certain: false,
      };
    }
    const node = resolveAlias(position?.node);
    if (data.problem !== 'unknown-key' && node?.kind === 'scalar') {
      yield { title, edits: setScalar(yaml, node, suggestion), preferred: true, certain: false };
    }
  },
};

function* problemsOf(card: Parameters<CardRule['check']>[0]['card']): Generator<FieldProblem> {
  const { root } = card.yaml ?? {};
  if (!root) return;
  if (card.kind === 'eval-results') yield* validate(root, evalResultsType);
  else if (root.kind === 'mapping') {
    yield* validateFields(root, card.kind === 'model-card' ? modelCardFields : datasetCardFields);
  }
}

function isData(data: unknown): data is { problem: FieldProblemKind; suggestion?: string } {
  return typeof data === 'object' && data !== null && 'problem' in data;
}
