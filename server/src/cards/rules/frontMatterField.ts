import type { Finding, Fix } from '../../core/finding';
import type { Severity } from '../../core/severity';
import { contains, type Span } from '../../core/span';
import {
  nodeAt,
  nodeAtPath,
  removeItem,
  renameKey,
  resolveAlias,
  scalarText,
  setScalar,
  type YamlDocument,
  type YamlNode,
} from '../../yaml';
import type { Card } from '../card';
import type { CardRule } from '../context';
import { datasetCardFields } from '../fields/datasetCard';
import { evalResultsType } from '../fields/evalResults';
import { fieldSteps, insertMissing } from '../fields/missing';
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
    if (data.problem === 'required') {
      const type = [...problemsOf(card)].find(({ path }) => path === data.path)?.type;
      const edits = type === undefined ? [] : insertMissing(yaml, data.path, type);
      const title = `Insert "${data.path.split('.').at(-1) ?? ''}", to be filled in`;
      if (edits.length > 0) yield { title, edits, preferred: true, certain: false };
    }
    if (data.problem === 'value') yield* removal(yaml, span, data);
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
    if (isListed(position?.container, suggestion)) return;
    if (data.problem !== 'unknown-key' && node?.kind === 'scalar') {
      yield { title, edits: setScalar(yaml, node, suggestion), preferred: true, certain: false };
    }
  },
};

/** Takes a value out that means nothing to the Hub; the likeliest answer where the one meant is listed beside it. */
function* removal(
  yaml: YamlDocument,
  { start }: Span,
  { path, suggestion }: FieldData,
): Generator<Fix> {
  const list = nodeAtPath(yaml, fieldSteps(path.replace(/\[\d+\]$/, '')));
  if (list?.kind !== 'sequence') return;
  const index = list.items.findIndex((item) => item.span.start === start);
  if (index === -1 || list.items.length < 2) return;
  const listed = isListed(list, suggestion);
  const title = listed ? `Remove it: "${suggestion ?? ''}" is listed` : 'Remove it from the list';
  yield { title, edits: removeItem(yaml, list, index), preferred: listed, certain: false };
}

function isListed(list: YamlNode | undefined, value: string | undefined): boolean {
  return list?.kind === 'sequence' && list.items.some((item) => scalarText(item) === value);
}

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
  readonly path: string;
}

function isData(data: unknown): data is FieldData {
  return typeof data === 'object' && data !== null && 'problem' in data;
}
