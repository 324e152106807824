import { toText, wording, type Wording } from '../snippets/index';
import { chineseWording } from '../wording/chinese';
import { inTerms, type DraftTerms } from './terms';

/** A conformant wording of a restriction's intent. */
export interface Rewording {
  readonly title: string;
  readonly wording: Wording;
}

const permissive: Rewording = { title: 'Grant use for any purpose instead', wording: 'grant' };
const copyleft: Rewording = {
  title: 'Ask for the same license instead (copyleft)',
  wording: 'copyleft',
};
const copylefted: Rewording = {
  title: 'Grant any purpose, with copyleft, instead',
  wording: 'grantCopyleft',
};
const notice: Rewording = {
  title: 'Allow changes with a notice of change instead',
  wording: 'noticeOfChange',
};
const credit: Rewording = { title: 'Ask for attribution instead', wording: 'attribution' };
const outputs: Rewording = { title: 'Leave outputs free instead', wording: 'outputs' };
const study: Rewording = { title: 'Allow study and publication instead', wording: 'study' };
const lasting: Rewording = { title: 'Grant the rights for good instead', wording: 'perpetual' };
const copy: Rewording = { title: 'Ask for a copy of the license instead', wording: 'licenseCopy' };

/** What an OSI-approved licence would say to the same end, by rule; the likeliest first. */
export const rewordings: Readonly<Record<string, readonly Rewording[]>> = {
  'use/field-of-use': [permissive],
  'use/acceptable-use-policy': [permissive],
  'use/non-commercial': [permissive, copylefted],
  'use/limited-purpose': [permissive, copylefted],
  'use/scale-threshold': [permissive],
  'use/excluded-parties': [permissive],
  'use/competing-use': [copyleft],
  'use/output': [outputs],
  'use/permission': [permissive],
  'use/revocable': [lasting],
  'study/reverse-engineering': [study],
  'study/benchmarking': [study],
  'study/confidentiality': [study],
  'modify/no-derivatives': [notice],
  'modify/limited-modification': [permissive, notice],
  'modify/safeguards': [notice],
  'modify/grant-back': [copyleft],
  'share/no-redistribution': [permissive],
  'share/non-commercial': [permissive, copylefted],
  'share/flow-down': [copyleft, copy],
  'share/naming': [credit],
  'share/hosted-service': [copyleft],
  'share/permission': [permissive],
  'share/recipients': [permissive],
};

/** A wording as a draft would say it: in its language, and with its names for work, reader and licence. */
export function worded(kind: Wording, terms: DraftTerms): string {
  return terms.language === 'zh'
    ? inTerms(chineseWording[kind], terms)
    : inTerms(toText(wording[kind], { work: '{work}' }), terms);
}
