// A person before the editor: what can be seen is waited for, what is done is done by hand.
import { join } from 'node:path';

/** @typedef {import('playwright-core').Page} Page */

/** One window of an editor. */
export class Workbench {
  /** @type {Page} */
  page;
  #pictures;
  #report;

  /**
   * @param {Page} page
   * @param {object} options
   * @param {(what: string) => string} options.picture where the picture of what was looked at goes
   * @param {(error: Error | undefined, what: string) => void} options.report takes what each look came to
   */
  constructor(page, { picture, report }) {
    this.page = page;
    this.#pictures = picture;
    this.#report = report;
  }

  /** Opens the editor with its explorer. */
  async start(address) {
    this.page.setDefaultTimeout(60_000);
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor();
  }

  /** One thing to look at, as one test with one picture. */
  async look(what, action) {
    const error = await action().then(
      () => undefined,
      (thrown) => thrown,
    );
    await this.page.screenshot({ path: this.#pictures(what) });
    this.#report(error, what);
  }

  /** A file or folder in the explorer. */
  entry(name) {
    return this.page.getByRole('treeitem', { name, exact: true });
  }

  /** Opens a file of the explorer to stay. */
  async open(name) {
    await this.entry(name).first().dblclick();
    await this.shown(name);
  }

  /** Waits until a file is shown, and saved. */
  async shown(name) {
    await this.page.locator('.tab.active:not(.dirty)', { hasText: name }).waitFor();
  }

  /** Runs a command of ours by its title; asks again while a new window has not read of it yet. */
  async command(title) {
    const row = this.#row(`Four Freedoms: ${title}`).first();
    for (let tries = 0; tries < 40; tries++) {
      await this.page.keyboard.press('F1');
      await this.#input().fill(`>Four Freedoms: ${title}`);
      if (
        await row.waitFor({ timeout: 500 }).then(
          () => true,
          () => false,
        )
      )
        break;
      await this.page.keyboard.press('Escape');
    }
    await row.click();
  }

  /** Writes an answer into the box that asks for `prompt`. */
  async write(prompt, text) {
    await this.#widget().locator('.quick-input-message', { hasText: prompt }).waitFor();
    await this.#input().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Takes one of the choices of the list that asks for `prompt`. */
  async choose(prompt, label) {
    await this.#list(prompt);
    await this.#row(label).first().click();
  }

  /** Takes what is chosen already in the list that asks for `prompt`. */
  async accept(prompt) {
    await this.#list(prompt);
    await this.#widget().locator('.monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The line above a document that tells its verdict. */
  verdict(words) {
    return this.page.locator('.codelens-decoration', { hasText: words });
  }

  /** A line of the document that is shown. */
  line(words) {
    return this.page.locator('.editor-group-container .view-line', { hasText: words });
  }

  async save() {
    await this.page.keyboard.press('Control+S');
  }

  /** Undoes the last change of the file that is shown, in all its files where the editor asks. */
  async undo() {
    await this.page.locator('.editor-group-container .view-lines').first().click();
    await this.page.keyboard.press('Control+Z');
    await this.page.addLocatorHandler(this.page.locator('.monaco-dialog-box'), (dialog) =>
      dialog.getByRole('button', { name: /^Undo in \d+ Files/ }).click(),
    );
  }

  #widget() {
    return this.page.locator('.quick-input-widget');
  }

  #input() {
    return this.#widget().locator('.quick-input-box input');
  }

  #row(label) {
    return this.#widget().locator('.monaco-list-row', { hasText: label });
  }

  #list(prompt) {
    return this.#widget().locator(`input[placeholder^="${prompt}"]`).waitFor();
  }
}

/** Where the pictures of a host go: numbered, and named after what is on them. */
export function pictures(folder, host) {
  let count = 0;
  return (what) => join(folder, `${host}-${++count}-${what.replaceAll(/[^a-z]+/gi, '-')}.png`);
}
