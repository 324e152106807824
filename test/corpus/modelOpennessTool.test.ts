import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { normalizeLicense } from '../../server/src/licenses';
import { isSpdxId, mofRules, readMof, unlicensed } from '../../server/src/mof';

/*
 * The Model Openness Tool's own test data and models, from a checkout of github.com/lfai/model_openness_tool whose path
 * is in MODEL_OPENNESS_TOOL. They are not copied here.
 */
const checkout = process.env['MODEL_OPENNESS_TOOL'] ?? '';
const tests = join(checkout, 'Test_Data');
const models = join(checkout, 'models');
const skip =
  checkout !== '' && existsSync(tests) && existsSync(models)
    ? false
    : 'MODEL_OPENNESS_TOOL does not name a checkout of the Model Openness Tool';

interface Expected {
  readonly name: string;
  readonly class: number;
  readonly progress: Readonly<Record<string, number>>;
}

/** The models of expected_results.json, which has trailing commas, so JSON.parse won't do. */
function expectedResults(): Expected[] {
  const text = readFileSync(join(tests, 'expected_results.json'), 'utf8').replace(
    /,(\s*[}\]])/g,
    '$1',
  );
  const { models: all } = JSON.parse(text) as {
    models: {
      release: { name: string };
      classification: { class: number; progress: Record<string, number> };
    }[];
  };
  return all.map(({ release, classification }) => ({ name: release.name, ...classification }));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yml'));
}

describe('the Model Openness Tool’s data', { skip }, () => {
  it('is evaluated to the very percentages and classes that the tool expects', () => {
    const expected = new Map(expectedResults().map((item) => [item.name, item]));
    let compared = 0;
    for (const file of yamlFiles(tests)) {
      const { model, evaluation } = readMof(readFileSync(join(tests, file), 'utf8'));
      const wanted = expected.get(model.name ?? '');
      assert.ok(wanted, `${file}: ${model.name ?? ''} is not among the expected results`);
      const progress = Object.fromEntries(
        evaluation.classes.map((item) => [String(item.class), item.progress]),
      );
      assert.deepEqual(
        { class: evaluation.class, progress },
        { class: wanted.class, progress: wanted.progress },
        file,
      );
      compared++;
    }
    assert.equal(compared, expected.size);
  });

  it('has 273 models, of which 31 meet a class', () => {
    const counts = [0, 0, 0, 0];
    for (const file of yamlFiles(models)) {
      const { evaluation } = readMof(readFileSync(join(models, file), 'utf8'));
      counts[evaluation.class] = (counts[evaluation.class] ?? 0) + 1;
    }
    assert.deepEqual(counts, [242, 14, 1, 16]);
  });

  it('is read without a word on its syntax', () => {
    for (const file of yamlFiles(models)) {
      const document = readMof(readFileSync(join(models, file), 'utf8'));
      assert.deepEqual(document.yaml.problems, [], file);
      for (const rule of mofRules) assert.ok([...rule.check(document)].length < 100, file);
    }
  });

  it('has 338 licences in words, which are understood or refused, and none wrongly', () => {
    const counts = { named: 0, listed: 0, known: 0, ambiguous: 0, refused: 0 };
    for (const file of yamlFiles(models)) {
      const { model } = readMof(readFileSync(join(models, file), 'utf8'));
      const licenses = [
        ...model.licenses.values(),
        ...model.components.flatMap(({ license }) => (license ? [license] : [])),
      ];
      for (const { name } of licenses) {
        if (name === '' || name === unlicensed || isSpdxId(name)) continue;
        counts.named++;
        const result = normalizeLicense(name, 'hub');
        if (result.kind === 'license') counts[result.list === 'catalogue' ? 'known' : 'listed']++;
        else counts[result.kind === 'expression' ? 'ambiguous' : result.kind]++;
      }
    }
    // Each of the 64 texts was judged by hand: all of the 192 that were understood rightly so.
    assert.deepEqual(counts, { named: 338, listed: 163, known: 29, ambiguous: 0, refused: 146 });
  });
});
