import { Matcher, type Hit as HitOf } from '../pattern';
import { acts } from './acts';
import { actors } from './actors';
import { chinese } from './zh';
import { conditions } from './conditions';
import { german } from './de';
import { duties } from './duties';
import { french } from './fr';
import { harmlessWords } from './harmless';
import { objects } from './objects';
import { operators } from './operators';
import { purposes } from './purposes';
import { wordings } from './wordings';

const english = {
  ...operators,
  ...actors,
  ...acts,
  ...objects,
  ...purposes,
  ...conditions,
  ...duties,
  ...harmlessWords,
  ...wordings,
} as const;

/** A meaning that words carry, whatever the wording. */
export type Concept = keyof typeof english;

/** A concept found in a row of tokens; token indices, half-open. */
export type Hit = HitOf<Concept>;

/** The same concepts in other languages: their words stand in the one matcher, beside English. */
const otherLanguages: readonly Partial<Record<Concept, string>>[] = [chinese, french, german];

function together(): Record<Concept, string> {
  const lexicon: Record<Concept, string> = { ...english };
  for (const language of otherLanguages)
    for (const concept of Object.keys(language) as Concept[])
      lexicon[concept] += `\n${language[concept] ?? ''}`;
  return lexicon;
}

export const matcher = new Matcher<Concept>(together());
