import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert';
import { test } from '../harness';
import { closeAll, findings, hover, open, rule, whenFindings } from '../user';

test('a restriction is underlined where it stands', async () => {
  const { document } = await open('LICENSE');
  const found = await whenFindings(document.uri, (all) => all.length > 0);
  const commercial = found.find((finding) => rule(finding) === 'use/non-commercial');
  ok(commercial, `no use/non-commercial among ${found.map(rule).join(', ')}`);
  includes(document.getText(commercial.range), 'for any commercial purpose', 'its range');
  equal(commercial.severity, vscode.DiagnosticSeverity.Warning, 'its severity');
  ok(typeof commercial.code === 'object' && commercial.code.target, 'it has no help link');
});

test('a harmless clause is not underlined', async () => {
  const { document } = await open('LICENSE');
  const found = await whenFindings(document.uri, (all) => all.length > 0);
  const harmless = ['You must keep this Licence', 'provided "as is"', 'The Licensor grants You'];
  for (const words of harmless) {
    const at = document.positionAt(document.getText().indexOf(words));
    const over = found.filter(({ range }) => range.contains(at));
    equal(over.map(rule), [], words);
  }
});

test('hover explains a restriction and a harmless clause', async () => {
  const { document } = await open('LICENSE');
  await whenFindings(document.uri, (all) => all.length > 0);
  includes(await hover(document, 'for any commercial purpose'), 'commercial', 'restriction');
  ok((await hover(document, 'without warranty of any kind')).length > 0, 'no hover on a warranty');
});

test('Chinese text and emoji do not move a range', async () => {
  const { document } = await open('zh/LICENSE');
  const found = await whenFindings(document.uri, (all) => all.length > 0);
  const commercial = found.find((finding) => rule(finding) === 'use/non-commercial');
  ok(commercial, `no use/non-commercial among ${found.map(rule).join(', ')}`);
  const line = document.lineAt(commercial.range.start.line).text;
  includes(line, '商业目的', 'its line');
  const words = document.getText(commercial.range);
  ok(words.startsWith('您不得'), `the range begins with ${JSON.stringify(words.slice(0, 4))}`);
  includes(words, '商业目的', 'its range');
});

test('a card is read, its terms and what it tells of the model', async () => {
  const { document } = await open('README.md');
  const found = await whenFindings(document.uri, (all) => all.length > 0);
  const commercial = found.find((finding) => rule(finding) === 'use/non-commercial');
  ok(commercial, `no use/non-commercial among ${found.map(rule).join(', ')}`);
  includes(document.getText(commercial.range), 'Commercial use of the model', 'its range');
  ok(
    found.some((finding) => rule(finding) === 'card/code'),
    'nothing is said of the code',
  );
});

test('typing takes a finding away and brings it back', async () => {
  const editor = await open('LICENSE');
  const { document } = editor;
  const has = (all: readonly vscode.Diagnostic[]): boolean =>
    all.some((finding) => rule(finding) === 'use/non-commercial');
  await whenFindings(document.uri, has);
  const words = 'You may not use the Model for any commercial purpose.';
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  await editor.edit((edit) => {
    edit.replace(range, 'You may use the Model for any purpose.');
  });
  await whenFindings(document.uri, (all) => !has(all));
  await vscode.commands.executeCommand('undo');
  await whenFindings(document.uri, has);
});

test('a setting works at once', async () => {
  const { document } = await open('LICENSE');
  const settings = vscode.workspace.getConfiguration('fourFreedoms', document);
  const isCommercial = (finding: vscode.Diagnostic): boolean =>
    rule(finding) === 'use/non-commercial';
  await whenFindings(document.uri, (all) => all.some(isCommercial));
  const set = (key: string, value: unknown): Thenable<void> =>
    settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    await set('severity', { 'use/non-commercial': 'error' });
    await whenFindings(document.uri, (all) =>
      all.some((each) => isCommercial(each) && each.severity === vscode.DiagnosticSeverity.Error),
    );
    await set('severity', { 'use/non-commercial': 'off' });
    await whenFindings(document.uri, (all) => all.length > 0 && !all.some(isCommercial));
    await set('enabled', false);
    await whenFindings(document.uri, (all) => all.length === 0);
  } finally {
    await set('enabled', undefined);
    await set('severity', undefined);
  }
  await whenFindings(document.uri, (all) => all.some(isCommercial));
});

test('foreign Markdown gets nothing while the server runs', async () => {
  const license = (await open('LICENSE')).document;
  const foreign = [(await open('notes.md')).document, (await open('post.md')).document];
  // The server answers in order: once a later change of ours is answered, so are these.
  await open('zh/LICENSE').then(({ document }) =>
    whenFindings(document.uri, (all) => all.length > 0),
  );
  await whenFindings(license.uri, (all) => all.length > 0);
  for (const document of foreign) {
    equal(findings(document.uri).map(rule), [], document.uri.path);
    equal(await hover(document, 'commercial'), '', `hover in ${document.uri.path}`);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    equal(lenses.length, 0, `lenses in ${document.uri.path}`);
  }
  await closeAll();
});
