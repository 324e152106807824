import * as vscode from 'vscode';
import { equal } from '../assert';
import { test } from '../harness';
import { closeAll, extension, file, open, whenFindings } from '../user';

test('a foreign document starts nothing', async () => {
  await open('notes.md');
  await open('post.md');
  await open('src/notes.txt');
  const begun = performance.now();
  const api = await extension();
  console.log(`# activation took ${Math.round(performance.now() - begun)} ms`);
  // Each of the documents was considered before this: they are considered in order, and the
  // listing of a folder is the longest wait of all.
  await vscode.workspace.fs.readDirectory(file(''));
  equal(api.state(), 'idle', 'the server');
  await closeAll();
});

test('the first of our documents starts the server and is read', async () => {
  const api = await extension();
  const { document } = await open('small/README.md');
  await whenFindings(document.uri, (all) => all.length > 0);
  equal(api.state(), 'running', 'the server');
});

test('file names tell the language', async () => {
  const languages: Record<string, string> = {
    LICENSE: 'license-text',
    'zh/LICENSE': 'license-text',
    'README.md': 'markdown',
    'src/license.py': 'python',
  };
  for (const [path, language] of Object.entries(languages)) {
    const document = await vscode.workspace.openTextDocument(file(path));
    equal(document.languageId, language, path);
  }
});
