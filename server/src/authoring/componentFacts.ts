import { cardFacts, type Card, type CardContext } from '../cards/index';
import { noFacts, type CardFacts, type ComponentFact } from '../export/index';
import { componentTables } from './componentTable';

/** What a card says, its components among it: those of its table, else those that files beside it are. */
export function factsWithComponents(context: CardContext): CardFacts {
  const facts = cardFacts(context);
  const table = tableComponents(context.card);
  return {
    ...noFacts(facts.name),
    ...facts,
    components: table.length > 0 ? table : fileComponents(context),
  };
}

/** The components that the card's tables name. */
export function tableComponents(card: Card): ComponentFact[] {
  return componentTables(card).flatMap(({ rows }) => rows.map(({ fact }) => fact));
}

/** Which component a script is, by its name. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Training code', /train|fine-?_?tun|sft|dpo/i],
  ['Evaluation code', /eval|benchmark/i],
  ['Inference code', /infer|generate|predict|demo|handler|app\.py/i],
  ['Data preprocessing code', /pre-?_?process|prepare|filter|clean/i],
  ['Model architecture', /^model(?:l?ing)?[\w-]*\.py$/i],
];

function fileComponents({ repository }: CardContext): ComponentFact[] {
  const found: ComponentFact[] = [];
  const [weights] = repository?.weights ?? [];
  if (weights !== undefined) found.push({ name: 'Model parameters (Final)', location: weights });
  for (const [name, pattern] of scripts) {
    const script = repository?.scripts.find((file) => pattern.test(file));
    if (script !== undefined) found.push({ name, location: script });
  }
  found.push({ name: 'Model card', location: 'README.md' });
  return found;
}
