import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  compareCommand,
  explainRequest,
  exportRequest,
  originalRequest,
  verdictRequest,
  type ExportResult,
  type OriginalResult,
  type Verdict,
} from '../../server/src/protocol';
import {
  Client,
  modernClient,
  root,
  type OpenDocument,
  type SessionOptions,
} from '../support/session';
import { MemoryFiles } from '../support/memoryFiles';

const license = `Otter Model License

1. Definitions

"Work" means the weights 🦦 and all that comes with them.

"Fork" means any model made from the Work.

2. Grant

Everybody may use, copy, change and pass on the Work and each Fork, under Section 3(a).

3. Limits

(a) You may not use the Work for any commercial purpose.

(b) You must keep this notice in all copies. See https://example.org/otter.
`;

async function connect(t: TestContext, options: SessionOptions = {}): Promise<Client> {
  const client = await Client.connect(options);
  t.after(() => client.close());
  return client;
}

async function opened(t: TestContext, path = 'LICENSE', text = license): Promise<OpenDocument> {
  return (await connect(t)).open(path, text);
}

function markdown(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

/** The text of a range that lies in one line. */
function words({ text }: OpenDocument, { range }: Pick<Location, 'range'>): string {
  return (
    text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? ''
  );
}

describe('hover', () => {
  it('tells what a restriction takes, from whom, and what to do instead', async (t) => {
    const document = await opened(t);
    const hover = await document.hover('commercial purpose');
    assert.match(markdown(hover), /the freedom to use/);
    assert.match(markdown(hover), /\*\*Instead:\*\*/);
    assert.match(markdown(hover), /`use\/non-commercial`/);
    assert.match(markdown(hover), /Because of: “[^”]*commercial[^”]*”/);
    const finding = (await document.diagnostics()).find(
      ({ code }) => code === 'use/non-commercial',
    );
    assert.ok(typeof finding?.message === 'string');
    assert.ok(!markdown(hover).includes(finding.message), 'the editor shows the message');
    assert.match(words(document, hover as unknown as Location), /^You may not use/);
  });

  it('tells that a harmless clause is one', async (t) => {
    const document = await opened(t);
    assert.match(markdown(await document.hover('keep this notice')), /takes no freedom away/);
  });

  it('gives the verdict on the first line that has words', async (t) => {
    assert.match(markdown(await (await opened(t)).hover('Otter Model')), /restricts use/);
    assert.match(
      markdown(await (await opened(t, 'LICENSE', `\n\n${license}`)).hover('Otter Model')),
      /restricts use/,
    );
  });

  it('tells what a defined term means, and what a reference leads to', async (t) => {
    const document = await opened(t);
    const hover = await document.hover('Work and each');
    assert.match(markdown(hover), /\*\*Work\*\*: "Work" means the weights 🦦/);
    assert.match(markdown(await document.hover('Section 3(a)')), /You may not use the Work/);
  });

  it('shows a document’s own words as words, not as markup', async (t) => {
    const document = await opened(
      t,
      'LICENSE',
      '"Work" means <b>[x](y)</b>.\n\nThe Work is good.\n',
    );
    assert.match(markdown(await document.hover('Work is good')), /\\<b\\>\\\[x\\\]\(y\)/);
  });
});

describe('defined terms and references', () => {
  it('go to their definitions', async (t) => {
    const document = await opened(t);
    const term = await document.request<Location>('textDocument/definition', 'Fork, under');
    assert.equal(words(document, term), 'Fork');
    assert.equal(term.range.start.line, 6);
    const section = await document.request<Location>('textDocument/definition', 'Section 3(a)');
    assert.match(words(document, section), /^You may not use/);
    assert.equal(await document.request('textDocument/definition', 'Everybody'), null);
  });

  it('find all uses, with or without the definition', async (t) => {
    const document = await opened(t);
    const uses = (includeDeclaration: boolean) =>
      document.request<Location[]>('textDocument/references', 'Work and each', {
        context: { includeDeclaration },
      });
    assert.deepEqual(
      (await uses(true)).map((use) => words(document, use)),
      ['Work', 'Work', 'Work', 'Work'],
    );
    assert.equal((await uses(false)).length, 3);
  });

  it('are renamed everywhere', async (t) => {
    const document = await opened(t);
    const prepared = await document.request<{ placeholder: string }>(
      'textDocument/prepareRename',
      'Fork, under',
    );
    assert.equal(prepared.placeholder, 'Fork');
    assert.equal(await document.request('textDocument/prepareRename', 'Everybody'), null);
    const edit = await document.request<WorkspaceEdit>('textDocument/rename', 'Fork, under', {
      newName: 'Derivative',
    });
    const renamed = await document.applied({ title: '', edit });
    assert.equal(renamed, license.replaceAll('Fork', 'Derivative'));
  });
});

describe('structure', () => {
  it('is an outline of sections with the clauses that take something away', async (t) => {
    const document = await opened(t);
    const symbols = await document.about<DocumentSymbol[]>('textDocument/documentSymbol');
    const names = (list: readonly DocumentSymbol[]): unknown[] =>
      list.map(({ name, detail, children = [] }) => [detail ?? name, ...names(children)]);
    const flat = JSON.stringify(names(symbols));
    assert.match(flat, /Definitions/);
    assert.match(flat, /\["3\. Limits",\["use\/non-commercial"\]\]/);
    const check = (list: readonly DocumentSymbol[]): void => {
      for (const { range, selectionRange, children = [] } of list) {
        assert.ok(
          range.start.line <= selectionRange.start.line &&
            selectionRange.end.line <= range.end.line,
        );
        check(children);
      }
    };
    check(symbols);
  });

  it('folds by section', async (t) => {
    const document = await opened(t);
    const ranges = await document.about<FoldingRange[]>('textDocument/foldingRange');
    assert.ok(
      ranges.some(({ startLine, endLine }) => startLine === 12 && endLine === 16),
      JSON.stringify(ranges),
    );
    assert.ok(ranges.every(({ startLine, endLine }) => startLine < endLine));
  });

  it('grows a selection from sentence to document', async (t) => {
    const document = await opened(t);
    const position = { line: 14, character: 10 };
    const [range] = await document.about<SelectionRange[]>('textDocument/selectionRange', {
      positions: [position],
    });
    const sizes: number[] = [];
    for (let each = range; each; each = each.parent)
      sizes.push(each.range.end.line - each.range.start.line);
    assert.ok(sizes.length >= 3);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
    assert.equal(sizes.at(-1), license.split('\n').length - 1);
  });

  it('links addresses without the full stop behind them', async (t) => {
    const links = await (await opened(t)).about<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/otter'],
    );
  });
});

