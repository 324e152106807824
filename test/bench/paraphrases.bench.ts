/**
 * Which paraphrases of which kinds the engine knows. Prints a table, with a kind's name as argument that kind's
 * misses, too; fails nothing.
 *
 *   node .scripts/build.mjs --tests-only && node out/test/bench/paraphrases.bench.mjs [use/output | harmless]
 */
import {
  grouped,
  isRight,
  isSameKind,
  paraphrases,
  readParaphrases,
  share,
  table,
} from '../support/paraphrase';

const wanted = process.argv[2];
const read = readParaphrases(paraphrases().filter(({ kind }) => !wanted || kind === wanted));
if (wanted)
  for (const { clause, found } of read.filter((one) => !isRight(one)))
    console.log(clause.replaceAll('\n', ' ⏎ '), [...found].join(' '));
for (const row of table(read)) console.log(row);
for (const [kind, some] of grouped(read, (one) => one.kind))
  console.log(
    `${kind}: ${some.length} paraphrases, ${(share(some, isRight) * 100).toFixed(1)} % right, ${(share(some, isSameKind) * 100).toFixed(1)} % of the same kind`,
  );
