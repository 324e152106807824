import { loadLicenseIndex, type LicenseIndex } from '../licenses/index';
import type { ServiceHost } from './host';

/** One index for each host, loaded when the first licence text is read. */
const indexes = new WeakMap<ServiceHost, Promise<LicenseIndex | undefined>>();

/** The originals that texts are compared with; undefined where the host has none, which is told once. */
export function licenseIndexOf(host: ServiceHost): Promise<LicenseIndex | undefined> {
  let index = indexes.get(host);
  if (!index) {
    index = loadLicenseIndex((name) => host.loadAsset(name)).catch((error: unknown) => {
      host.warn?.(`Licences can't be recognised: ${String(error)}`);
      return undefined;
    });
    indexes.set(host, index);
  }
  return index;
}