describe('semantic tokens', () => {
  it('colour words by what they do, never overlapping, at UTF-16 columns', async (t) => {
    const client = await connect(t);
    const document = await client.open('LICENSE', license);
    const { data } = await document.about<SemanticTokens>('textDocument/semanticTokens/full');
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = license.split('\n');
    const found: string[] = [];
    let line = 0;
    let character = 0;
    let end = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      line += down;
      character = down > 0 ? right : character + right;
      if (down > 0) end = 0;
      assert.ok(character >= end, 'tokens overlap');
      end = character + length;
      found.push(`${legend[type] ?? ''} ${lines[line]?.slice(character, end) ?? ''}`);
    }
    for (const expected of ['definedTerm Work', 'definedTerm Fork', 'reference Section 3(a)'])
      assert.ok(found.includes(expected), expected);
    assert.ok(found.some((each) => each.startsWith('restriction ')));
  });
});

describe('code lens and verdict', () => {
  it('tell what the document comes to, unless switched off', async (t) => {
    const client = await connect(t);
    const document = await client.open('LICENSE', license);
    const [lens] = await document.about<CodeLens[]>('textDocument/codeLens');
    assert.equal(lens?.command?.title, 'restricts use');
    assert.equal(lens.range.start.line, 0);
    const verdict = await client.connection.sendRequest<Verdict>(verdictRequest, {
      uri: document.uri,
    });
    assert.equal(verdict.terms?.overall, 'restricted');
    assert.equal(verdict.counts.warning, 1);
    await client.changeSettings({ codeLens: false });
    assert.deepEqual(await document.about('textDocument/codeLens'), []);
  });

  it('explain rules and licences', async (t) => {
    const client = await connect(t);
    assert.match(
      await client.connection.sendRequest(explainRequest, { id: 'use/output' }),
      /What it takes/,
    );
    assert.match(
      await client.connection.sendRequest(explainRequest, { id: 'apache-2.0' }),
      /Apache License 2\.0/,
    );
    assert.equal(await client.connection.sendRequest(explainRequest, { id: 'nothing' }), null);
  });
});

