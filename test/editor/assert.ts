// The few assertions of the suite; `node:assert` is not in a web worker.

export function equal(actual: unknown, expected: unknown, what: string): void {
  const a = JSON.stringify(actual, null, 1);
  const b = JSON.stringify(expected, null, 1);
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

export function includes(text: string, part: string, what: string): void {
  if (!text.includes(part)) throw new Error(`${what}: no ${JSON.stringify(part)} in:\n${text}`);
}
