import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { exportCycloneDx, noFacts, type CardFacts } from '../../../server/src/export';
import { allLicenses } from '../../../server/src/licenses';
import { sparrow, stamp } from './facts';

/** The official schemas, as the CycloneDX library ships them. */
function validator(): (bom: unknown) => string[] {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'));
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(root, 'res', 'schema', name), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // Only for host names in other scripts, which no export has.
  ajv.addFormat('idn-email', true);
  ajv.addFormat('iri-reference', /^\S*$/);
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}`);
  }
  const validate = ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'));
  return (bom) =>
    validate(bom) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

const errorsOf = validator();

/** What is written to a file, read again. */
function written(facts: CardFacts): Record<string, unknown> {
  return JSON.parse(JSON.stringify(exportCycloneDx(facts, stamp))) as Record<string, unknown>;
}

describe('exportCycloneDx', () => {
  it('follows the schema with all facts, and with none', () => {
    assert.deepEqual(errorsOf(written(sparrow)), []);
    assert.deepEqual(errorsOf(written(noFacts('x'))), []);
  });

  it('is checked by a schema that sees mistakes', () => {
    const bom = written(sparrow);
    assert.notDeepEqual(errorsOf({ ...bom, serialNumber: 'x' }), []);
    assert.notDeepEqual(errorsOf({ ...bom, components: [{ type: 'model', name: 'x' }] }), []);
  });

  it('names every licence that SPDX lists by an id that the schema knows', () => {
    const ids = allLicenses().filter(({ spdxId, exception }) => spdxId !== null && !exception);
    const components = ids.map(({ id }) => ({ name: `Under ${id}`, license: { id } }));
    const bom = written({ ...noFacts('x'), components });
    assert.deepEqual(errorsOf(bom), []);
    assert.equal(JSON.stringify(bom).split('"id":').length - 1, ids.length);
  });

  it('says who, what, under which terms and from what', () => {
    const bom = written(sparrow) as {
      metadata: { component: Record<string, unknown> };
      components: Record<string, unknown>[];
      dependencies: unknown[];
    };
    const { component } = bom.metadata;
    assert.equal(component['group'], 'birdhouse');
    assert.deepEqual(component['licenses'], [
      { license: { id: 'Apache-2.0', acknowledgement: 'declared' } },
    ]);
    assert.deepEqual(component['pedigree'], {
      ancestors: [
        {
          type: 'machine-learning-model',
          name: 'meta-llama/Llama-3.1-8B',
          licenses: [
            {
              license: {
                name: 'Llama 3.1 Community License Agreement',
                acknowledgement: 'declared',
                url: (
                  component['pedigree'] as {
                    ancestors: { licenses: { license: { url: string } }[] }[];
                  }
                ).ancestors[0]?.licenses[0]?.license.url,
              },
            },
          ],
        },
      ],
      notes: 'finetune of meta-llama/Llama-3.1-8B',
    });
    assert.deepEqual(
      bom.components.map((item) => item['bom-ref']),
      [
        'dataset:birdhouse/calls',
        'dataset:private',
        'component:Training code',
        'component:Model architecture',
        'component:Data card',
        'component:Evaluation data',
        'component:Perch',
      ],
    );
  });

  it('writes a choice of licences as an expression', () => {
    const facts = { ...noFacts('x'), licenses: [{ id: 'MIT OR Apache-2.0' }] };
    const bom = written(facts) as { metadata: { component: { licenses: unknown } } };
    assert.deepEqual(errorsOf(bom), []);
    assert.deepEqual(bom.metadata.component.licenses, [
      { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' },
    ]);
  });

  it('follows the schema whatever the facts say', () => {
    const word = fc.string({ unit: 'binary', maxLength: 20 });
    const facts = fc.record({
      name: word,
      id: fc.oneof(
        word,
        fc.constantFrom('mit', 'MIT OR Apache-2.0', 'llama3', 'BSD', 'openrail++'),
      ),
      url: fc.oneof(
        word,
        fc.webUrl(),
        word.map((path) => `https://example.org/${path}`),
      ),
    });
    fc.assert(
      fc.property(facts, ({ name, id, url }) => {
        const bom = written({
          ...sparrow,
          name,
          licenses: [{ id, link: url }],
          urls: { home: url, repository: url },
          datasets: [{ id: name, url }],
          components: [{ name: 'Model card', license: { id, link: url }, location: url }],
        });
        assert.deepEqual(errorsOf(bom), [], JSON.stringify([name, id, url]));
      }),
      { numRuns: 50 },
    );
  });

  it('makes the same file of the same facts', () => {
    assert.equal(JSON.stringify(written(sparrow)), JSON.stringify(written({ ...sparrow })));
  });
});
