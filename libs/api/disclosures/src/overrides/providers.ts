import { EndOverride } from './end-override.js';
import {
  CaseOverrideFields,
  OverrideEndedFields,
  OverrideFields,
  OverrideMutations,
  OverridePleadedFields,
  OverrideQueries,
  OverrideReviewedFields,
  OverrideReviewFields,
} from './override.resolver.js';
import { PleadOverride } from './plead-override.js';
import { ReviewOverride } from './review-override.js';

export const OVERRIDE_PROVIDERS = [
  OverrideQueries,
  OverrideMutations,
  CaseOverrideFields,
  OverrideFields,
  OverrideReviewFields,
  OverridePleadedFields,
  OverrideEndedFields,
  OverrideReviewedFields,
  PleadOverride,
  EndOverride,
  ReviewOverride,
];
