import { findLicense } from '../licenses/index';
import type { ContentType } from './components';

/** What a MOF file writes for a component that comes without a licence. */
export const unlicensed = 'unlicensed';

/** Licences that the Model Openness Tool takes as open though neither OSI nor FSF lists them, from its `LicenseHandler`. */
const openData = new Set(
  (
    'CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE ' +
    'CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK ' +
    'CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-4.0 CDLA-Permissive-1.0 ' +
    'CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-PDDL-1.0 ODC-By-1.0 ODbL-1.0 GFDL-1.3 OGL-Canada-2.0 ' +
    'OGL-UK-2.0 OGL-UK-3.0 OpenMDW-1.0'
  ).split(' '),
);

/** The licences that the framework finds fit for a type of content, from its `mof-licenses.json`. */
const fit: Readonly<Record<ContentType, ReadonlySet<string>>> = {
  code: new Set(
    (
      '0BSD AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 ECL-1.0 ECL-2.0 ISC ' +
      'MIT MIT-0 MulanPSL-1.0 MulanPSL-2.0 NCSA UPL-1.0 OpenMDW-1.0'
    ).split(' '),
  ),
  data: new Set(
    'CDLA-Permissive-1.0 CDLA-Permissive-2.0 C-UDA-1.0 CC-PDDC CC0-1.0 PDDL-1.0 OpenMDW-1.0'.split(
      ' ',
    ),
  ),
  document: new Set(
    'Apache-2.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 FreeBSD-DOC CC-PDDC CC0-1.0 OpenMDW-1.0'.split(
      ' ',
    ),
  ),
};

/** True where the tool counts a component under this licence; the id must be SPDX's, in SPDX's case. */
export function isOpenLicense(id: string): boolean {
  if (openData.has(id)) return true;
  const entry = findLicense(id);
  return entry?.spdxId === id && (entry.osiApproved || entry.fsfLibre === true);
}

/** True where `id` is an SPDX id, in SPDX's case. */
export function isSpdxId(id: string): boolean {
  const entry = findLicense(id);
  return entry?.spdxId === id && !entry.exception;
}

/** True where the framework finds the licence fit for the content; another open one counts, with a word of advice. */
export function isFitFor(id: string, contentType: ContentType): boolean {
  return fit[contentType].has(id);
}

/** Licences to propose for a content, the framework's first choice first. */
export const recommended: Readonly<Record<ContentType, readonly string[]>> = {
  code: ['Apache-2.0', 'MIT'],
  data: ['CDLA-Permissive-2.0', 'CC0-1.0'],
  document: ['CC-BY-4.0', 'CC0-1.0'],
};
