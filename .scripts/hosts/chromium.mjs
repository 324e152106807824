// Finds a Chromium to drive, and on Debian as root installs one that is missing.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function firstExecutable(candidates) {
  for (const candidate of candidates) {
    const found = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return candidate;
  }
  return undefined;
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return firstExecutable(commands.flatMap((name) => folders.map((folder) => join(folder, name))));
}

async function find() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return firstExecutable([chosen]);
  return (await onPath(names)) ?? (await firstExecutable(elsewhere));
}

/**
 * @returns {Promise<{ path: string } | { missing: string }>} the executable, or why there is none
 */
export async function chromium() {
  const installed = await find();
  if (installed) return { path: installed };
  if (process.env.CHROME_PATH)
    return { missing: `CHROME_PATH names no executable: ${process.env.CHROME_PATH}` };
  if (!(await onPath(['apt-get'])) || process.getuid?.() !== 0)
    return { missing: 'no Chromium or Chrome found: install one or set CHROME_PATH' };
  console.log('Installing the package chromium …');
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { quiet: true, env });
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env,
    });
  } catch (error) {
    return { missing: `the package chromium cannot be installed: ${error.message}` };
  }
  const path = await find();
  return path ? { path } : { missing: 'the package chromium holds no executable' };
}

/**
 * Opens a browser with a fresh profile that speaks to nobody but the loopback interface.
 * @param {string} executablePath
 */
export async function launch(executablePath) {
  const { chromium: driver } = await import('playwright-core');
  return driver.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
