import { findLicense, normalizeLicense } from '../licenses/index';
import type { CardFacts, LicenseFact } from './facts';

/** A licence as SBOM formats name it. */
export interface ExportLicense {
  /** An SPDX id or expression, or a `LicenseRef-`. */
  readonly expression: string;
  /** Set where `expression` is one id on SPDX's list. */
  readonly spdxId: string | undefined;
  readonly name: string;
  readonly url: string | undefined;
}

/** The licence that a fact means; what SPDX does not list becomes a `LicenseRef-`. */
export function exportLicense({ id, link }: LicenseFact): ExportLicense {
  const url = link !== undefined && isAddress(link) ? link : undefined;
  const result = normalizeLicense(id, 'spdx');
  // The Hub's `gpl-3.0` is certain, "GPL v3" is not: what is not certain is not put in other words.
  if (result.kind === 'license' && result.list === 'spdx' && result.certain) {
    return { expression: result.id, spdxId: result.id, name: result.entry.name, url };
  }
  if (result.kind === 'expression' && result.certain) {
    return { expression: result.expression, spdxId: undefined, name: result.expression, url };
  }
  const entry =
    result.kind === 'license' && result.certain ? result.entry : (findLicense(id) ?? undefined);
  return {
    expression: licenseRef(entry?.id ?? id),
    spdxId: undefined,
    name: entry?.name ?? id,
    url: url ?? entry?.source ?? undefined,
  };
}

/** All of a model's licences as one expression; undefined where it names none. */
export function licenseExpression(facts: Pick<CardFacts, 'licenses'>): string | undefined {
  const parts = facts.licenses.map((license) => exportLicense(license).expression);
  if (parts.length <= 1) return parts[0];
  return parts.map((part) => (part.includes(' OR ') ? `(${part})` : part)).join(' AND ');
}

/** An id of letters, digits, `-` and `.`, as SPDX wants it (annex on licence expressions). */
function licenseRef(id: string): string {
  const clean = id
    .trim()
    .replaceAll('+', '-plus')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `LicenseRef-${clean === '' ? 'unnamed' : clean}`;
}

/** True for an address on the web, as against a path. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text);
}

/** An address as a URI: what a URI can't hold is escaped, what is escaped already stays. */
export function toUri(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}
