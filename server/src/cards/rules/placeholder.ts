import type { Finding } from '../../core/finding';
import type { Span } from '../../core/span';
import { nodesOf } from '../../yaml';
import type { CardRule } from '../context';
import { found, hubDocs } from './kit';

const placeholder =
  /\[(?:more\sinfo(?:rmation)?\s(?:is\s)?needed|needs\smore\sinfo(?:rmation)?)\b[^\]\n]{0,200}\](?:\([^)\s]{0,200}\))?|\bmore\sinfo(?:rmation)?\s(?:is\s)?needed\b|\bTODO\b(?::[^\n.]{0,40})?|\bFIXME\b|\blorem\sipsum\b|\[(?:X{2,6}|TBD|TBA|你的[^\]\n]{1,20})\]|\[(?:insert|your|fill\sin|add)\s[^\]\n]{1,60}\]|<(?:your|insert)[\s_-][^>\n]{1,60}>|\{\{[^}\n]{0,200}\}\}/gi;

/** A value of the front matter that is nothing but a placeholder. */
const leftOpen = /^\[?more\sinformation\s(?:is\s)?needed\b/i;

function leftToFill(span: Span, words: string): Finding {
  return found(placeholderRule, span, `${quoted(words)} was left to be filled in.`, {
    data: { text: words.slice(0, 200) },
  });
}

/** The placeholder as a message quotes it. */
function quoted(words: string): string {
  return words.length > 80 ? `"${words.slice(0, 79)}…"` : `"${words}"`;
}

/** Placeholders told of one card. */
const told = 100;

export const placeholderRule: CardRule = {
  id: 'card/placeholder',
  freedom: null,
  severity: 'hint',
  title: 'Something was left to be filled in',
  explanation: {
    takes: 'A template’s placeholder looks like an answer to a program, and is none to a reader.',
    from: 'Everybody who reads the card for that very answer.',
    instead: 'Fill it in, say that it is not known, or remove the section.',
    source: hubDocs.cards,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n---\n# A\n\n- **Developed by:** [More Information Needed]\n                    ^^^^^^^^^^^^^^^^^^^^^^^^^ card/placeholder',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n---\n# A\n\n[More Information Needed: how it was made]\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ card/placeholder',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nmodel_name: "[More Information Needed]"\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ card/placeholder\n---\n# A\n',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n---\n# A\n\n`[More Information Needed]` stands for an open question.',
    },
  ],
  *check({ card }): Generator<Finding> {
    if (card.template) {
      const { yaml } = card;
      const start = yaml ? card.text.indexOf('{', yaml.span.start) : -1;
      if (start !== -1) {
        const close = card.text.indexOf('}}', start);
        const end = close === -1 ? start + 1 : close + 2;
        yield found(
          this,
          { start, end },
          'This is a template whose fields are still to be filled in; it is not checked as a card.',
          { data: { template: true } },
        );
      }
      return;
    }
    let count = 0;
    for (const node of nodesOf(card.yaml?.root)) {
      if (node.kind !== 'scalar' || node.text.length > 200 || !leftOpen.test(node.text)) continue;
      if (++count > told) return;
      yield leftToFill(node.span, node.text);
    }
    for (const { span, cues } of card.prose.sentences) {
      if (!cues.placeholder || count >= told) continue;
      // A sentence begins with its first word, and the bracket before that is the placeholder's.
      const from = card.text.charAt(span.start - 1) === '[' ? span.start - 1 : span.start;
      const source = card.text.slice(from, Math.min(span.end + 2, from + 4000));
      for (const match of source.matchAll(placeholder)) {
        const start = from + match.index;
        const end = start + match[0].length;
        // Code is no prose, though it stands within the sentence.
        if (card.body.codes.some((code) => code.span.start <= start && end <= code.span.end))
          continue;
        count++;
        yield leftToFill({ start, end }, match[0]);
      }
    }
  },
};
