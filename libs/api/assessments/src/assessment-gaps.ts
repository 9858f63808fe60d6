import {
  type AssessedClient,
  type AssessmentGap,
  calendarDay,
  isChildOn,
  missingForSigning,
} from '@rinnalla/domain';
import type { AssessmentType } from './assessment.types.js';

/** A client's age is that of the day it was signed, and today's while it is not. */
export function assessedClient(assessment: AssessmentType, now: Date): AssessedClient {
  const on = calendarDay(assessment.signedAt ?? assessment.discontinuedAt ?? now);
  return {
    isChild: isChildOn(assessment.client.birthDate, on),
    serviceFunction: assessment.serviceFunction,
  };
}

/** What is still to be said, by the rule that signing asks. */
export function gapsOf(assessment: AssessmentType, now: Date): AssessmentGap[] {
  return missingForSigning({
    client: assessedClient(assessment, now),
    texts: assessment.texts,
    decisions: assessment,
  });
}