describe('code actions', () => {
  const card = `---
license: mit
base_model: a/b
---
# Otter

🦦 You may not use the model for any commercial purpose.
`;

  it('suppress a finding for its line and for the file, and the result is quiet', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const actions = await document.codeActions('commercial purpose');
    const line = actions.find(({ title }) => title === 'Suppress use/non-commercial for this line');
    assert.ok(line);
    assert.equal(line.edit, undefined, 'the edit is left for resolve');
    const text = await document.applied(line);
    assert.equal(
      text,
      card.replace(
        '🦦',
        '<!-- four-freedoms-disable-next-line use/non-commercial -- reason -->\n🦦',
      ),
    );
    const fixed = await client.open('fixed/README.md', text);
    const codes = (await fixed.diagnostics()).map(({ code }) => String(code));
    assert.ok(!codes.some((code) => /^use\/|^suppression\//.test(code)), codes.join());
    const file = actions.find(({ title }) => title === 'Suppress use/non-commercial for this file');
    assert.ok(file);
    assert.match(
      await document.applied(file),
      /^---\n# four-freedoms-disable use\/non-commercial -- reason\nlicense/,
    );
  });

  it('carry the edit at once for a client that can’t resolve, and no version where it knows none', async (t) => {
    const { codeAction, ...textDocument } = modernClient.textDocument ?? {};
    assert.ok(codeAction);
    const client = await connect(t, {
      capabilities: { textDocument: { ...textDocument, codeAction: { dataSupport: true } } },
    });
    const document = await client.open('README.md', card);
    const [first] = await document.codeActions('commercial purpose');
    assert.ok(first?.edit?.changes?.[document.uri]);
  });

  it('edit only the version they were made for', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const [first] = await document.codeActions('commercial purpose');
    assert.ok(first);
    await document.replace('# Otter', '# Sea otter');
    const resolved = await client.connection.sendRequest<{ edit?: unknown }>(
      'codeAction/resolve',
      first,
    );
    assert.equal(resolved.edit, undefined);
  });

  it('answer a save that asks for other kinds with nothing', async (t) => {
    const document = await opened(t, 'README.md', card);
    for (const only of [['source.organizeImports'], ['source.fixAll.eslint'], ['refactor']]) {
      assert.deepEqual(await document.codeActions('commercial purpose', only), []);
    }
    const all = await document.codeActions('commercial purpose', ['source.fixAll']);
    assert.ok(all.every(({ kind }) => kind === 'source.fixAll.fourFreedoms'));
  });

  it('do not write comments into a licence of plain text', async (t) => {
    const document = await opened(t);
    const actions = await document.codeActions('commercial purpose');
    for (const action of actions)
      assert.doesNotMatch(await document.applied(action), /four-freedoms-disable/);
  });
});

