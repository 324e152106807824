// Packs the texts of `spdx-license-list` and the fingerprints of other licences into dist/licenses.bin.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { bundleServer, importBundle } from './module.mjs';

const require = createRequire(import.meta.url);
const printsPath = 'server/data/fingerprints.json';
/** What the index is made of beside the server's own code. */
const inputs = ['.scripts/licenses/pack.mjs', require.resolve('spdx-license-list/package.json')];
/** A run of this many steps or more that was there before is referred to and not repeated. */
const shortestCopy = 5;
/** How many earlier places are looked at for a longer run. */
const placesTried = 24;

/** A part after its length, padded so that the next one begins at a multiple of four bytes. */
function part(bytes) {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return [length, bytes, Buffer.alloc(-bytes.length & 3)];
}

function uint16s(numbers) {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, i) => bytes.writeUInt16LE(number, i * 2));
  return bytes;
}

function uint32s(numbers) {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, i * 4));
  return bytes;
}

/** Numbers the values of a list by how often they are used, so that common ones take one byte. */
function ranked(values, first) {
  const uses = new Map([[first, Infinity]]);
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  const list = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
  return { list, numbers: new Map(list.map((value, index) => [value, index])) };
}

/** The texts, each once, likes beside likes, as steps of signs and word. */
function readTexts(readWords) {
  const licenses = require('spdx-license-list/full');
  const texts = new Map();
  for (const [id, { licenseText }] of Object.entries(licenses)) {
    const words = readWords(licenseText);
    const key = createHash('sha256').update(words.hashes).digest('hex');
    const known = texts.get(key);
    // Texts of the same words in another layout count as one; the first id's layout is kept.
    if (known) known.ids.push(id);
    else texts.set(key, { ids: [id], text: licenseText, words });
  }
  return [...texts.values()].map(({ ids, text, words }) => {
    const steps = [];
    let at = 0;
    for (let i = 0; i < words.count; i++) {
      steps.push([text.slice(at, words.starts[i]), text.slice(words.starts[i], words.ends[i])]);
      at = words.ends[i];
    }
    steps.push([text.slice(at), '']);
    return { ids, steps, hashes: words.hashes };
  });
}

/** Cuts the steps into literal ones and references to earlier runs. */
function compress(steps) {
  const control = [];
  const literals = [];
  const places = new Map();
  const key = (at) => steps.slice(at, at + shortestCopy).join();
  let literalCount = 0;
  for (let at = 0; at < steps.length;) {
    let length = 0;
    let from = 0;
    const whole = at + shortestCopy <= steps.length;
    for (const place of whole ? (places.get(key(at)) ?? []) : []) {
      // A copy that overlapped its source could not be read from its middle.
      const most = Math.min(steps.length - at, at - place);
      let run = shortestCopy;
      while (run < most && steps[place + run] === steps[at + run]) run++;
      if (run > most) continue;
      if (run > length) [length, from] = [run, place];
    }
    const next = at + Math.max(1, length);
    if (length > 0) {
      control.push(literalCount, at - from, length);
      literalCount = 0;
    } else {
      literals.push(steps[at]);
      literalCount++;
    }
    for (; at < next; at++) {
      if (at + shortestCopy > steps.length) continue;
      const known = places.get(key(at));
      if (known === undefined) places.set(key(at), [at]);
      else if (known.length < placesTried) known.push(at);
    }
  }
  control.push(literalCount, 0, 0);
  return { control, literals };
}

/** The four parts of a table of shingles. */
function shingleParts({ steps, counts, texts, kept }) {
  return [uint32s([...steps]), Buffer.from(counts), uint16s([...texts]), uint16s([...kept])];
}

/**
 * Packs everything into one byte array.
 * @param packing what server/src/licenses/texts/packing.ts exports
 * @param prints the rows of fingerprints.json
 */
export function packLicenses(packing, prints) {
  const { readWords, figureOf, findTail, namesOf, buildShingles } = packing;
  const texts = readTexts(readWords);
  const names = namesOf(texts.map(({ ids }) => ids));
  const steps = texts.flatMap((text) => text.steps);
  const words = ranked(
    steps.map(([, word]) => word),
    '',
  );
  const signs = ranked(
    steps.map(([sign]) => sign),
    ' ',
  );
  if (words.list.length > 0xffff || signs.list.length > 0xffff) throw new Error('Too many words.');
  const numbered = steps.map(
    ([sign, word]) => words.numbers.get(word) * 0x10000 + signs.numbers.get(sign),
  );
  const { control, literals } = compress(numbered);
  const bytes = prints.map(({ print }) => Buffer.from(print, 'base64'));
  const header = {
    format: packing.packFormat,
    texts: texts.map(({ steps, hashes }, index) => ({
      ids: names[index],
      steps: steps.length,
      tail: findTail(hashes, false),
    })),
    prints: prints.map(({ id, version }, index) => ({
      id,
      version,
      words: bytes[index].length,
      tail: findTail(Uint32Array.from(bytes[index]), true),
    })),
  };
  if ([...words.list, ...signs.list].some((string) => string.includes(packing.separator)))
    throw new Error('A licence text has a NUL.');
  const parts = [
    Buffer.from(JSON.stringify(header)),
    uint32s(words.list.map((word) => (word === '' ? 0 : figureOf(word)))),
    uint32s(control),
    uint16s(literals.map((step) => Math.floor(step / 0x10000))),
    uint16s(literals.map((step) => step % 0x10000)),
    Buffer.from(words.list.join(packing.separator)),
    Buffer.from(signs.list.join(packing.separator)),
    Buffer.concat(bytes),
    ...shingleParts(
      buildShingles(
        texts.map(({ hashes }) => hashes),
        packing.textShingles,
      ),
    ),
    ...shingleParts(
      buildShingles(
        bytes.map((print) => Uint32Array.from(print)),
        packing.printShingles,
      ),
    ),
  ].flatMap(part);
  const whole = Buffer.concat(parts);
  check(texts, packing.unpack(whole));
  return whole;
}

/** Fails the build where reading does not give back every word, its figure and its signs. */
function check(texts, { figures, written }) {
  let start = 0;
  for (const { ids, steps, hashes } of texts) {
    const own = figures(start, start + steps.length);
    const { word, signs } = written(start, start + steps.length);
    for (const [i, [ownSigns, ownWord]] of steps.entries())
      if (word(i) !== ownWord || signs(i) !== ownSigns || own[i] !== (hashes[i] ?? 0))
        throw new Error(`${ids[0]}: word ${word(i)} differs.`);
    start += steps.length;
  }
}

/** Writes dist/licenses.bin unless it is there and was made from the same inputs. */
export async function buildLicenseIndex(outfile = 'dist/licenses.bin') {
  const code = await bundleServer('server/src/licenses/texts/packing.ts');
  const prints = await readFile(printsPath, 'utf8').catch(() => '[]');
  const hash = createHash('sha256').update(code).update(prints);
  for (const path of inputs) hash.update(await readFile(path));
  const stamp = hash.digest('hex');
  const stampPath = 'out/licenses.stamp';
  const [old, made] = await Promise.all([
    readFile(stampPath, 'utf8').catch(() => ''),
    readFile(outfile).catch(() => undefined),
  ]);
  if (made !== undefined && old === `${stamp} ${outfile}`) return;
  const packed = packLicenses(await importBundle(code), JSON.parse(prints));
  await mkdir(dirname(outfile), { recursive: true });
  await mkdir(dirname(stampPath), { recursive: true });
  await writeFile(outfile, packed);
  await writeFile(stampPath, `${stamp} ${outfile}`);
}
