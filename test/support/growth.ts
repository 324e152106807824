import assert from 'node:assert/strict';

/** Processor time in microseconds that `run` takes; unlike the clock, it does not count what others run. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * Asserts that the cost of `run` grows no faster than about linearly with the size of its input: over inputs that double,
 * the slope of log(time) against log(size) stays below `limit`. A noisy machine gets a few tries.
 */
export function assertLinear<T>(
  make: (size: number) => T,
  run: (input: T) => void,
  sizes: readonly number[],
  limit = 1.4,
): void {
  let best = Infinity;
  for (let attempt = 0; attempt < 4; attempt++) {
    const points = sizes.map((size) => {
      const input = make(size);
      run(input);
      const times = [0, 1, 2].map(() =>
        processorTime(() => {
          run(input);
        }),
      );
      return { x: Math.log(size), y: Math.log(Math.max(200, Math.min(...times))) };
    });
    best = Math.min(best, slope(points));
    if (best < limit) return;
  }
  assert.fail(`the cost grows with the size to the power of ${best.toFixed(2)}`);
}

/** The slope of the line of least squares. */
function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (pick: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const over = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const under = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return over / under;
}
