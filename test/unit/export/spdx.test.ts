import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exportSpdx, noFacts, type CardFacts } from '../../../server/src/export';
import { sparrow, stamp } from './facts';

type Node = Record<string, unknown> & { type: string };

function graphOf(facts: CardFacts): Node[] {
  const document = JSON.parse(JSON.stringify(exportSpdx(facts, stamp))) as { '@graph': Node[] };
  return document['@graph'];
}

/** Facts with all but the day of the release, which the AI profile makes mandatory. */
const undated: CardFacts = Object.fromEntries(
  Object.entries(sparrow).filter(([key]) => key !== 'released'),
) as unknown as CardFacts;

/** What must be there, by type, after SPDX 3.0.1's model (minimum counts of 1). */
const required: Readonly<Record<string, readonly string[]>> = {
  CreationInfo: ['@id', 'created', 'createdBy', 'specVersion'],
  SpdxDocument: ['spdxId', 'creationInfo', 'rootElement', 'element'],
  ai_AIPackage: ['spdxId', 'creationInfo', 'name'],
  dataset_DatasetPackage: ['spdxId', 'creationInfo', 'name', 'dataset_datasetType'],
  software_Package: ['spdxId', 'creationInfo', 'name'],
  Relationship: ['spdxId', 'creationInfo', 'from', 'relationshipType', 'to'],
  simplelicensing_LicenseExpression: [
    'spdxId',
    'creationInfo',
    'simplelicensing_licenseExpression',
  ],
  Organization: ['spdxId', 'creationInfo', 'name'],
  Person: ['spdxId', 'creationInfo', 'name'],
  SoftwareAgent: ['spdxId', 'creationInfo', 'name'],
  Tool: ['spdxId', 'creationInfo', 'name'],
};

/** The properties that hold a list, and those that hold one value. */
const lists = new Set(
  (
    'createdBy createdUsing rootElement element profileConformance to originatedBy ai_typeOfModel ai_domain ' +
    'ai_metric externalRef externalIdentifier locator dataset_datasetType simplelicensing_customIdToUri'
  ).split(' '),
);

describe('exportSpdx', () => {
  for (const [title, facts] of [
    ['all facts', sparrow],
    ['no day of release', undated],
    ['a name only', noFacts('x')],
  ] as const) {
    it(`is a sound graph with ${title}`, () => {
      const graph = graphOf(facts);
      const ids = graph.flatMap(({ spdxId }) => (typeof spdxId === 'string' ? [spdxId] : []));
      assert.equal(new Set(ids).size, ids.length, 'ids are unique');
      const known = new Set([...ids, '_:creation', 'expandedlicensing_NoAssertionLicense']);
      for (const node of graph) {
        const keys = required[node.type];
        assert.ok(keys, `the type ${node.type} is expected`);
        for (const key of keys) assert.ok(node[key] !== undefined, `${node.type} needs ${key}`);
        for (const [key, value] of Object.entries(node)) {
          assert.equal(Array.isArray(value), lists.has(key), `${key} of ${node.type}`);
        }
        const references = ['from', 'creationInfo', 'suppliedBy', 'createdBy', 'createdUsing'];
        for (const key of [...references, 'to', 'originatedBy', 'rootElement', 'element']) {
          for (const reference of [node[key]].flat() as (string | undefined)[]) {
            if (reference !== undefined) assert.ok(known.has(reference), `${key} is dangling`);
          }
        }
      }
      const document = graph.find(({ type }) => type === 'SpdxDocument');
      assert.deepEqual(
        document?.['element'],
        ids.filter((id) => id !== document?.['spdxId']),
      );
    });
  }

  it('claims the AI profile only where what it makes mandatory is said', () => {
    const profiles = (facts: CardFacts): unknown =>
      graphOf(facts).find(({ type }) => type === 'SpdxDocument')?.['profileConformance'];
    assert.deepEqual(profiles(sparrow), ['core', 'software', 'simpleLicensing', 'ai']);
    assert.deepEqual(profiles(undated), ['core', 'software', 'simpleLicensing']);
    const model = graphOf(sparrow).find(({ type }) => type === 'ai_AIPackage');
    for (const key of ['suppliedBy', 'releaseTime', 'software_packageVersion'])
      assert.ok(model?.[key]);
    for (const key of ['software_downloadLocation', 'software_primaryPurpose'])
      assert.ok(model?.[key]);
  });

  it('says the licences as expressions, and what SPDX does not list as references', () => {
    const expressions = (facts: CardFacts): unknown[] =>
      graphOf(facts).flatMap(({ simplelicensing_licenseExpression: text }) => (text ? [text] : []));
    assert.deepEqual(expressions(sparrow), [
      'Apache-2.0',
      'LicenseRef-llama3.1',
      'CC-BY-4.0',
      'MIT',
      'LicenseRef-perch-licence',
    ]);
    const several = {
      ...noFacts('x'),
      licenses: [{ id: 'MIT OR Apache-2.0' }, { id: 'openrail++' }],
    };
    assert.deepEqual(expressions(several), [
      '(MIT OR Apache-2.0) AND LicenseRef-openrail-plus-plus',
    ]);
  });

  it('tells how the model comes from others and from data', () => {
    const graph = graphOf(sparrow);
    const names = new Map(graph.map(({ spdxId, name }) => [spdxId, name]));
    const relations = graph
      .filter(({ type }) => type === 'Relationship')
      .flatMap(({ from, to, relationshipType }) =>
        (to as string[]).map((id) => [names.get(from), relationshipType, names.get(id)]),
      )
      .filter(([, , name]) => name !== undefined);
    assert.deepEqual(relations, [
      ['Sparrow-7B', 'descendantOf', 'meta-llama/Llama-3.1-8B'],
      ['Sparrow-7B', 'trainedOn', 'birdhouse/calls'],
      ['Sparrow-7B', 'trainedOn', 'private'],
      ['Sparrow-7B', 'contains', 'Training code'],
      ['Sparrow-7B', 'contains', 'Model architecture'],
      ['Sparrow-7B', 'hasDocumentation', 'Data card'],
      ['Sparrow-7B', 'trainedOn', 'Datasets'],
      ['Sparrow-7B', 'testedOn', 'Evaluation data'],
      ['Sparrow-7B', 'contains', 'Perch'],
    ]);
  });

  // No package ships it: spdx.org/schema/3.0.1/spdx-json-schema.json, in a file named by SPDX3_SCHEMA.
  const path = process.env['SPDX3_SCHEMA'] ?? '';
  const skip = existsSync(path)
    ? false
    : 'SPDX3_SCHEMA does not name the JSON schema of SPDX 3.0.1';
  it('follows the official JSON schema', { skip }, () => {
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    for (const facts of [sparrow, undated, noFacts('x')]) {
      const document: unknown = JSON.parse(JSON.stringify(exportSpdx(facts, stamp)));
      assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5)));
    }
    const broken = { ...exportSpdx(sparrow, stamp), '@graph': [{ type: 'Relationship' }] };
    assert.ok(!validate(broken), 'the schema sees mistakes');
  });
});
