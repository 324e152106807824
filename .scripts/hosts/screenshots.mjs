// Looks at the editor as a user does: the squiggles drawn, the hover under the mouse. Leaves
// pictures in .cache/screenshots.
import { join } from 'node:path';

/**
 * @param {object} options
 * @param {import('playwright-core').Browser} options.driver
 * @param {string} options.address the editor's
 * @param {string} options.host
 * @param {string} options.folder where the pictures go
 * @param {(line: string) => void} options.report takes one TAP line per thing looked at
 */
export async function takeScreenshots({ driver, address, host, folder, report }) {
  const page = await driver.newPage({ viewport: { width: 1280, height: 800 } });
  let count = 0;
  const look = async (what, action) => {
    try {
      await action();
      report(`ok ${++count} - on screen: ${what}`);
    } catch (error) {
      report(`not ok ${++count} - on screen: ${what}`);
      report(`#   ${String(error.message).split('\n')[0]}`);
    }
    await page.screenshot({
      path: join(folder, `${host}-${count}-${what.replaceAll(/[^a-z]+/g, '-')}.png`),
    });
  };
  const open = async (name) => {
    await page.getByRole('treeitem', { name }).first().dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  await look('squiggles in a licence', async () => {
    await open('LICENSE');
    await page.locator('.squiggly-warning').first().waitFor();
  });
  await look('hover on a restriction', async () => {
    // The editor draws its lines anew when colours arrive: no element is held on to.
    const squiggle = page.locator('.squiggly-warning').first();
    await squiggle.hover({ position: { x: 60, y: 9 }, force: true });
    await page.locator('.monaco-hover .hover-contents').first().waitFor();
  });
  // The web build shows no webview here: its service worker is a third party's to the browser.
  if (host === 'static') return page.close();
  await look('the report', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.codelens-decoration a').first().click();
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await frame.locator('#report').waitFor();
  });
  await page.close();
}
