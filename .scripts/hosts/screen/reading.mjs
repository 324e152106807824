// What a reader of a licence sees: the squiggles drawn, the hover under the mouse, the report.

/** @param {import('./workbench.mjs').Workbench} workbench @param {{ host: string }} options */
export async function read(workbench, { host }) {
  const { page } = workbench;
  await workbench.look('squiggles in a licence', async () => {
    await workbench.open('LICENSE');
    await page.locator('.squiggly-warning').first().waitFor();
  });
  await workbench.look('hover on a restriction', async () => {
    // The editor draws its lines anew when colours arrive: no element is held on to.
    const squiggle = page.locator('.squiggly-warning').first();
    await squiggle.hover({ position: { x: 60, y: 9 }, force: true });
    await page.locator('.monaco-hover .hover-contents').first().waitFor();
  });
  // The web build shows no webview here: its service worker is a third party's to the browser.
  if (host === 'static') return;
  await workbench.look('the report', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.codelens-decoration a').first().click();
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await frame.locator('#report').waitFor();
  });
}
