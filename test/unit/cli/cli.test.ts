import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const program = resolve('dist/cli.js');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';

/** Writes files below the test's own folder. */
async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Runs the built program as a user would. */
function run(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code, out, err });
    });
    child.stdin.end(input);
  });
}

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

function json({ out }: Ran): Json {
  return JSON.parse(out) as Json;
}

/** A card whose one certain finding does not hang on how well clauses are read. */
const card =
  '---\nlicense: mit\nbase_model: a/b\n---\n<!-- four-freedoms-disable use/none -- test -->\n';
const quiet = 'severity: { card/*: off, license/*: off }\n';

describe('four-freedoms', () => {
  before(async () => {
    assert.ok(existsSync(program), `${program} is missing: run npm run build first`);
    folder = await mkdtemp(join(tmpdir(), 'four-freedoms-'));
    await write({
      '.four-freedoms.yml': quiet,
      'README.md': card,
      'sub/model_card.md': card,
      'sub/notes.md': '# Notes\n',
      'node_modules/x/LICENSE': 'x',
      'binary/LICENSE': new Uint8Array([1, 0, 2]),
      'latin/LICENSE': new Uint8Array([0xa9, 0x20, 0x41]),
      'ignored/.four-freedoms.yml': 'ignore: ["*.md"]\n',
      'ignored/model_card.md': card,
    });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('walks folders, takes ours only, and exits with 1 for findings', async () => {
    const ran = await run(['check', '--format', 'json', 'sub', 'README.md', './README.md']);
    assert.equal(ran.code, 1);
    assert.deepEqual(
      json(ran).files.map(({ path, kind }) => [path, kind]),
      [
        ['sub/model_card.md', 'model-card'],
        ['README.md', 'model-card'],
      ],
    );
    assert.deepEqual(json(ran).summary, {
      files: 2,
      error: 0,
      warning: 2,
      information: 0,
      hint: 0,
    });
  });

  it('exits with 0 below the threshold', async () => {
    const ran = await run(['check', '--severity', 'error', 'README.md']);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /nothing found \(1 warning below --severity error\)/);
  });

  it('checks the rest when something can’t be read, and exits with 2', async () => {
    const ran = await run(['check', '--format', 'json', 'gone', 'binary/LICENSE', 'README.md']);
    assert.equal(ran.code, 2);
    assert.match(ran.err, /gone: no such file or folder/);
    assert.deepEqual(json(ran).errors, [
      { path: 'gone', message: 'no such file or folder' },
      { path: 'binary/LICENSE', message: 'a binary file, not a text' },
    ]);
    assert.equal(json(ran).files.length, 1);
  });

  it('reads old encodings', async () => {
    const ran = await run(['check', '--format', 'json', 'latin/LICENSE']);
    assert.equal(ran.code, 0);
  });

  it('passes over what it does not know, saying so', async () => {
    const ran = await run(['check', 'sub/notes.md']);
    assert.equal(ran.code, 0);
    assert.match(ran.err, /sub\/notes\.md: not a document this tool knows/);
    const forced = await run(['check', '--format', 'json', '--kind', 'license', 'sub/notes.md']);
    assert.equal(json(forced).files[0]?.kind, 'license');
  });

  it('obeys the nearest project file, or the one that is named', async () => {
    assert.equal(json(await run(['check', '--format', 'json', 'ignored'])).files.length, 0);
    await write({
      'other.yml': 'severity: { "*": x }\n',
      'strict.yml': `${quiet.slice(0, -3)}, suppression/*: off }\n`,
    });
    assert.equal((await run(['check', '--config', 'strict.yml', 'README.md'])).code, 0);
    const broken = await run(['check', '--config', 'other.yml', 'README.md']);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /other\.yml: The severity of \* must be one of/);
  });

  it('reads standard input by its would-be name', async () => {
    const ran = await run(
      ['check', '--stdin', '--stdin-path', 'sub/README.md', '--format', 'json'],
      `\ufeff${card}`,
    );
    assert.equal(ran.code, 1);
    assert.equal(json(ran).files[0]?.path, 'sub/README.md');
    assert.equal((await run(['check', '--stdin'], card)).code, 2);
  });

  it('reads and writes a line for each document', async () => {
    const lines = [
      JSON.stringify({ path: 'README.md', text: card }),
      'nonsense',
      '',
      JSON.stringify({ path: 'x', text: card, kind: 'model-card' }),
      JSON.stringify({ path: 'x', text: card }),
      JSON.stringify({ path: 'x', text: card, kind: 'novel' }),
    ];
    const ran = await run(['check', '--ndjson-input'], `${lines.join('\n')}\n`);
    assert.equal(ran.code, 2);
    const results = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; error?: string });
    assert.deepEqual(
      results.map(({ path, error }) => [path, error === undefined]),
      [
        ['README.md', true],
        ['line 2 of standard input', false],
        ['x', true],
        ['x', false],
        ['x', false],
      ],
    );
  });

  it('lists what was set aside, with its reason', async () => {
    await write({
      'waived/README.md':
        '---\nlicense: mit\nbase_model: a/b\n---\n<!-- four-freedoms-disable suppression/unknown-rule -- hm -->\n',
    });
    const ran = await run(['check', '--waivers', '--format', 'json', 'waived']);
    assert.deepEqual(JSON.parse(ran.out), { version: 1, waived: [] });
  });

  it('identifies licences', async () => {
    const fair =
      'Usage of the works is permitted provided that this instrument is retained with the works, so that any entity that uses the works is notified of this instrument.\n\nDISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.\n';
    await write({ 'known/LICENSE': fair, 'unknown/LICENSE': 'Everybody may do as they like.\n' });
    const known = await run(['identify', '--format', 'json', 'known']);
    assert.equal(known.code, 0);
    const { files } = JSON.parse(known.out) as {
      files: { licenses: { id: string; modified: boolean }[] }[];
    };
    assert.deepEqual(
      files[0]?.licenses.map(({ id, modified }) => [id, modified]),
      [['Fair', false]],
    );
    const unknown = await run(['identify', 'unknown/LICENSE']);
    assert.equal(unknown.code, 1);
    assert.match(unknown.out, /no known licence/);
  });

  it('exports a card', async () => {
    const ran = await run(['export', '--format', 'cyclonedx', 'README.md']);
    assert.equal(ran.code, 0);
    assert.equal((JSON.parse(ran.out) as { bomFormat: string }).bomFormat, 'CycloneDX');
    assert.equal((await run(['export', 'latin/LICENSE', '--kind', 'license'])).code, 2);
  });

  it('explains rules', async () => {
    const ran = await run(['explain', 'suppression/unused']);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /What it takes/);
    const unknown = await run(['explain', 'use/none']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /use\/none: no rule and no licence has this id/);
  });

  for (const args of [
    [],
    ['chek'],
    ['check'],
    ['check', '--format', 'xml', '.'],
    ['check', '--severity', 'fatal', '.'],
    ['check', '--kind', 'novel', '.'],
    ['check', '--what', '.'],
    ['check', '--stdin', '.'],
    ['check', '--stdin', '--ndjson-input'],
    ['check', '--stdin-path', 'x', '.'],
    ['check', '--config', 'gone.yml', '.'],
    ['explain'],
    ['check', '--osaid', '2.0', '.'],
  ]) {
    it(`refuses ${JSON.stringify(args)}`, async () => {
      const ran = await run(args);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /^four-freedoms: .+\nTry four-freedoms --help\.\n$/);
      assert.equal(ran.out, '');
    });
  }

  it('prints help and version', async () => {
    assert.match((await run(['--help'])).out, /^Shows which clauses/);
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });
});
