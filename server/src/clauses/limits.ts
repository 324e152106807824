import {
  after,
  before,
  concernsNotice,
  forbidden,
  grantedFor,
  isDefinition,
  isProviso,
  limitedTo,
  namesEveryPurpose,
  near,
  permitted,
  type Verdict,
} from './judging';
import type { Hit } from './lexicon/index';
import type { Grants, Passage } from './passage';

/** What limits a grant, and how sure it is. */
export type Limit = Omit<Verdict, 'message'>;

/** "Permitted purposes include …": an example limits nothing. */
function isExample(passage: Passage): boolean {
  return passage.tokens.some(({ norm }) =>
    ['include', 'includes', 'including', 'example'].includes(norm),
  );
}

/** What a passage limits to non-commercial purposes, in whatever way it says so. */
export function commercialLimit(passage: Passage): Limit | undefined {
  if (namesEveryPurpose(passage)) return undefined;
  if (isDefinition(passage) && !definesLimit(passage)) return undefined;
  const permittedPurpose = passage
    .all('noncommercial')
    .find(
      (hit) =>
        passage.isOwn(hit) &&
        near(passage, hit, 6, 'permittedPurpose') &&
        passage.norm(hit.first - 1) !== 'for',
    );
  if (permittedPurpose) return { evidence: [permittedPurpose] };
  const only = limitedTo(passage, 'noncommercial');
  if (only) return { evidence: only };
  for (const hit of passage.all('noncommercial')) {
    if (
      passage.isOwn(hit) &&
      passage.mood(hit) === 'permitted' &&
      !isExample(passage) &&
      passage.has('use', 'copy', 'distribute', 'modify')
    )
      return { evidence: [hit] };
  }
  for (const hit of passage.all('commercial')) {
    if (
      !passage.isOwn(hit) ||
      concernsNotice(passage, hit) ||
      passage
        .all('noncommercial')
        .some((other) => other.first <= hit.first && other.last >= hit.last)
    )
      continue;
    const mood = passage.mood(hit);
    if (mood === 'forbidden') return { evidence: [hit] };
    const consent = near(passage, hit, 24, 'consent', 'pay', 'register');
    if (consent && passage.has('use', 'copy', 'distribute', 'sell') && mood !== 'licensor')
      return { evidence: [hit, consent] };
  }
  return undefined;
}

/** "Permitted Purpose", "Research Purposes", "Non-Commercial Use"; "Personal Use" may be one of several. */
function limitedTerm(passage: Passage, means: Hit): boolean {
  const term = before(
    passage,
    means,
    6,
    'permittedPurpose',
    'noncommercial',
    'research',
    'compete',
    'forbid',
  );
  if (!term || ['personal', 'internal'].includes(passage.norm(term.first))) return false;
  const last = passage.norm(term.last - 1);
  return term.concept !== 'research' || last.startsWith('purpose') || last.startsWith('use');
}

/** Whether a definition is of a term that limits a grant; most only say how a word is meant. */
function definesLimit(passage: Passage): boolean {
  const means = passage.all('means')[0];
  return means !== undefined && (limitedTerm(passage, means) || passage.has('forbid'));
}

/** Whether only passing on is limited, not use. */
export function onlySharing(passage: Passage, limit: Limit): boolean {
  const shares = passage.all('distribute', 'sell', 'sublicense');
  return shares.length > 0 && !passage.has('use', 'copy', 'modify') && limit.evidence.length > 0;
}

/** Words that make a named purpose an example. */
const loosening: ReadonlySet<string> = new Set([
  'any',
  'example',
  'including',
  'whatever',
  'such',
  'specifically',
]);

const aims: ReadonlySet<string> = new Set(['for', 'to', 'within', 'with', 'in', 'on', 'as']);
const conditionals: ReadonlySet<string> = new Set([
  'accordance',
  'if',
  'compliance',
  'extent',
  'under',
  'terms',
  'the extent',
  'those',
  'such',
  'required',
]);

