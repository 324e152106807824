import type { Finding, Fix } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { normalizeLicense, type NormalizedLicense } from '../../licenses/index';
import { resolveAlias, setScalar } from '../../yaml/index';
import type { MofDocument } from '../document';
import { valueSpan, type MofLicense } from '../model';
import { isSpdxId, unlicensed } from '../openness';

interface LicenseNameData {
  readonly ids: readonly string[];
  readonly certain: boolean;
}

/** A licence that is named in words where its SPDX id is wanted: the tool then takes it as not open. */
export const mofLicenseName: Rule<MofDocument> = {
  id: 'mof/license-name',
  freedom: null,
  severity: 'warning',
  title: 'A licence is named in words, not by its SPDX id',
  explanation: {
    takes:
      'A component whose licence is not named by its SPDX id is counted as if its licence were not open, whatever the licence grants.',
    from: 'Everybody who reads the evaluation to learn what may be done with the model.',
    instead:
      'Name each licence by its id on the SPDX list, in its own case: Apache-2.0, CC-BY-4.0.',
    source: { title: 'SPDX License List', url: 'https://spdx.org/licenses/' },
  },
  examples: [
    {
      kind: 'mof',
      text: `framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: Sparrow
  producer: Birdhouse
  license: {}
  components:
    - name: Training code
      license: Apache License, Version 2.0
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mof/license-name
    - name: Inference code
      license: MIT
    - name: Datasets
      license: unlicensed
`,
    },
  ],

  *check(document: MofDocument): Iterable<Finding> {
    for (const license of licensesOf(document)) {
      const name = license.name.trim();
      if (name === '' || license.name === unlicensed || isSpdxId(license.name)) continue;
      const result = normalizeLicense(name, 'spdx');
      yield {
        rule: this.id,
        freedom: null,
        severity: onSpdx(result).length > 0 && isCertain(result) ? this.severity : 'information',
        message: messageFor(name, result),
        span: valueSpan(license.entry),
        data: { ids: onSpdx(result), certain: isCertain(result) } satisfies LicenseNameData,
      };
    }
  },

  *fixes(finding: Finding, document: MofDocument): Iterable<Fix> {
    const license = [...licensesOf(document)].find(
      ({ entry }) => valueSpan(entry).start === finding.span.start,
    );
    const node = resolveAlias(license?.entry.value);
    if (node?.kind !== 'scalar') return;
    const { ids, certain } = finding.data as LicenseNameData;
    for (const id of ids) {
      yield {
        title: `Use the id ${id}`,
        edits: setScalar(document.yaml, node, id),
        preferred: ids.length === 1,
        certain: certain && ids.length === 1,
      };
    }
  },
};

function* licensesOf({ model }: MofDocument): Iterable<MofLicense> {
  yield* model.licenses.values();
  for (const { license } of model.components) if (license) yield license;
}

function onSpdx(result: NormalizedLicense): string[] {
  if (result.kind === 'license') return result.list === 'spdx' ? [result.id] : [];
  if (result.kind !== 'ambiguous') return [];
  return result.candidates.flatMap(({ spdxId }) => (spdxId === null ? [] : [spdxId])).slice(0, 5);
}

function isCertain(result: NormalizedLicense): boolean {
  return result.kind === 'license' && result.certain;
}

function messageFor(name: string, result: NormalizedLicense): string {
  const shown = name.length > 60 ? `${name.slice(0, 57)}…` : name;
  const ids = onSpdx(result);
  const [first] = ids;
  if (first !== undefined) {
    if (isCertain(result)) return `"${shown}" is not an SPDX id; that licence's is ${first}.`;
    return ids.length === 1
      ? `"${shown}" is not an SPDX id; ${first} may be meant.`
      : `"${shown}" is not an SPDX id, and may mean any of ${ids.join(', ')}.`;
  }
  if (result.kind === 'license') {
    return `${result.entry.name} has no SPDX id: the component is counted as not openly licensed.`;
  }
  if (result.kind === 'expression') {
    return `The expression ${result.expression} is not one SPDX id: the component is counted as not openly licensed.`;
  }
  return `"${shown}" is no licence that SPDX lists: the component is counted as not openly licensed. One without a licence is "unlicensed"; one that is not published is left out.`;
}
