import * as vscode from 'vscode';
import { equal, ok } from '../assert';
import { test } from '../harness';
import { extension, open, when, whenFindings } from '../user';

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
