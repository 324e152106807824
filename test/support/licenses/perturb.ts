/** What happens to licence texts on their way, done the same way every time. */

/** A small generator of numbers from 0 to 1 that always begins alike. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const paragraphs = (text: string): string[] => text.split(/\n[ \t]*\n/);

function wrap(text: string, width: number): string {
  return paragraphs(text)
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(/\s+/).filter(Boolean)) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');
}

const unrelated =
  'The greenhouse keeps its own calendar. Seedlings are moved to the south bench in March, when the ' +
  'morning light first reaches the glass, and the gardeners take turns opening the vents. Visitors ' +
  'are welcome at weekends; tea is served by the old pump, weather permitting.';

/** The eight perturbations of the bench, each a text to the same text told otherwise. */
export const perturbations: Readonly<Record<string, (text: string) => string>> = {
  're-wrapped': (text) => wrap(text, 53),
  'one line': (text) => text.split(/\s+/).join(' '),
  'other holder': (text) =>
    text

      .replace(
        /^[ \t]*copyright( \(c\)| ©)? ?[<[{\d][^\n]*/im,
        'Copyright (c) 2023-2025 Jana Nováková and the Example Collective',
      )
      .replace(/<(copyright holders?|owner|name of author)>/gi, 'Jana Nováková'),
  'typographic quotes': (text) =>
    text
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/'/g, '’')
      .replace(/ - /g, ' – '),
  '// comment': (text) =>
    text
      .split('\n')
      .map((line) => `// ${line}`)
      .join('\n'),
  '# comment': (text) =>
    text
      .split('\n')
      .map((line) => `# ${line}`)
      .join('\n'),
  'unrelated paragraph appended': (text) => `${text.trimEnd()}\n\n${unrelated}\n`,
  Markdown: (text) =>
    paragraphs(text)
      .map((paragraph, index) =>
        index === 0 ? `# ${paragraph.trim()}` : paragraph.replace(/^[ \t]*([*-]|\d+\.)\s+/gm, '- '),
      )
      .join('\n\n')
      .replace(/\b(NOT|AS IS)\b/g, '**$1**'),
};

/** `text` with this share of its words left out, evenly at random. */
export function dropWords(text: string, share: number, seed: number): string {
  const random = chance(seed);
  return text.replace(/\S+/g, (word) => (random() < share ? '' : word));
}

/** The first half of a text, by words. */
export function firstHalf(text: string): string {
  const ends = [...text.matchAll(/\S+/g)].map((match) => match.index + match[0].length);
  return text.slice(0, ends[ends.length >> 1] ?? text.length);
}

const subjects =
  'The harbour|Our weather station|A slow train|The village library|Every autumn|The baker|An old telescope|The river path'.split(
    '|',
  );
const verbs =
  'collects|follows|remembers|measures|opens towards|is named after|looks over|depends upon'.split(
    '|',
  );
const objects =
  'the tide tables of the coast|a row of lime trees|stories that sailors told|clouds above the ridge|the first frost|seven wooden bridges|a garden behind the mill|letters from abroad'.split(
    '|',
  );

/** About `words` words of prose that licenses nothing. */
export function prose(words: number, seed: number): string {
  const random = chance(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, and ${pick(subjects).toLowerCase()} ${pick(verbs)} ${pick(objects)}.`;
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return wrap(sentences.map((s, i) => (i % 6 === 5 ? `${s}\n\n` : `${s} `)).join(''), 80);
}

/** Restrictions as people slip them into free licences. */
export const slippedIn: readonly string[] = [
  'The Software may be used for research and teaching only. Any commercial use, including use within\na company for its ordinary business, needs a separate agreement with the author.',
  'Companies whose yearly turnover is above five million euros must obtain a paid licence from the\nauthor before they use this work.',
  'You must not use the work, or anything made with it, for surveillance, for weapons, or to harm people.',
  'No one may offer the work, or a service built on it, to third parties over a network.',
  'The work may not be used to train machine learning models, nor may its output.',
  'Residents of the European Union are granted no rights by this text.',
];

/** `text` with a paragraph set in after the paragraph that ends nearest to two thirds down. */
export function slipIn(
  text: string,
  paragraph: string,
): { readonly text: string; readonly start: number; readonly end: number } {
  const target = (text.length * 2) / 3;
  let at = text.length;
  for (const match of text.matchAll(/\n[ \t]*\n/g))
    if (Math.abs(match.index - target) < Math.abs(at - target)) at = match.index;
  if (at === text.length) {
    // One paragraph alone: between two of its sentences.
    for (const match of text.matchAll(/[.;]\s/g))
      if (Math.abs(match.index + 1 - target) < Math.abs(at - target)) at = match.index + 1;
  }
  const start = at + 2;
  return {
    text: `${text.slice(0, at)}\n\n${paragraph}\n${text.slice(at)}`,
    start,
    end: start + paragraph.length,
  };
}
