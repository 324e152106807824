import { freedoms, type Terms } from '../core/freedom';
import type { CompletenessVerdict, RecognizedLicense } from './analysis';
import type { CheckedDocument } from './present';

/**
 * The verdict of a document in one line of plain words, for the code lens, the status item and the
 * first line of a report: what it is, what it takes, what is missing. Empty where there is nothing to tell.
 */
export function verdictOf({ analysis }: CheckedDocument): string {
  const parts = [
    // A card only names its licence; whether the text is unmodified its own document tells.
    analysis.license &&
      (analysis.card ? `declares ${analysis.license.name}` : licenseWords(analysis.license)),
    analysis.terms && termsWords(analysis.terms),
    analysis.completeness && completenessWords(analysis.completeness),
    analysis.mof && mofWords(analysis.mof.class),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function licenseWords({ name, modified, incomplete }: RecognizedLicense): string {
  return `${name}, ${incomplete ? 'in part' : modified ? 'modified' : 'unmodified'}`;
}

/** What terms take or give, in a few words. */
export function termsWords(terms: Terms): string {
  const restricted = freedoms.filter((freedom) => terms[freedom] === 'restricted');
  if (restricted.length > 0) return `restricts ${restricted.join(', ')}`;
  switch (terms.overall) {
    case 'osi-approved':
      return 'OSI-approved terms';
    case 'open':
      return 'open terms, not reviewed by OSI';
    case 'restricted':
      return 'restricted terms';
    case 'unknown':
      return 'terms unknown';
  }
}

const components: readonly (readonly [keyof CompletenessVerdict, string])[] = [
  ['dataInformation', 'data information'],
  ['code', 'code'],
  ['parameters', 'parameters'],
];

/** Which components are missing or stated in part only. */
export function completenessWords(completeness: CompletenessVerdict): string {
  const of = (state: 'missing' | 'partial') =>
    components.filter(([key]) => completeness[key] === state).map(([, name]) => name);
  const missing = of('missing');
  const partial = of('partial');
  if (missing.length + partial.length === 0) return 'all components stated';
  return [
    missing.length > 0 ? `${missing.join(', ')} missing` : '',
    partial.length > 0 ? `${partial.join(', ')} in part` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function mofWords(reached: 1 | 2 | 3 | null): string {
  return reached === null ? 'no MOF class' : `MOF class ${'I'.repeat(reached)}`;
}
