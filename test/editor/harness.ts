// A small runner: the same suite runs in a Node and in a web worker extension host, where no
// test framework is at home. Results are lines of TAP on the console.

/** Thrown by `skip`; carries the reason. */
class Skip extends Error {}

/** Ends the running test as skipped, loudly. */
export function skip(reason: string): never {
  throw new Skip(reason);
}

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];

/** Adds a test; tests run one after another in the order they were added. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** A test that waits for an event that never comes fails after this many milliseconds. */
const patience = 30_000;

async function withPatience(body: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`what it waited for did not come in ${patience / 1000} s`));
    }, patience);
  });
  try {
    await Promise.race([body(), never]);
  } finally {
    clearTimeout(timer);
  }
}

function details(error: unknown): string[] {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').slice(0, 12);
}

/**
 * Runs every test, or those whose name contains `filter`.
 * @throws where one failed, which is how the hosts tell failure from success
 */
export async function runTests(print: (line: string) => void, filter = ''): Promise<void> {
  let count = 0;
  let failed = 0;
  for (const { name, body } of tests.filter((each) => each.name.includes(filter))) {
    count++;
    const begun = performance.now();
    try {
      await withPatience(body);
      print(`ok ${count} - ${name} (${Math.round(performance.now() - begun)} ms)`);
    } catch (error) {
      if (error instanceof Skip) {
        print(`ok ${count} - ${name} # SKIP ${error.message}`);
        continue;
      }
      failed++;
      print(`not ok ${count} - ${name}`);
      for (const line of details(error)) print(`#   ${line}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${count} tests failed`);
}
