export { readProject, type ProjectFacts, type Relation } from './facts';
export { isPlan, nextQuestion, type CardPlan, type Knowledge } from './questions';
export { writeCard } from './write';
