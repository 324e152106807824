import { readdirSync, readFileSync } from 'node:fs';
import { readClauses } from '../../server/src/clauses';
import { verbForms } from '../../server/src/clauses/pattern';
import { readText } from '../../server/src/text';

/**
 * Clauses by the hundred: the frames in which licences forbid, limit, demand and end, times what they say of each
 * kind. Both are lines of text in `test/corpus/paraphrases`:
 *
 *   frames/SHAPE.txt      `{Gerund} is prohibited.`, with ⏎ for a line break
 *   contents/KIND.txt     `SHAPE: part | part | part`, for a rule such as `use-output` or for `harmless` clauses
 *
 * A content goes into every frame of its shape. What its parts are is told by {@link shapes}.
 */
const folder = 'test/corpus/paraphrases';

export interface Paraphrase {
  /** The id of a rule, or `harmless`. */
  readonly kind: string;
  /** The frame as it is written in its file. */
  readonly frame: string;
  readonly clause: string;
}

/** A paraphrase with the rules of which the engine is sure that they apply. */
export interface ReadParaphrase extends Paraphrase {
  readonly found: ReadonlySet<string>;
}

const irregular: Readonly<Record<string, readonly [gerund: string, participle: string]>> = {
  'be approved': ['being approved', 'been approved'],
  build: ['building', 'built'],
  'hand over': ['handing over', 'handed over'],
  'pass on': ['passing on', 'passed on'],
  'turn off': ['turning off', 'turned off'],
  strip: ['stripping', 'stripped'],
  lend: ['lending', 'lent'],
  bind: ['binding', 'bound'],
  resell: ['reselling', 'resold'],
  undo: ['undoing', 'undone'],
  'fine-tune': ['fine-tuning', 'fine-tuned'],
  print: ['printing', 'printed'],
  give: ['giving', 'given'],
  hold: ['holding', 'held'],
  keep: ['keeping', 'kept'],
  make: ['making', 'made'],
  pay: ['paying', 'paid'],
  put: ['putting', 'put'],
  run: ['running', 'run'],
  sell: ['selling', 'sold'],
  send: ['sending', 'sent'],
  show: ['showing', 'shown'],
  'take apart': ['taking apart', 'taken apart'],
  talk: ['talking about', 'talked'],
  tell: ['telling', 'told'],
  withdraw: ['withdrawing', 'withdrawn'],
};

/** Nouns of verbs; of any other it is its gerund: "the selling of". */
const nouns: Readonly<Record<string, string>> = {
  adapt: 'adaptation',
  alter: 'alteration',
  decompile: 'decompilation',
  deploy: 'deployment',
  disclose: 'disclosure',
  distribute: 'distribution',
  exploit: 'exploitation',
  modify: 'modification',
  publish: 'publication',
  redistribute: 'redistribution',
  release: 'release',
  remove: 'removal',
  reproduce: 'reproduction',
  sell: 'sale',
  translate: 'translation',
  use: 'use',
};

type Parts = Readonly<Record<string, string>>;

const joined = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ');

/** "use | the Model | for profit" in the forms that frames ask for. */
function act(verb: string, object: string, tail = ''): Parts {
  const [, , past = verb, ing = verb] = verbForms(verb);
  const [gerund, participle] = irregular[verb] ?? [ing, past];
  return {
    base: joined(verb, object, tail),
    gerund: joined(gerund, object, tail),
    noun: joined(nouns[verb] ?? gerund, 'of', object, tail),
    object,
    participle,
    tail,
  };
}

/** "register | on our website | registration on our website" */
function step(verb: string, tail: string, noun: string): Parts {
  const { base = '', gerund = '', participle = '' } = act(verb, tail);
  return { base, gerund, participle: joined(participle, tail), noun };
}

/** What a content of each shape has to offer to frames. */
const shapes: Readonly<Record<string, (...parts: string[]) => Parts>> = {
  act: (verb = '', object = '', tail) => act(verb, object, tail),
  duty: (verb = '', object = '', tail) => act(verb, object, tail),
  power: (verb = '', object = '', tail) => act(verb, object, tail),
  step: (verb = '', tail = '', noun = '') => step(verb, tail, noun),
  announcement: (verb = '', tail = '', noun = '') => step(verb, tail, noun),
  aim: (aim = '') => ({ aim }),
  circle: (circle = '') => ({ circle }),
  scope: (scope = '') => ({ scope }),
  /** "competitors | a competitor" */
  party: (parties = '', party = '') => ({ parties, party }),
  /** "you have more than two users | firms with more than two users | firms with two users" */
  size: (size = '', large = '', small = '') => ({ size, large, small }),
  expiry: (when = '') => ({ when }),
  policy: (policy = '') => ({ policy }),
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fill(frame: string, parts: Parts): string {
  return frame
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      name in parts ? (parts[name] ?? '') : capital(parts[name.toLowerCase()] ?? ''),
    )
    .replace(/ +(?=[ .,;:?!])/g, '')
    .replace(/ *⏎ */g, '\n');
}

