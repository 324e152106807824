import type { Rule } from '../../core/rule';
import type { MofDocument } from '../document';
import { mofClass } from './class';
import { mofLicenseName } from './licenseName';
import { mofSchemaRule } from './schema';

/** The rules about MOF files. */
export const mofRules: readonly Rule<MofDocument>[] = Object.freeze([
  mofSchemaRule,
  mofLicenseName,
  mofClass,
]);
