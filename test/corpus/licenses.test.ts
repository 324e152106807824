/** How well licence texts are recognised, held at what the bench has shown; see test/bench/identify.bench.ts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aiTexts, commonIds, loadIndex, spdxText, spdxTexts } from '../support/licenses/corpus';
import {
  dropped,
  embedded,
  exact,
  halves,
  pairs,
  perturbed,
  slipped,
  tally,
  unmodified,
} from '../support/licenses/measure';
import type { Tally } from '../support/licenses/measure';
import { perturbations } from '../support/licenses/perturb';

const index = await loadIndex();
/** Every third of the common ones: enough to notice, quick enough to run always. */
const common = commonIds
  .filter((_, number) => number % 3 === 0)
  .map((id) => ({ id, text: spdxText(id) }));

function atLeast({ right, of, wrong }: Tally, share: number): void {
  assert.ok(right >= share * of, `${right} of ${of}: ${wrong.join(', ')}`);
}

describe('recognising licence texts', () => {
  it('names every text of the SPDX list', () => {
    atLeast(exact(index, spdxTexts), 1);
  });

  for (const [name, result] of Object.entries(perturbed(index, common)))
    it(`is not put off: ${name}`, () => {
      atLeast(result, 1);
    });

  for (const [name, result] of Object.entries(unmodified(index, common)))
    it(`does not call a text modified for it: ${name}`, () => {
      atLeast(result, 0.92);
    });

  it('survives the loss of words', () => {
    atLeast(dropped(index, common, 0.05), 1);
    atLeast(dropped(index, common, 0.15), 0.97);
  });

  it('names half a text and calls it a part', () => {
    atLeast(halves(index, common), 0.9);
  });

  it('finds texts among prose and beside others', () => {
    atLeast(embedded(index, common), 0.99);
    atLeast(pairs(index, common), 0.98);
  });

  it('never passes over a slipped-in restriction, and names its lines', () => {
    const { silent, base, lines } = slipped(index, spdxTexts);
    atLeast(silent, 1);
    atLeast(base, 0.99);
    atLeast(lines, 0.97);
  });

  const ai = aiTexts();
  it(
    'names AI licences however they come',
    { skip: ai === undefined && 'no originals beside the repository' },
    () => {
      for (const make of Object.values(perturbations)) atLeast(tally(index, ai ?? [], make), 1);
      atLeast(dropped(index, ai ?? [], 0.05), 1);
      atLeast(slipped(index, ai ?? []).silent, 1);
      atLeast(slipped(index, ai ?? []).lines, 1);
    },
  );
});
