import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { optionTable } from './cli/arguments';
import type { CliHost, Output, ReadResult } from './cli/host';
import { run } from './cli/main';
import { assetLoader, listDirectory, nodeFileSystem } from './nodeHost';
import { version } from '../../package.json';

const host: CliHost = {
  version,
  fileSystem: nodeFileSystem,
  loadAsset: assetLoader(__dirname),
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  async *readStdin() {
    process.stdin.setEncoding('utf8');
    for await (const piece of process.stdin) yield String(piece);
  },
  async typeOf(path) {
    const stats = await stat(path).catch(() => undefined);
    return stats && (stats.isDirectory() ? 'directory' : 'file');
  },
  list: listDirectory,
  read,
  uriOf: (path) => pathToFileURL(resolve(path)).href,
  async serve() {
    // The server is a bundle of its own, so that a check does not load what only an editor needs.
    // In the bundle `import()` is `require`, which takes a path and no URL.
    await import(join(__dirname, 'server', 'node.js'));
    await new Promise((done) => process.stdin.once('close', done));
  },
};

async function read(path: string): Promise<ReadResult> {
  try {
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'no such file or folder';
  return error instanceof Error ? error.message : String(error);
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    hasColors: stream.isTTY && stream.hasColors(),
    columns: stream.isTTY ? stream.columns : 100,
  };
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: optionTable, allowPositionals: true });

void run(host, process.argv.slice(2), parse).then((code) => {
  // Not process.exit: what was written to a pipe must be out first.
  process.exitCode = code;
});
