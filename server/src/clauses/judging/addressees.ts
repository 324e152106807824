import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { after, before } from './reach';

const those: ReadonlySet<string> = new Set(
  'them those other peers users recipients any all such your each third customers end others'.split(
    ' ',
  ),
);

/** "… inform the recipients": a notice, and no asking of the licensor. */
export function tellsRecipients(passage: Passage, ask: Hit): boolean {
  // "… inform others by submitting a form": the form is how they are told.
  const isMeans = [1, 2, 3, 4].some((back) => passage.norm(ask.first - back) === 'by');
  const telling = isMeans ? before(passage, ask, 24, 'register') : undefined;
  return (
    (telling !== undefined && tellsRecipients(passage, telling)) ||
    those.has(passage.norm(ask.last)) ||
    after(passage, ask, 4, 'recipient') !== undefined ||
    after(passage, ask, 2, 'notice') !== undefined
  );
}
