// The suite, as every host wants it: a module with `run`.
import { runTests } from './harness';
import './suite/start';
import './suite/findings';
import './suite/commands';
import './suite/compare';

export async function run(): Promise<void> {
  await runTests((line) => {
    console.log(line);
  });
}
