import { Matcher, type Hit as HitOf } from '../pattern';
import { acts } from './acts';
import { actors } from './actors';
import { chinese } from './zh';
import { conditions } from './conditions';
import { duties } from './duties';
import { harmlessWords } from './harmless';
import { objects } from './objects';
import { operators } from './operators';
import { purposes } from './purposes';

const english = {
  ...operators,
  ...actors,
  ...acts,
  ...objects,
  ...purposes,
  ...conditions,
  ...duties,
  ...harmlessWords,
} as const;

/** A meaning that words carry, whatever the wording. */
export type Concept = keyof typeof english;

/** A concept found in a row of tokens; token indices, half-open. */
export type Hit = HitOf<Concept>;

function together(): Record<Concept, string> {
  const lexicon: Record<Concept, string> = { ...english };
  for (const concept of Object.keys(chinese) as (keyof typeof chinese)[])
    lexicon[concept] += `\n${chinese[concept]}`;
  return lexicon;
}

export const matcher = new Matcher<Concept>(together());
