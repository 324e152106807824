/**
 * The steps of all texts, where what was there before is referred to and not repeated. Any stretch
 * is read by itself: references are followed only from there.
 */
export class Runs {
  /** How many steps there are. */
  readonly steps: number;
  /** How many of them are literal. */
  readonly literals: number;
  /** Of each run: how many literal steps it has, how far back its copy begins, the copy's length. */
  readonly #runs: Uint32Array;
  /** The first step of each run, and the end of the last. */
  readonly #starts: Uint32Array;
  /** The first literal of each run. */
  readonly #firsts: Uint32Array;

  /** `runs` are threes of numbers, one run after the other; copies never overlap their source. */
  constructor(runs: Uint32Array) {
    const count = Math.floor(runs.length / 3);
    this.#runs = runs;
    this.#starts = new Uint32Array(count + 1);
    this.#firsts = new Uint32Array(count);
    let [step, literal] = [0, 0];
    for (let run = 0; run < count; run++) {
      this.#starts[run] = step;
      this.#firsts[run] = literal;
      literal += runs[run * 3] ?? 0;
      step += (runs[run * 3] ?? 0) + (runs[run * 3 + 2] ?? 0);
    }
    this.#starts[count] = step;
    this.steps = step;
    this.literals = literal;
  }

  /** The number of the literal that each step from `from` to `to` is. */
  read(from: number, to: number): Uint32Array {
    const out = new Uint32Array(to - from);
    this.#fill(out, 0, from, to);
    return out;
  }

  #fill(out: Uint32Array, place: number, from: number, to: number): void {
    let step = from;
    for (let run = this.#runAt(from); step < to; run++) {
      const start = this.#starts[run] ?? 0;
      const copy = start + (this.#runs[run * 3] ?? 0);
      const literal = (this.#firsts[run] ?? 0) - start;
      for (const end = Math.min(copy, to); step < end; step++)
        out[place + step - from] = literal + step;
      const end = Math.min(this.#starts[run + 1] ?? to, to);
      if (step >= end) continue;
      const back = this.#runs[run * 3 + 1] ?? 0;
      this.#fill(out, place + step - from, step - back, end - back);
      step = end;
    }
  }

  /** The run that a step is in. */
  #runAt(step: number): number {
    let [low, high] = [0, this.#firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= step) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