describe('waivers', () => {
  /** The project file after a waiver for the one finding of the licence is written. */
  async function waived(t: TestContext, before: string | undefined): Promise<string> {
    const config = `${root}/.four-freedoms.yml`;
    const files = new MemoryFiles(before === undefined ? {} : { [config]: before });
    const client = await connect(t, { files });
    const document = await client.open('LICENSE', license);
    const actions = await document.codeActions('commercial purpose');
    const action = actions.find(
      ({ title }) => title === 'Waive use/non-commercial for these words',
    );
    assert.ok(action, actions.map(({ title }) => title).join());
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const changes = edit?.documentChanges ?? [];
    assert.equal(
      changes.some((change) => 'kind' in change),
      before === undefined,
      'creates the file',
    );
    const edits = changes.flatMap((change) =>
      'edits' in change && change.textDocument.uri === config ? change.edits : [],
    );
    const text = TextDocument.applyEdits(
      TextDocument.create(config, 'yaml', 0, before ?? ''),
      edits.flatMap((each) => ('newText' in each ? [each] : [])),
    );
    await client.changeFile('.four-freedoms.yml', text);
    const codes = (await document.diagnostics()).map(({ code }) => String(code));
    assert.deepEqual(codes, [], 'the waiver holds');
    await document.replace('any commercial', 'every commercial');
    const fallen = (await document.diagnostics()).map(({ code }) => String(code)).sort();
    assert.deepEqual(
      fallen,
      ['suppression/unused', 'use/non-commercial'],
      'the waiver falls with the words',
    );
    return text;
  }

  it('are written into a new project file', async (t) => {
    assert.match(
      await waived(t, undefined),
      /^waivers:\n- rule: use\/non-commercial\n {2}path: LICENSE\n {2}words: "?[0-9a-f]{14}"?\n {2}reason: reason\n$/,
    );
  });

  it('are added to an existing one, whose comments stay', async (t) => {
    const before =
      '# ours\nseverity: {} # none\nwaivers:\n  - rule: use/output\n    path: other\n    words: ab\n    reason: x\n';
    assert.ok((await waived(t, before)).startsWith(before));
  });
});

describe('MOF files', () => {
  const mof = `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
  name: Otter
  version: '1'
  license:
    distribution: { name: Apache-2.0 }
  producer: Holt
  components:
    - name: Model architecture
      description: x
`;

  it('have findings, hover, outline and a verdict', async (t) => {
    const client = await connect(t);
    const document = await client.open('otter.yml', mof);
    assert.match(await document.drawn(), /mof\/class information/);
    assert.match(markdown(await document.hover('release')), /Class III/);
    const symbols = await document.about<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Otter'],
    );
    const verdict = await client.connection.sendRequest<Verdict>(verdictRequest, {
      uri: `${root}/otter.yml`,
    });
    assert.match(verdict.summary, /MOF/);
  });
});

describe('cards', () => {
  const card = `---
license: Apache-2.0
base_model: meta-llama/Meta-Llama-3-8B
pipeline_tag: text-gen
---
# Otter

Made from [Llama 3](https://huggingface.co/meta-llama/Meta-Llama-3-8B).
`;

  it('explain fields, licences and base models', async (t) => {
    const document = await opened(t, 'README.md', card);
    assert.match(markdown(await document.hover('license')), /license/);
    assert.match(markdown(await document.hover('meta-llama/Meta-Llama-3-8B')), /Llama 3/);
  });

  it('complete front matter with a verdict in the detail', async (t) => {
    const document = await opened(t, 'README.md', card);
    const position = { line: 1, character: 'license: '.length };
    const items = await document.about<CompletionItem[]>('textDocument/completion', { position });
    const apache = items.find(({ label }) => label === 'apache-2.0');
    assert.ok(apache?.detail);
    const body = { line: 6, character: 0 };
    const inBody = await document.about<CompletionItem[]>('textDocument/completion', {
      position: body,
    });
    assert.ok(inBody.every(({ kind }) => kind === CompletionItemKind.Snippet));
  });

  it('fix a licence id by the one right answer', async (t) => {
    const document = await opened(t, 'README.md', card);
    const actions = await document.codeActions('Apache-2.0');
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, actions.map(({ title }) => title).join());
    assert.equal(await document.applied(preferred), card.replace('Apache-2.0', 'apache-2.0'));
  });

  it('read the licence file beside the card, and see it change', async (t) => {
    const files = new MemoryFiles();
    const client = await connect(t, { files });
    const text = card.replace('Apache-2.0', 'apache-2.0');
    // Of a folder without the card itself nothing is known.
    await client.changeFile('README.md', text);
    const document = await client.open('README.md', text);
    const has = async () =>
      (await document.diagnostics()).some(({ code }) => code === 'card/license-text-missing');
    assert.equal(await has(), true);
    await client.changeFile('LICENSE', 'Some licence of our own. Everybody may use the model.\n');
    assert.equal(await has(), false);
    const reads = files.reads.length;
    await document.replace('# Otter', '# Sea otter');
    await document.diagnostics();
    assert.equal(files.reads.length, reads, 'a keystroke reads no file');
  });
});

