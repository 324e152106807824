import type { Finding } from '../../core/finding';
import type { CardContext, CardRule } from '../context';
import { found, hubDocs, listed, naming } from './kit';
import type { OpenClaim } from '../openClaims';

export const openClaim: CardRule = {
  id: 'card/open-claim',
  freedom: null,
  severity: 'warning',
  title: 'Called open, but terms or components say otherwise',
  explanation: {
    takes:
      '“Open source” promises the freedoms to use, study, modify and share, and the means to do so. Terms with restrictions, or missing data information and code, do not keep the promise.',
    from: 'Everybody who relies on the word.',
    instead:
      'Say what it is: “open weights”, “source available”, “free for research”; or publish what the definition asks for.',
    source: hubDocs.osaid,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: llama3.1\n---\n# A\n\nA is an open-source language model.\n        ^^^^^^^^^^^ card/open-claim',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: cc-by-nc-4.0\n---\n# A\n\nA is not open source. It beats many open-source models and is built on open-source libraries.',
    },
  ],
  *check(context): Generator<Finding> {
    if (context.card.template || context.card.kind !== 'model-card') return;
    for (const claim of context.claims) {
      const finding = judged(claim, context);
      if (finding) yield finding;
    }
  },
};

function judged(claim: OpenClaim, context: CardContext): Finding | undefined {
  const { card } = context;
  const words = card.text.slice(claim.span.start, claim.span.end).replace(/\s+/g, ' ');
  const say = (
    message: string,
    extras: Parameters<typeof found>[3],
    grounds: 'terms' | 'components' = 'terms',
  ): Finding =>
    found(openClaim, claim.span, message, {
      data: { claim: claim.kind, words, grounds },
      ...extras,
    });
  if (claim.contradicted)
    return say(`"${words}" is claimed, and the same sentence limits the use.`, {});
  const source = context.restricted;
  if (source && (claim.kind !== 'commercial' || forbidsCommerce(source.entry.restrictions))) {
    const { span, uri, entry } = source;
    const place = { span: span ?? { start: 0, end: 0 }, message: `${naming(entry)} restricts` };
    const taken = listed([
      ...new Set(entry.restrictions.map(({ rule }) => rule.split('/')[0] ?? '')),
    ]);
    return say(`"${words}" is claimed, but ${naming(entry)} restricts the freedom to ${taken}.`, {
      ...(span || uri !== undefined
        ? { related: [uri === undefined ? place : { ...place, uri }] }
        : {}),
    });
  }
  const clause = context.clauses.find(
    ({ severity, rule }) =>
      severity === 'warning' && (claim.kind !== 'commercial' || rule === 'use/non-commercial'),
  );
  if (clause) {
    return say(
      `"${words}" is claimed, but the card itself sets terms that restrict: ${clause.message}`,
      {
        related: [{ span: clause.span, message: clause.message }],
      },
    );
  }
  if (claim.kind !== 'open') return undefined;
  if (context.sources.length === 0) {
    return say(`"${words}" is claimed, but no licence is named that would grant the freedoms.`, {
      severity: 'information',
    });
  }
  const { dataInformation, code } = context.completeness;
  const lacking = [
    dataInformation.verdict === 'missing' ? 'information about the training data' : '',
    code.items.find(({ item }) => item.id === 'training-code')?.status === 'stated'
      ? ''
      : 'the training code',
  ].filter((part) => part !== '');
  if (lacking.length === 0) return undefined;
  return say(
    `"${words}" is claimed and the terms are open, but the definition also asks for ${listed(lacking)}.`,
    { severity: 'information' },
    'components',
  );
}

function forbidsCommerce(restrictions: readonly { readonly rule: string }[]): boolean {
  return restrictions.some(
    ({ rule }) => rule === 'use/non-commercial' || rule === 'use/limited-purpose',
  );
}
