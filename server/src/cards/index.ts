export type { BaseModel, CardIndex } from './bases';
export { readCard, type Card, type CardKind, type ReadCardOptions } from './card';
export { checkCard, clauseFindings, completeness, findingsOf } from './check';
export type { Evidence, EvidenceStatus } from './completeness/evidence';
export { components, itemsOf, type CompletenessItem, type Component } from './completeness/items';
export type {
  CompletenessReport,
  CompletenessVerdict,
  ComponentReport,
  JudgedItem,
} from './completeness/judge';
export { cardCompletions, type CardCompletion } from './completions';
export { CardContext, type CardRule, type CardSurroundings, type LicenseSource } from './context';
export { cardFacts, type FactsOfCard } from './facts';
export { familyOf, type ModelFamily } from './families';
export { longestCard } from './limits';
export { identifyByTitle, identifyWith, type FileLicense, type IdentifyText } from './identifyFile';
export { findFrontMatter, type FrontMatter } from './frontMatter';
export {
  emptyRepository,
  readRepository,
  type LicenseFile,
  type RepositoryFacts,
  type RepositoryFile,
} from './repository';
export { cardRules } from './rules';
export { cardHover, type CardHover } from './hover';
