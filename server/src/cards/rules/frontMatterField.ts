import type { Finding } from '../../core/finding';
import type { Severity } from '../../core/severity';
import { contains } from '../../core/span';
import { nodeAt, renameKey, setScalar, resolveAlias } from '../../yaml';
import type { Card } from '../card';
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
      const { kind, message, span, path, suggestion, replacement } = problem;
      const written = card.text.slice(span.start, span.end);
      if (isTemplated(written) || isMalformed(card, problem)) continue;
      const data = {
        problem: kind,
        path,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(replacement === undefined ? {} : { replacement }),
      };
      yield found(this, span, message, { severity: severities[kind], data });
    }
  },
  *fixes({ data, span }, { card }) {
    const { yaml } = card;
    if (!yaml || !isData(data)) return;
    if (data.replacement !== undefined) {
      const edits = [{ span, newText: data.replacement }];
      yield { title: `Write ${data.replacement}`, edits, preferred: true, certain: false };
    }
    if (data.suggestion === undefined) return;
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

/** What YAML could not read has no type yet, and may be what seems to be missing. */
function isMalformed({ yaml }: Card, { kind, span }: FieldProblem): boolean {
  const errors = yaml?.problems.filter(({ severity }) => severity === 'error') ?? [];
  return errors.some((one) => kind === 'required' || contains(span, one.span));
}

function* problemsOf(card: Card): Generator<FieldProblem> {
  const { root } = card.yaml ?? {};
  if (!root) return;
  if (card.kind === 'eval-results') yield* validate(root, evalResultsType);
  else if (root.kind === 'mapping') {
    yield* validateFields(root, card.kind === 'model-card' ? modelCardFields : datasetCardFields);
  }
}

interface FieldData {
  readonly problem: FieldProblemKind;
  readonly suggestion?: string;
  readonly replacement?: string;
}

function isData(data: unknown): data is FieldData {
  return typeof data === 'object' && data !== null && 'problem' in data;
}
