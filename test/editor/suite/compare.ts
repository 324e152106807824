import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert';
import { test } from '../harness';
import { closeAll, file, open, rule, when, whenFindings } from '../user';

test('Compare with the Original shows both texts, broken at the same places', async () => {
  const text = `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument. No company may use them.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`;
  await vscode.workspace.fs.createDirectory(file('fair'));
  await vscode.workspace.fs.writeFile(file('fair/LICENSE'), new TextEncoder().encode(text));
  const { document } = await open('fair/LICENSE');
  await whenFindings(document.uri, (all) => all.some((each) => rule(each) === 'license/modified'));
  await vscode.commands.executeCommand('fourFreedoms.compareWithOriginal');
  const diff = await when(vscode.window.tabGroups.onDidChangeTabs, () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff ? input : undefined;
  });
  equal(diff.modified.toString(), document.uri.toString(), 'the right side');
  const original = await vscode.workspace.openTextDocument(diff.original);
  includes(original.getText(), 'so that any\nentity that uses', 'the left side');
  ok(!original.getText().includes('No company'), 'the left side has the added sentence');
  equal(original.languageId, 'license-text', 'its language');
  await closeAll();
});

test('names of licences and policies tell the language, names of sources do not', async () => {
  const languages: Record<string, string> = {
    'LICENSE-otter': 'license-text',
    MODEL_LICENSE_v2: 'license-text',
    'LICENSE-APACHE-2.0': 'license-text',
    'acceptable-use-policy-otters': 'license-text',
    'LICENSE-otter.md': 'markdown',
    'license_otter.py': 'python',
  };
  await vscode.workspace.fs.createDirectory(file('names'));
  for (const [name, language] of Object.entries(languages)) {
    await vscode.workspace.fs.writeFile(file(`names/${name}`), new Uint8Array());
    const document = await vscode.workspace.openTextDocument(file(`names/${name}`));
    equal(document.languageId, language, name);
  }
});
