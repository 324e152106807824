// Takes the picture in README.md: the sample licence in VS Code, with one clause explained.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, launch } from './hosts/chromium.mjs';
import { installCodeServer, startCodeServer } from './hosts/codeServer.mjs';
import { root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';
import { prepare } from './prepare.mjs';

await prepare();
await run(process.execPath, [join(root, '.scripts/build.mjs')], { cwd: root });
const browser = await chromium();
if ('missing' in browser) throw new Error(browser.missing);
await installCodeServer();
const scratch = await mkdtemp(join(tmpdir(), 'four-freedoms-'));
const folder = join(scratch, 'heron-3b');
await cp(join(root, 'docs/sample'), folder, { recursive: true });
const server = await startCodeServer({
  data: join(scratch, 'data'),
  settings: {
    'breadcrumbs.enabled': false,
    'editor.fontSize': 13,
    'editor.minimap.enabled': false,
    'editor.occurrencesHighlight': 'off',
    'editor.selectionHighlight': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.layoutControl.enabled': false,
    'workbench.statusBar.visible': false,
  },
});
const driver = await launch(browser.path);
try {
  const uri = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', uri(root)],
    ['openFile', uri(join(folder, 'LICENSE'))],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  const page = await driver.newPage({ viewport: { width: 1000, height: 760 } });
  await page.goto(`${server.origin}/?${query}`);
  await page.locator('.squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const line = page.locator('.view-line', { hasText: 'non-commercial' });
  // The editor draws its lines anew when colours arrive: no element is held on to.
  await line.first().hover({ position: { x: 220, y: 9 }, force: true });
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
  const editor = page.locator('.editor-group-container').first();
  await editor.screenshot({ path: join(root, 'docs/images/editor.png') });
} finally {
  await driver.close();
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}
