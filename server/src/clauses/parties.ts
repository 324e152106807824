import type { Reading, TextModel } from '../text/index';

/** Words that name the licensor in one text and the licensee in another. */
const ambiguous: ReadonlySet<string> = new Set([
  'company',
  'university',
  'institute',
  'institution',
  'provider',
  'publisher',
  'developer',
  'lab',
  'author',
  'vendor',
  'recipient',
  'user',
]);

const granting: ReadonlySet<string> = new Set([
  'grants',
  'grant',
  'granted',
  'available',
  'licenses',
]);
const articles: ReadonlySet<string> = new Set(['to', 'the']);

/** The parties that a text names. */
export interface Parties {
  /** Words such as "company" that name the licensee. */
  readonly grantees: ReadonlySet<string>;
  /** The licensor's own name: each of its words. */
  readonly grantors: ReadonlySet<string>;
}

const known = new WeakMap<Reading, Parties>();

const forms: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'corp', 'gmbh', 'limited', 'co']);
const verbsOfGranting: ReadonlySet<string> = new Set(['grants', 'reserves']);
const noNames: ReadonlySet<string> = new Set(
  'the this license agreement licensee you and of each any copyright software public use'.split(
    ' ',
  ),
);

/** How many words before "grants" may be the licensor's name. */
const longestName = 4;

/** "Example, Inc. hereby grants …": the words of the name. */
function addGrantor(reading: Reading, verb: number, grantors: Set<string>): void {
  const { tokens } = reading;
  for (let at = verb - 1, count = 0; at >= 0 && count < longestName; at--) {
    const token = tokens[at];
    if (token?.kind === 'mark' || token?.norm === 'hereby' || forms.has(token?.norm ?? ''))
      continue;
    if (token?.kind !== 'word' || token.case === 'lower' || noNames.has(token.norm)) return;
    grantors.add(token.norm);
    count++;
  }
}

/** "… grants the Company a licence", "… available to Company". */
function partiesIn(reading: Reading): Parties {
  const before = known.get(reading);
  if (before) return before;
  const { tokens } = reading;
  const found = new Set<string>();
  const grantors = new Set<string>();
  tokens.forEach(({ norm }, index) => {
    if (verbsOfGranting.has(norm)) addGrantor(reading, index, grantors);
    if (!granting.has(norm)) return;
    let at = index + 1;
    while (at < index + 3 && articles.has(tokens[at]?.norm ?? '')) at++;
    const whom = tokens[at];
    // "grants author rights" is no party: a party that a text defines is written with a capital.
    if (whom && whom.case !== 'lower' && ambiguous.has(whom.norm)) found.add(whom.norm);
  });
  const parties = { grantees: found, grantors };
  known.set(reading, parties);
  return parties;
}

const partiesOfModel = new WeakMap<TextModel, Parties>();

/** The parties of a text, by its grants. Linear in its blocks. */
export function partiesOf(model: TextModel): Parties {
  const before = partiesOfModel.get(model);
  if (before) return before;
  const grantees = new Set<string>();
  const grantors = new Set<string>();
  for (const { reading } of model.blocks) {
    const parties = partiesIn(reading);
    for (const grantee of parties.grantees) grantees.add(grantee);
    for (const grantor of parties.grantors) grantors.add(grantor);
  }
  for (const grantee of grantees) grantors.delete(grantee);
  const parties = { grantees, grantors };
  partiesOfModel.set(model, parties);
  return parties;
}
