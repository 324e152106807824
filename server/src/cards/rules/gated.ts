import type { Finding } from '../../core/finding';
import type { CardRule } from '../context';
import { found, hubDocs } from './kit';

const keys = [
  'extra_gated_prompt',
  'extra_gated_fields',
  'extra_gated_heading',
  'extra_gated_description',
] as const;

export const gated: CardRule = {
  id: 'card/gated',
  freedom: 'use',
  severity: 'information',
  title: 'Access has to be asked for',
  explanation: {
    takes:
      'The definition asks for use “without having to ask for permission”; a gate makes every user ask, and tells the owner who they are.',
    from: 'Everybody who cannot or does not want to register and agree.',
    instead: 'Publish without a gate, and put terms into the licence and advice into the card.',
    source: hubDocs.gated,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: mit\nextra_gated_prompt: Please tell us who you are.\n^^^^^^^^^^^^^^^^^^ card/gated\n---\n# A',
    },
    { kind: 'model-card', text: '---\nlicense: mit\n---\n# A' },
  ],
  *check({ card }): Generator<Finding> {
    const entry = keys
      .map((key) => card.data?.entry(key))
      .find((one) => one !== undefined && one.value.kind !== 'null');
    if (!entry) return;
    yield found(
      this,
      entry.keySpan,
      'With this gate, users must ask before they can use the files; the definition asks for use without permission.',
    );
  },
};