describe('exports and originals', () => {
  const card = `---
license: apache-2.0
library_name: transformers
---
# Otter
`;

  it('write a card’s facts in three formats, and nothing for a licence', async (t) => {
    const client = await connect(t);
    const { uri } = await client.open('README.md', card);
    const ask = (format: string, from = uri) =>
      client.connection.sendRequest<ExportResult | null>(exportRequest, { uri: from, format });
    assert.match((await ask('mof'))?.text ?? '', /Model Openness Framework/);
    assert.match((await ask('mof'))?.name ?? '', /\.yml$/);
    const bom = JSON.parse((await ask('cyclonedx'))?.text ?? '') as { bomFormat: string };
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.match((await ask('spdx'))?.text ?? '', /spdx\.org/);
    const text = await client.open('LICENSE', license);
    assert.equal(await ask('mof', text.uri), null);
  });

  it('give the original of a recognised licence to compare with', async (t) => {
    const client = await connect(t);
    const changed = `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument. No company may use them.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`;
    const document = await client.open('LICENSE', changed);
    const original = await client.connection.sendRequest<OriginalResult | null>(originalRequest, {
      uri: document.uri,
    });
    assert.equal(original?.id, 'Fair');
    assert.doesNotMatch(original.text ?? '', /No company/);
    // Lines break where the document's do.
    assert.match(original.text ?? '', /so that any\nentity that uses the works is notified/);
    const unknown = await client.open('other/LICENSE', license);
    assert.equal(await client.connection.sendRequest(originalRequest, { uri: unknown.uri }), null);
  });

  it('lead a client that can compare there, from the first line and from each departure', async (t) => {
    const changed = `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument. No company may use them.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`;
    const title = 'Compare with the original';
    const able = await connect(t, { initializationOptions: { compares: true } });
    const document = await able.open('a (b)/LICENSE', changed);
    const link = /\[Compare with the original\]\(command:(\S+)\?([^()]+)\)/.exec(
      markdown(await document.hover('Fair License')),
    );
    assert.equal(link?.[1], compareCommand);
    assert.deepEqual(JSON.parse(decodeURIComponent(link[2] ?? '')), [document.uri]);
    const actions = await document.codeActions('No company');
    const compare = actions.filter((action) => action.title === title);
    assert.deepEqual(
      compare.map(({ command }) => command?.arguments),
      [[document.uri]],
    );
    const unknown = await able.open('other/LICENSE', license);
    assert.doesNotMatch(markdown(await unknown.hover('Otter Model')), /Compare/);
    const plain = await opened(t, 'LICENSE', changed);
    assert.doesNotMatch(markdown(await plain.hover('Fair License')), /Compare/);
    assert.ok((await plain.codeActions('No company')).every((action) => action.title !== title));
  });
});
