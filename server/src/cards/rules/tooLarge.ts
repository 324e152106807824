import type { Finding } from '../../core/finding';
import type { CardRule } from '../context';
import { found, hubDocs } from './kit';

/** Blocks that are told of in one card; more of them say nothing new. */
const told = 5;

export const tooLarge: CardRule = {
  id: 'card/too-large',
  freedom: null,
  severity: 'information',
  title: 'Too large to be read in full',
  explanation: {
    takes:
      'What is not read is not checked: a restriction or a missing notice in it goes unseen, and so does what would speak for the card.',
    from: 'Everybody who relies on the findings.',
    instead:
      'Move data and generated listings into files of their own; cards are read up to 2 MiB, and one block of Markdown up to 24 KiB and a few hundred marks.',
    source: hubDocs.cards,
  },
  examples: [
    {
      kind: 'model-card',
      text: `---\nlicense: mit\n---\n# A\n\n${'_a*'.repeat(450)}\n${'^'.repeat(80)} card/too-large\n`,
    },
    { kind: 'model-card', text: `---\nlicense: mit\n---\n# A\n\n${'_a*'.repeat(20)}\n` },
  ],
  *check({ card }): Generator<Finding> {
    const { text, body, cut } = card;
    for (const { start, end } of body.scanned.slice(0, told)) {
      const newline = text.slice(start, Math.min(end, start + 80)).search(/[\r\n]/);
      yield found(
        this,
        { start, end: newline > 0 ? start + newline : Math.min(end, start + 80) },
        'This block is too large or intricate for the Markdown parser: it was read line by line, and some of it may go unseen.',
      );
    }
    if (!cut) return;
    yield found(
      this,
      { start: Math.max(0, text.length - 1), end: text.length },
      `The card is read up to here, ${text.length / 1024 / 1024} MiB of text; what follows is not checked.`,
    );
  },
};
