import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clauseHash } from '../../../server/src/workspace/clauseHash';
import { parseProjectConfig } from '../../../server/src/workspace/projectConfig';
import { decide, Projects } from '../../../server/src/workspace/projects';
import { defaultEditorSettings, parseSettings } from '../../../server/src/workspace/settings';
import { severityOf } from '../../../server/src/workspace/severity';
import { MemoryFiles } from '../../support/memoryFiles';

describe('settings', () => {
  it('keeps what it understands and tells the rest', () => {
    const { settings, problems } = parseSettings({
      osaid: '0.0.9',
      severity: { 'use/output': 'off', 'card/*': 'loud' },
      enabled: 1,
    });
    assert.equal(settings.osaid, '0.0.9');
    assert.equal(settings.enabled, true);
    assert.deepEqual(settings.severity, { 'use/output': 'off' });
    assert.equal(problems.length, 2);
  });

  it('lets a rule’s own level beat its area’s', () => {
    const { settings } = parseSettings({ severity: { 'use/*': 'off', 'use/output': 'error' } });
    assert.equal(severityOf('use/output', 'warning', settings), 'error');
    assert.equal(severityOf('use/revocable', 'warning', settings), 'off');
    assert.equal(severityOf('share/naming', 'warning', settings), 'warning');
  });
});

describe('project configuration', () => {
  it('reads all its keys', () => {
    const config = parseProjectConfig(
      `osaid: 1.0
severity: { "use/output": error, card/placeholder: off }
ignore: ["third_party/", "*.draft.md"]
waivers:
  - rule: use/output
    path: LICENSE
    words: 00ff00ff00ff00
    reason: agreed
`,
      'file:///p/.four-freedoms.yml',
    );
    assert.deepEqual(config.problems, []);
    const settings = config.apply(parseSettings({ osaid: '0.0.9' }).settings);
    assert.equal(settings.osaid, '1.0');
    assert.deepEqual(settings.severity, { 'use/output': 'error', 'card/placeholder': 'off' });
    assert.ok(config.ignores('third_party/LICENSE'));
    assert.ok(config.ignores('docs/a.draft.md'));
    assert.ok(!config.ignores('LICENSE'));
    const [waiver] = config.waivers;
    assert.equal(waiver?.words, '00ff00ff00ff00');
    assert.equal(waiver.reason, 'agreed');
  });

  it('keeps a hash of digits alone as it is written', () => {
    const [waiver] = parseProjectConfig(
      'waivers: [{rule: a/b, words: 00123456789012}]',
      'x',
    ).waivers;
    assert.equal(waiver?.words, '00123456789012');
  });

  it('tells what it does not understand, and never throws', () => {
    for (const [text, problem] of [
      ['severity: {a: b}', /severity of a/],
      ['sevrity: {}', /Unknown key sevrity/],
      ['- a', /must be a mapping/],
      ['waivers: [{rule: a/b}]', /at least rule and words/],
      ['waivers: none', /waivers must be a list/],
      ['ignore: 3', /ignore must be a list/],
      ['a: [', /./],
      [`a: &a [x]\nb: ${'[*a, '.repeat(30)}${']'.repeat(30)}`, /./],
    ] as const) {
      assert.match(parseProjectConfig(text, 'x').problems.join('\n'), problem, text);
    }
    assert.deepEqual(parseProjectConfig('', 'x').problems, []);
  });
});

describe('Projects', () => {
  it('finds the nearest file above, and reads each folder once', async () => {
    const files = new MemoryFiles({
      'file:///w/.four-freedoms.yml': 'osaid: 0.0.9',
      'file:///w/a/.four-freedoms.yml': 'ignore: [c/]',
    });
    const projects = new Projects(files);
    assert.equal((await projects.find('file:///w/b/c/LICENSE'))?.folder, 'file:///w');
    const inner = await projects.find('file:///w/a/c/LICENSE');
    assert.equal(inner?.folder, 'file:///w/a');
    assert.ok(decide('file:///w/a/c/LICENSE', defaultEditorSettings, inner).ignored);
    assert.ok(!decide('file:///w/a/LICENSE', defaultEditorSettings, inner).ignored);
    const before = files.reads.length;
    await projects.find('file:///w/b/c/README.md');
    assert.equal(files.reads.length, before);
  });

  it('does not look above the workspace', async () => {
    const files = new MemoryFiles({ 'file:///.four-freedoms.yml': 'osaid: 0.0.9' });
    const projects = new Projects(files, (folder) => folder === 'file:///w');
    assert.equal(await projects.find('file:///w/a/LICENSE'), undefined);
    assert.equal(await new Projects(files).find('untitled:Untitled-1'), undefined);
  });
});

describe('clauseHash', () => {
  it('passes over case, punctuation and line breaks, and over nothing else', () => {
    const words = 'You may not use the Model for any commercial purpose.';
    assert.equal(
      clauseHash(words),
      clauseHash('  you MAY not use\nthe “Model” for any commercial purpose'),
    );
    assert.notEqual(clauseHash(words), clauseHash(words.replace('not ', '')));
    assert.notEqual(clauseHash('ab c'), clauseHash('a bc'));
    assert.match(clauseHash(words), /^[0-9a-f]{14}$/);
    assert.notEqual(clauseHash('不得商用'), clauseHash('不得军用'));
  });
});
