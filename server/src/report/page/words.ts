import type { Freedom, Grant, Terms } from '../../core/freedom';
import type { DocumentKind } from '../../core/documentKind';
import type { ComponentState } from '../../service/analysis';
import type { PageModel } from './model';

/* The words of the page, the same in HTML and Markdown. */

export const grantWords = {
  granted: 'granted',
  conditional: 'granted, with duties',
  restricted: 'restricted',
  unknown: 'not established',
} as const satisfies Record<Grant, string>;

/** Beside the words, for those who look before they read; never instead of them. */
export const grantMarks = {
  granted: '✓',
  conditional: '✓',
  restricted: '✗',
  unknown: '?',
} as const satisfies Record<Grant, string>;

export const freedomWords = {
  use: 'Use the system for any purpose, without having to ask',
  study: 'Study how it works and inspect its components',
  modify: 'Modify it for any purpose, its output included',
  share: 'Share it with or without modifications, for any purpose',
} as const satisfies Record<Freedom, string>;

export const stateWords = {
  stated: 'stated',
  partial: 'stated in part',
  missing: 'missing',
} as const satisfies Record<ComponentState, string>;

export const stateMarks = {
  stated: '✓',
  partial: '~',
  missing: '✗',
} as const satisfies Record<ComponentState, string>;

export const termsWords = {
  'osi-approved': 'OSI-approved',
  open: 'open, not reviewed by OSI',
  restricted: 'restricted',
  unknown: 'not established',
} as const satisfies Record<Terms['overall'], string>;

export const kindWords = {
  license: 'licence text',
  'model-card': 'model card',
  'dataset-card': 'dataset card',
  'use-policy': 'use policy',
  mof: 'MOF file',
  'eval-results': 'evaluation results',
} as const satisfies Record<DocumentKind, string>;

export const disclaimer = 'This page informs; it is not legal advice.';

/** "1 finding", "2 findings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The three questions of the definition in one line. */
export function summary({ freedoms, components, consistency }: PageModel): string {
  const taken = freedoms
    .filter(({ grant }) => grant === 'restricted')
    .map(({ freedom }) => freedom);
  const open = freedoms.every(({ grant }) => grant === 'granted' || grant === 'conditional');
  const stated = components.filter(({ state }) => state === 'stated').length;
  return [
    `Terms: ${taken.length > 0 ? `restrict ${taken.join(', ')}` : open ? 'grant all four freedoms' : 'not established'}`,
    components.length === 0
      ? 'Completeness: no card'
      : `Completeness: ${stated} of ${components.length} components stated`,
    `Consistency: ${consistency.length === 0 ? 'nothing found' : count(consistency.length, 'finding')}`,
  ].join(' · ');
}
