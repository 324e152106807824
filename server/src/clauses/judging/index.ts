export { tellsRecipients } from './addressees';
export {
  isAcceptance,
  isAlternative,
  isBoilerplate,
  isDefinition,
  isDisclaimer,
} from './boilerplate';
export { changesIn } from './changes';
export { escapeOf, type Escape } from './escapes';
export { concernsNotice, namesNotice } from './notices';
export { isRecital } from './recitals';
export { grantedFor, limitedTo, namesEveryPurpose, purposesFollow } from './purposes';
export { isNarrowed } from './qualifiers';
export { after, before, isPartOf, near } from './reach';
export {
  forbidden,
  isDuty,
  isGranted,
  isNegated,
  isProviso,
  permitted,
  withheld,
} from './standing';
export type { Verdict } from './verdict';
