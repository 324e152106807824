import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { CheckRun } from '../../../server/src/report/checkedFile';
import { runSarif } from '../../../server/src/report/sarif';
import { allRules } from '../../../server/src/service/rules';
import { runOf } from '../../support/checkRun';

/** The official schema, as Microsoft's matchers ship it. */
function validator(): (log: unknown) => string[] {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  const path = join(root, 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  // Its patterns are older than the `u` flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  // It is written for draft 4, of which it uses nothing that later drafts have not.
  const { definitions, properties, required } = source;
  const validate = ajv.compile({ type: 'object', definitions, properties, required });
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

const errorsOf = validator();

/** A run with a finding of every rule, each at a place of its own, one of them waived, and a file that is gone. */
function everything(): CheckRun {
  const text = '🦦 禁止商用\n'.repeat(allRules.length);
  const findings = allRules.map(({ id, freedom, severity }, index) => ({
    rule: id,
    freedom,
    severity,
    message: `Finding ${index}: 100% "quoted",\nand more`,
    span: { start: index * 8, end: index * 8 + 5 },
    related: [{ span: { start: 0, end: 2 }, message: 'see here', uri: 'file:///b/README.md' }],
  }));
  const [waived, ...rest] = findings;
  return runOf(text, rest, waived ? [waived] : []);
}

function log(run: CheckRun): object {
  return JSON.parse(runSarif(run, { toolVersion: '1.2.3' })) as object;
}

describe('SARIF', () => {
  it('follows the schema with a finding of every rule, and with none', () => {
    assert.deepEqual(errorsOf(log(everything())), []);
    assert.deepEqual(errorsOf(log({ files: [], errors: [] })), []);
  });

  it('is checked by a schema that sees mistakes', () => {
    assert.notDeepEqual(errorsOf({ ...log(everything()), version: '2.0.0' }), []);
    assert.notDeepEqual(errorsOf({ ...log(everything()), runs: [{ results: [] }] }), []);
  });
});
