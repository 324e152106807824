// Looks at the editor as a user does. Leaves pictures in .cache/screenshots.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cache, root } from '../paths.mjs';
import { author, folders } from './authoring.mjs';
import { read } from './reading.mjs';
import { pictures, Workbench } from './workbench.mjs';

/** Makes the folders that are opened, below `base`. */
export async function layOutFolders(base) {
  await cp(join(root, 'test/editor/workspace'), join(base, 'riverbend'), { recursive: true });
  for (const [folder, files] of Object.entries(folders)) {
    await mkdir(join(base, folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(base, folder, name)), { recursive: true });
      await writeFile(join(base, folder, name), text);
    }
  }
}

/**
 * @param {object} options
 * @param {import('playwright-core').Browser} options.driver
 * @param {(folder: string) => string} options.address of the editor with a folder open
 * @param {string} options.base where the folders are
 * @param {string} options.host
 * @param {(line: string) => void} options.report takes one TAP line per thing looked at
 */
export async function lookAtScreen({ driver, address, base, host, report }) {
  const folder = join(cache, 'screenshots');
  await mkdir(folder, { recursive: true });
  const picture = pictures(folder, host);
  let count = 0;
  const tell = (error, what) => {
    report(`${error ? 'not ok' : 'ok'} ${++count} - on screen: ${what}`);
    if (error)
      for (const line of String(error.message).split('\n').slice(0, 12)) report(`#   ${line}`);
  };
  const opened = [];
  const open = async (name) => {
    const page = await driver.newPage({ viewport: { width: 1280, height: 800 } });
    opened.push(page);
    const workbench = new Workbench(page, { picture, report: tell });
    await workbench.start(address(name));
    return workbench;
  };
  await read(await open('riverbend'), { host });
  await author(open, base);
  for (const page of opened) await page.close();
}
