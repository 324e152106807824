import type { Finding } from '../../core/finding';
import type { Span } from '../../core/span';
import type { LicenseEntry } from '../../licenses';
import type { CardContext, CardRule } from '../context';
import { sameLicense } from '../declaration';
import { found, hubDocs, naming } from './kit';

/** One place that says what the licence is. */
interface Saying {
  readonly entry: LicenseEntry;
  readonly where: string;
  readonly span: Span | undefined;
  readonly uri?: string;
  readonly loose: boolean;
}

export const licenseMismatch: CardRule = {
  id: 'card/license-mismatch',
  freedom: null,
  severity: 'warning',
  title: 'Two places name different licences',
  explanation: {
    takes: 'Whoever relies on the more generous of the two may be held to the other.',
    from: 'Everybody who read only one of them.',
    instead:
      'Front matter, licence file and text name the same licence; where code, weights and data differ, each says what it is for.',
    source: hubDocs.licenses,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: apache-2.0\n---\n# A\n\n**License:** MIT\n             ^^^ card/license-mismatch',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n---\n# A\n\nThis model is released under the Apache 2.0 license.\n                                 ^^^^^^^^^^ card/license-mismatch',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: mit\n---\n# A\n\nThe source code used to train and run the model is released under the Apache-2.0 license.',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: apache-2.0\n---\n# A\n\nThe code is under the MIT License, the weights are under Apache 2.0.\n\n## Training data\n\n- License: CC-BY-4.0',
    },
  ],
  *check(context): Generator<Finding> {
    const { card, declaration } = context;
    if (card.template) return;
    const declared = declaration.licenses.flatMap(({ entry, node }): Saying[] =>
      entry ? [{ entry, where: 'the front matter', span: node.span, loose: false }] : [],
    );
    // An id we know nothing of may be any of them.
    if (declaration.licenses.length > declared.length) return;
    const others = [...files(context), ...body(context)];
    const anchors = declared.length > 0 ? declared : others.slice(0, 1);
    const [anchor] = anchors;
    if (!anchor) return;
    const told = new Set<string>();
    for (const saying of others) {
      if (
        anchors.some(({ entry, loose }) => sameLicense(entry, saying.entry, loose || saying.loose))
      )
        continue;
      const key = `${saying.where} ${saying.entry.id}`;
      if (told.has(key)) continue;
      told.add(key);
      const span = saying.span ?? anchor.span ?? context.topSpan;
      const other = saying.span === undefined ? saying : anchor;
      const message = `${upper(saying.where)} says ${naming(saying.entry)}, but ${anchor.where} says ${naming(anchor.entry)}.`;
      const place = {
        span: other.span ?? { start: 0, end: 0 },
        message: `Says ${naming(other.entry)}`,
      };
      yield found(this, span, message, {
        related: [other.uri === undefined ? place : { ...place, uri: other.uri }],
        data: { says: saying.entry.id, against: anchor.entry.id },
      });
    }
  },
};

function* files({ repository, card }: CardContext): Generator<Saying> {
  const subject = card.kind === 'dataset-card' ? 'data' : 'model';
  for (const { name, uri, license, subject: of } of repository?.licenses ?? []) {
    if (!license || (of !== subject && of !== 'model')) continue;
    yield { entry: license.entry, where: `the file ${name}`, span: undefined, uri, loose: false };
  }
}

function* body({ statements, card }: CardContext): Generator<Saying> {
  const main = card.kind === 'dataset-card' ? 'data' : 'model';
  const places = { label: 'the text', badge: 'the badge', sentence: 'the text' } as const;
  for (const { subject, entry, span, place, loose } of statements) {
    if (subject === main && entry) yield { entry, where: places[place], span, loose };
  }
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
