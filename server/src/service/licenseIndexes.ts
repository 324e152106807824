import { loadLicenseIndex, type LicenseIndex } from '../licenses/index';
import type { ServiceHost } from './host';

/** One index for each host, loaded when the first licence text is read. */
const indexes = new WeakMap<ServiceHost, Promise<LicenseIndex | undefined>>();

const loaded = new WeakMap<ServiceHost, LicenseIndex>();

/** The originals, if somebody needed them already; what waits for nothing asks here. */
export function loadedLicenseIndex(host: ServiceHost): LicenseIndex | undefined {
  return loaded.get(host);
}

/** The originals that texts are compared with; undefined where the host has none, which is told once. */
export function licenseIndexOf(host: ServiceHost): Promise<LicenseIndex | undefined> {
  let index = indexes.get(host);
  if (!index) {
    index = loadLicenseIndex((name) => host.loadAsset(name)).then(
      (originals) => {
        loaded.set(host, originals);
        return originals;
      },
      (error: unknown) => {
        host.warn?.(`Licences can't be recognised: ${String(error)}`);
        return undefined;
      },
    );
    indexes.set(host, index);
  }
  return index;
}

/** The text of a licence by the catalogue's id; undefined where it is unknown or may not be shipped. */
export function licenseText(index: LicenseIndex | undefined, id: string): string | undefined {
  const original = index?.find(id);
  return original && index?.textOf(original);
}
