import type { Edit, Finding } from '../../core/finding';
import type { YamlDocument } from '../../yaml';
import type { CardRule } from '../context';
import { syntaxSlips } from '../syntaxSlips';
import { found, hubDocs } from './kit';

/** Problems told of one front matter; the rest mostly follow from the first. */
const told = 5;

/** A list of keys with values without its hyphens; undefined where it holds anything else. */
function asMapping({ root, text }: YamlDocument): Edit[] | undefined {
  if (root?.kind !== 'sequence') return undefined;
  if (root.items.length === 0) return [{ span: root.span, newText: '' }];
  const edits: Edit[] = [];
  for (const item of root.items) {
    if (item.kind !== 'mapping' || item.flow) return undefined;
    const line = text.lastIndexOf('\n', item.span.start - 1) + 1;
    const lead = text.slice(line, item.span.start);
    if (!/^\s*-\s+$/.test(lead)) return undefined;
    for (let at = line; at < item.span.end;) {
      const blanks = /^[ -]*/.exec(text.slice(at, at + lead.length))?.[0].length ?? 0;
      if (blanks > 0) edits.push({ span: { start: at, end: at + blanks }, newText: '' });
      const newline = text.indexOf('\n', at);
      if (newline === -1) break;
      at = newline + 1;
    }
  }
  return edits;
}

export const frontMatterSyntax: CardRule = {
  id: 'card/front-matter-syntax',
  freedom: null,
  severity: 'error',
  title: 'Front matter is no valid YAML mapping',
  explanation: {
    takes:
      'The Hub reads nothing from front matter that it cannot parse: licence, base model and all else are lost.',
    from: 'Everybody who finds the model by its metadata, and every tool that reads it.',
    instead:
      'Front matter is one YAML mapping between two lines of three hyphens at the top of the file.',
    source: hubDocs.cards,
  },
  examples: [
    { kind: 'model-card', text: '---\n- license\n^^^^^^^^^ card/front-matter-syntax\n---\n# A' },
    { kind: 'model-card', text: '---\n^^^ card/front-matter-syntax\nlicense: mit\n\n# A' },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nlicense: mit\n^^^^^^^ card/front-matter-syntax\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense:mit\n^^^^^^^^^^^ card/front-matter-syntax\ntags:\n* a\n^ card/front-matter-syntax\n---\n# A',
    },
    { kind: 'model-card', text: '---\nlicense: mit\n---\n# A' },
    { kind: 'model-card', text: '# A\n\n```\n---\n- x\n---\n```\n' },
  ],
  *check({ card }): Generator<Finding> {
    const { frontMatter, yaml } = card;
    if (!yaml || card.template) return;
    if (frontMatter?.padding) {
      yield found(
        this,
        frontMatter.padding,
        'The opening line must be exactly "---": with blanks after it the Hub sees no front matter.',
        { data: { problem: 'padding' } },
      );
    }
    if (frontMatter && !frontMatter.closed) {
      const { start } = frontMatter.block;
      yield found(
        this,
        { start, end: start + 3 },
        'The front matter is not closed: a line of "---" is missing after it.',
        { data: { problem: 'unclosed', end: frontMatter.yaml.end } },
      );
    }
    let count = 0;
    for (const { severity, message, span } of syntaxSlips(yaml)) {
      if (++count > told) break;
      yield found(this, span, message, { severity, data: { problem: 'slip' } });
    }
    const { root } = yaml;
    if (card.kind !== 'eval-results' && root && root.kind !== 'mapping' && root.kind !== 'null') {
      const what = root.kind === 'sequence' ? 'a list' : 'a single value';
      yield found(
        this,
        root.span,
        `The front matter must be a mapping of keys to values, not ${what}.`,
        { data: { problem: 'root' } },
      );
    }
  },
  *fixes({ data, span }, { card }) {
    const { padding } = card.frontMatter ?? {};
    const problem =
      typeof data === 'object' && data !== null && 'problem' in data ? data.problem : undefined;
    if (problem === 'padding' && padding) {
      yield {
        title: 'Remove the blanks after "---"',
        edits: [{ span: padding, newText: '' }],
        preferred: true,
        certain: true,
      };
    }
    if (problem === 'slip' && card.yaml) {
      for (const slip of syntaxSlips(card.yaml)) {
        if (slip.span.start === span.start && slip.fix)
          yield { ...slip.fix, preferred: true, certain: false };
      }
    }
    if (problem === 'root' && card.yaml) {
      const edits = asMapping(card.yaml);
      if (edits)
        yield { title: 'Write it as keys and values', edits, preferred: true, certain: false };
    }
    if (problem === 'unclosed' && card.frontMatter) {
      const { end } = card.frontMatter.yaml;
      const lead = card.text.charAt(end - 1) === '\n' || end === 0 ? '' : '\n';
      yield {
        title: 'Close the front matter with "---"',
        edits: [{ span: { start: end, end }, newText: `${lead}---\n` }],
        preferred: true,
        certain: false,
      };
    }
  },
};
