import type { JudgingRule } from '../define';
import useFieldOfUse from './use-field-of-use';
import useAcceptableUsePolicy from './use-acceptable-use-policy';
import useNonCommercial from './use-non-commercial';
import useLimitedPurpose from './use-limited-purpose';
import useScaleThreshold from './use-scale-threshold';
import useExcludedParties from './use-excluded-parties';
import useCompetingUse from './use-competing-use';
import useOutput from './use-output';
import usePermission from './use-permission';
import useRevocable from './use-revocable';
import studyReverseEngineering from './study-reverse-engineering';
import studyBenchmarking from './study-benchmarking';
import studyConfidentiality from './study-confidentiality';
import modifyNoDerivatives from './modify-no-derivatives';
import modifyLimitedModification from './modify-limited-modification';
import modifyGrantBack from './modify-grant-back';
import modifySafeguards from './modify-safeguards';
import shareNoRedistribution from './share-no-redistribution';
import shareNonCommercial from './share-non-commercial';
import shareFlowDown from './share-flow-down';
import shareNaming from './share-naming';
import shareHostedService from './share-hosted-service';
import sharePermission from './share-permission';
import shareRecipients from './share-recipients';

/** The clause rules, by freedom and in the order of the labelling guide. */
export const judgingRules: readonly JudgingRule[] = Object.freeze([
  useFieldOfUse,
  useAcceptableUsePolicy,
  useNonCommercial,
  useLimitedPurpose,
  useScaleThreshold,
  useExcludedParties,
  useCompetingUse,
  useOutput,
  usePermission,
  useRevocable,
  studyReverseEngineering,
  studyBenchmarking,
  studyConfidentiality,
  modifyNoDerivatives,
  modifyLimitedModification,
  modifyGrantBack,
  modifySafeguards,
  shareNoRedistribution,
  shareNonCommercial,
  shareFlowDown,
  shareNaming,
  shareHostedService,
  sharePermission,
  shareRecipients,
]);
