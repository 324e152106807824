import * as vscode from 'vscode';
import { equal, ok } from '../assert';
import { test } from '../harness';
import { closeAll, extension, open, when, whenFindings } from '../user';

test('Restart Server starts it anew', async () => {
  const api = await extension();
  const { document } = await open('small/README.md');
  await whenFindings(document.uri, (all) => all.length > 0);
  const seen: string[] = [];
  const watching = api.onDidChangeState((state) => seen.push(state));
  await vscode.commands.executeCommand('fourFreedoms.restartServer');
  await when(api.onDidChangeState, () => (api.state() === 'running' ? true : undefined));
  watching.dispose();
  ok(seen.includes('stopped'), `it went ${seen.join(', ')}`);
  equal(seen.at(-1), 'running', 'the server');
  await whenFindings(document.uri, (all) => all.length > 0);
});

test('Show Output opens the output channel', async () => {
  await vscode.commands.executeCommand('fourFreedoms.showOutput');
});

test('Show Report opens a page beside the editor', async () => {
  const { document } = await open('LICENSE');
  await whenFindings(document.uri, (all) => all.length > 0);
  await vscode.commands.executeCommand('fourFreedoms.showReport');
  const label = await when(
    vscode.window.tabGroups.onDidChangeTabs,
    () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview)?.label,
  );
  equal(label, 'Four Freedoms', 'the title');
  await closeAll();
});
