import { type Verdict } from '../judging/index';

/** What limits a grant, and how sure it is. */
export type Limit = Omit<Verdict, 'message'>;
