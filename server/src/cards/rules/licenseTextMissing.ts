import type { Finding } from '../../core/finding';
import type { CardRule } from '../context';
import { found, hubDocs, titleOf } from './kit';
import { needsCopy } from './requiredNotice';

export const licenseTextMissing: CardRule = {
  id: 'card/license-text-missing',
  freedom: null,
  severity: 'information',
  title: 'The licence text is not beside the card',
  explanation: {
    takes:
      'The licence asks for its text in every copy; whoever downloads this repository gets none, and cannot pass one on.',
    from: 'Everybody who shares the model on.',
    instead: 'Put the text, with the copyright line filled in, into a file called LICENSE.',
    source: hubDocs.licenses,
  },
  examples: [
    { kind: 'model-card', text: '---\nlicense: mit\n---\n# Nothing is known of the folder here' },
  ],
  *check({ card, declaration, repository, bases }): Generator<Finding> {
    if (!repository || repository.licenses.length > 0 || card.template) return;
    const { link } = declaration;
    for (const { entry, node, value } of declaration.licenses) {
      if (!entry || value === 'other') continue;
      const duty = entry.duties.find(
        ({ kind }) =>
          kind === 'licence-copy' || (kind === 'attribution-retain' && entry.osiApproved),
      );
      if (!duty || (link && /^https?:/.test(link.value))) continue;
      // Told at the base model that asks for it.
      if (needsCopy(entry) && bases.some((base) => base.entry?.id === entry.id)) continue;
      yield found(
        this,
        node.span,
        `${titleOf(entry)} asks for its text in every copy, and there is no LICENSE file beside this card.`,
        {
          data: { license: entry.id },
        },
      );
      return;
    }
  },
};
