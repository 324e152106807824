import type { Freedom, Terms } from '../../core/freedom';

/** A clause known to take away a freedom. */
export interface Restriction {
  /** The clause rule it falls under, such as `use/non-commercial`; its area is the freedom. */
  readonly rule: `${Freedom}/${string}`;
  /** Where it stands, as the text itself counts ("1.b.iv"); null where that is not known. */
  readonly section: string | null;
  /** One sentence in our own words. */
  readonly summary: string;
}

export type DutyKind =
  | 'licence-copy'
  | 'attribution-retain'
  | 'attribution-notice'
  | 'attribution-display'
  | 'attribution-encouraged'
  | 'modification-notice'
  | 'naming-prefix'
  | 'citation'
  | 'share-alike'
  | 'source-offer'
  | 'disclaimer-phrase'
  | 'litigation-termination'
  | 'termination-delete'
  | 'indemnity'
  | 'outputs-free';

/** Something to be done, or known, by whoever uses the licence. */
export interface Duty {
  readonly kind: DutyKind;
  readonly section: string | null;
  readonly summary: string;
  /** The words that must be shown or sent along. */
  readonly phrase?: string;
  /** What the name of a derived model must begin with. */
  readonly prefix?: string;
}

/** What is known of one licence. */
export interface LicenseEntry {
  /** SPDX's id where there is one, otherwise the Hub's, otherwise our own. */
  readonly id: string;
  readonly name: string;
  readonly spdxId: string | null;
  /** The Hub's value for `license:` in a card's front matter. */
  readonly hubId: string | null;
  /** Values of `license_name` met on the Hub. */
  readonly hubNames: readonly string[];
  /** An exception to a licence, used after `WITH`; it has no terms of its own. */
  readonly exception: boolean;
  /** Names a family of licences and not one text. */
  readonly family: boolean;
  readonly osiApproved: boolean;
  /** Null where the Free Software Foundation has said nothing. */
  readonly fsfLibre: boolean | null;
  readonly deprecated: boolean;
  /** The id or expression that SPDX gives in a deprecated id's stead. */
  readonly replacedBy: string | null;
  readonly terms: Terms;
  /** Why a freedom is `restricted`: at least one for each that is. */
  readonly restrictions: readonly Restriction[];
  readonly duties: readonly Duty[];
  /** Where the text, or what is known of it, is to be read. */
  readonly source: string | null;
  /** The text itself was read; otherwise the terms rest on others' descriptions. */
  readonly verified: boolean;
  readonly note: string | null;
}
