import type { Rule } from '../../core/rule';
import type { LicenseContext } from './context';
import { deprecatedId } from './deprecatedId';
import { incomplete } from './incomplete';
import { lookAlike } from './lookAlike';
import { modified } from './modified';
import { placeholder } from './placeholder';

export type { LicenseContext } from './context';

/** The rules about licence texts as wholes. */
export const licenseRules: readonly Rule<LicenseContext>[] = Object.freeze([
  modified,
  lookAlike,
  placeholder,
  incomplete,
  deprecatedId,
]);