/** "A licence to use … solely for / in connection with / to …", whatever the aim. */
function soleAim(passage: Passage): readonly Hit[] | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'litigation')) return undefined;
  for (const only of passage.all('only')) {
    if (
      !['solely', 'exclusively', 'only'].includes(passage.norm(only.first)) ||
      !passage.isOwn(only)
    )
      continue;
    if (passage.mood(only) !== 'permitted' || !aims.has(passage.norm(only.last))) continue;
    if (
      ['subject', 'provided', 'but', 'if'].includes(passage.norm(only.first - 1)) ||
      passage.norm(only.last + 2) === 'form'
    )
      continue;
    if ([1, 2].some((on) => conditionals.has(passage.norm(only.last + on)))) continue;
    if (after(passage, only, 5, 'harm', 'recipient')) continue;
    const use = before(passage, only, 40, 'use');
    if (use && passage.mood(use) === 'permitted') return [use, only];
  }
  return undefined;
}

/** What a passage limits to purposes that it names. */
export function purposeLimit(passage: Passage, modifying = false): Limit | undefined {
  if (namesEveryPurpose(passage)) return undefined;
  if (isDefinition(passage) && !definesLimit(passage)) return undefined;
  const meant = isDefinition(passage)
    ? passage
        .all('research', 'noncommercial')
        .find((hit) => passage.all('means').some((means) => hit.first >= means.last))
    : undefined;
  if (meant) return { evidence: [meant] };
  const only = limitedTo(passage, 'research', 'permittedPurpose');
  if (only && passage.has('use', 'copy', 'modify', 'permit')) return { evidence: only };
  const sole = soleAim(passage);
  if (sole) return { evidence: sole };
  const other = forbidden(passage, 'anyOther').find(() => passage.has('use'));
  if (other && !passage.has('endorse', 'byLaw'))
    return { evidence: [other], besideUseLimits: true };
  if (passage.has('patentGrant') || (passage.leadIn && isExample(passage))) return undefined;
  const granted =
    passage.has('commercial') && !passage.has('noncommercial')
      ? null
      : grantedFor(passage, 'research', 'permittedPurpose');
  const nonProduction = modifying ? undefined : permitted(passage, 'nonProduction')[0];
  if (nonProduction && passage.isOwn(nonProduction)) return { evidence: [nonProduction] };
  const product = permitted(passage, 'withProduct')[0];
  if (
    product &&
    passage.isOwn(product) &&
    before(passage, product, 30, 'use', 'distribute', 'copy') &&
    !passage.has('mark', 'warranty')
  )
    return { evidence: [product] };
  if (
    granted &&
    (passage.has('permittedPurpose') || !passage.tokens.some(({ norm }) => loosening.has(norm)))
  )
    return { evidence: granted };
  return undefined;
}

/** Forbids passing on what was modified: "no derivatives" where copies may be shared. */
export function deniesModifying(passage: Passage): Hit | undefined {
  return forbidden(passage, 'derivative').find((hit) => {
    const share = before(passage, hit, 6, 'distribute');
    return (
      share !== undefined &&
      !passage.has('technicalProtection') &&
      passage.mood(share) === 'forbidden' &&
      !concernsNotice(passage, hit) &&
      !isProviso(passage, share) &&
      passage.norm(hit.first - 1) !== 'or'
    );
  });
}

/** A grant that is not transferable in a text that lets nobody redistribute. */
export function deniesSharing(passage: Passage, grants: Grants): Hit | undefined {
  if (grants.share) return undefined;
  const at = passage.tokens.findIndex(
    (token, index) =>
      index >= passage.own &&
      ['nontransferable', 'nonsublicensable', 'nonassignable'].includes(token.norm),
  );
  return at >= 0 && permitted(passage, 'use', 'copy').length > 0
    ? { concept: 'transfer', first: at, last: at + 1 }
    : undefined;
}

/** "Solely for internal research" beside another grant for any purpose: one of two grants, no limit. */
export function isOneOfSeveral(passage: Passage, limit: Limit, grants: Grants): boolean {
  return (
    grants.anyUse &&
    limit.evidence.some(
      (hit) =>
        hit.concept === 'research' && ['internal', 'personal'].includes(passage.norm(hit.first)),
    )
  );
}
