import type { CardRule } from '../context';
import { baseModelTerms } from './baseModelTerms';
import { completenessRules } from './completeness';
import { datasetTerms } from './datasetTerms';
import { frontMatterField } from './frontMatterField';
import { frontMatterSyntax } from './frontMatterSyntax';
import { gated } from './gated';
import { licenseAmbiguous } from './licenseAmbiguous';
import { licenseLink } from './licenseLink';
import { licenseMismatch } from './licenseMismatch';
import { licenseMissing } from './licenseMissing';
import { licenseRegistered } from './licenseRegistered';
import { licenseTextMissing } from './licenseTextMissing';
import { licenseUnknownId } from './licenseUnknownId';
import { licenseUnnamed } from './licenseUnnamed';
import { openClaim } from './openClaim';
import { placeholderRule } from './placeholder';
import { requiredNotice } from './requiredNotice';
import { territory } from './territory';
import { tooLarge } from './tooLarge';

/** Every rule about cards, in the order in which documentation lists them. */
export const cardRules: readonly CardRule[] = Object.freeze([
  frontMatterSyntax,
  frontMatterField,
  licenseMissing,
  licenseUnknownId,
  licenseUnnamed,
  licenseLink,
  licenseRegistered,
  licenseAmbiguous,
  licenseTextMissing,
  licenseMismatch,
  baseModelTerms,
  datasetTerms,
  requiredNotice,
  openClaim,
  gated,
  territory,
  placeholderRule,
  tooLarge,
  ...completenessRules,
]);
