import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options] `quiet` shows the output only if the command fails
 * @returns {Promise<void>} rejects where the command cannot be started or its exit code is not 0
 */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const child = spawn(command, args, { stdio: quiet ? 'pipe' : 'inherit', ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  if (output !== '') process.stderr.write(output);
  throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}`);
}

/** @returns {Promise<number>} a TCP port on the loopback interface that nobody listens on */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
