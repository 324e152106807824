import type { LicenseEntry } from '../../licenses/index';

/** The keys of a card's front matter that say which licence holds. */
export interface HubLicense {
  readonly license: string;
  readonly license_name?: string;
  readonly license_link?: string;
}

/**
 * How a card on the Hub declares `license`: by the Hub's id, or by `other` with a name and a link
 * to the text, which is a file beside the card or an address.
 */
export function hubLicense({ hubId, id }: LicenseEntry, link: string): HubLicense {
  if (hubId !== null) return { license: hubId };
  return { license: 'other', license_name: id.toLowerCase(), license_link: link };
}