function linesOf(path: string): readonly string[] {
  return readFileSync(`${folder}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function* paraphrasesOf(
  kind: string,
  lines: readonly string[],
  every: number,
): Generator<Paraphrase> {
  for (const [row, line] of lines.entries()) {
    const [shape = '', content = ''] = line.split(': ');
    const parts = shapes[shape]?.(...content.split('|').map((part) => part.trim()));
    if (!parts) throw new Error(`No such shape: ${line}`);
    for (const [column, frame] of linesOf(`frames/${shape}.txt`).entries())
      if ((row + column) % every === 0) yield { kind, frame, clause: fill(frame, parts) };
  }
}

/** Every content in every frame of its shape; with `every` of 3, in a third of the frames each. */
export function paraphrases(every = 1): readonly Paraphrase[] {
  return readdirSync(`${folder}/contents`).flatMap((file) => {
    const kind = file.slice(0, -'.txt'.length).replace('-', '/');
    return [...paraphrasesOf(kind, linesOf(`contents/${file}`), every)];
  });
}

/** Short licences that a clause may stand in. */
const surroundings: readonly ((clause: string) => string)[] = [
  (clause) => `Example Licence\n\nThe Licensor offers the Model under these terms.\n\n${clause}\n`,
  (clause) =>
    `EXAMPLE LICENCE\n\n1. You must keep this notice in every copy.\n\n2. ${clause}\n\n3. The Model comes without warranty of any kind.\n`,
  (clause) =>
    `Terms of the Model\n\nA copy of this text must go with every copy of the Model. ${clause} These terms are governed by the law of Ruritania.\n`,
];

/** Reads paraphrases, each in one of several surroundings. */
export function readParaphrases(all: readonly Paraphrase[]): readonly ReadParaphrase[] {
  return all.map((paraphrase, index) => {
    const { clause } = paraphrase;
    const surround = surroundings[clause.includes('\n') ? 0 : index % surroundings.length];
    const model = readText(surround?.(clause) ?? clause, { format: 'plain' });
    const { clauses } = readClauses(model, { register: 'license' });
    const sure = clauses.flatMap(({ rule, severity }) =>
      rule !== null && severity === 'warning' ? [rule] : [],
    );
    return { ...paraphrase, found: new Set(sure) };
  });
}

const freedomOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** Whether what the clause takes was found: the freedom, as labels are scored. A harmless clause takes none. */
export function isRight({ kind, found }: ReadParaphrase): boolean {
  if (kind === 'harmless') return found.size === 0;
  return [...found].some((rule) => freedomOf(rule) === freedomOf(kind));
}

export const isSameKind = ({ kind, found }: ReadParaphrase): boolean => found.has(kind);

/** The share (0 to 1) of those that a test holds for. */
export function share(
  read: readonly ReadParaphrase[],
  holds: (one: ReadParaphrase) => boolean,
): number {
  return read.filter(holds).length / Math.max(1, read.length);
}

/** The paraphrases by what `key` says of them. */
export function grouped(
  read: readonly ReadParaphrase[],
  key: (one: ReadParaphrase) => string,
): ReadonlyMap<string, readonly ReadParaphrase[]> {
  const groups = new Map<string, ReadParaphrase[]>();
  for (const one of read) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** Rows of a table of frames by kinds, in per cent right: where a row is low a frame isn't understood, where a column is, words are missing. */
export function table(read: readonly ReadParaphrase[]): readonly string[] {
  const kinds = [...new Set(read.map(({ kind }) => kind))].sort();
  const cell = (some: readonly ReadParaphrase[]): string =>
    (some.length === 0 ? '' : (share(some, isRight) * 100).toFixed(0)).padStart(5);
  const row = (some: readonly ReadParaphrase[], title: string): string =>
    `${cell(some)} |${kinds.map((kind) => cell(some.filter((one) => one.kind === kind))).join('')}  ${title}`;
  return [
    ...kinds.map((kind, index) => `${' '.repeat(7 + 5 * index)}${kind}`),
    row(read, 'ALL'),
    ...[...grouped(read, ({ frame }) => frame)].map(([frame, some]) => row(some, frame)),
  ];
}
