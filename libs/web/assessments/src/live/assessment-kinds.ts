import type { RecordKind } from '@rinnalla/contracts';
import { addToList, recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

const assessmentKind = recordKind({
  kind: 'assessment',
  typename: 'Assessment',
  fragment: 'LiveAssessment',
  place: (assessment, cache) =>
    addToList(
      cache,
      { parent: { __typename: 'Case', id: assessment.caseId }, field: 'assessments' },
      assessment,
      { at: 'start' },
    ),
});

/** A section and a participant are read with the assessment they belong to: they have no list to come into. */
const assessmentSectionKind = recordKind({
  kind: 'assessment_section',
  typename: 'AssessmentSection',
  fragment: 'LiveAssessmentSection',
});

const assessmentParticipantKind = recordKind({
  kind: 'assessment_participant',
  typename: 'AssessmentParticipant',
  fragment: 'LiveAssessmentParticipant',
});

const KINDS: ReadonlySet<RecordKind> = new Set([
  'assessment',
  'assessment_section',
  'assessment_participant',
]);

/** The assessments of a case, whole; `rights` is called when the team changed, for what one may do follows from it. */
export const assessmentView = (caseId: string, rights: () => void = () => undefined): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [assessmentKind, assessmentSectionKind, assessmentParticipantKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    if (refKind === 'team_member' || refKind === 'disclosure_permission' || refKind === 'denial') rights();
    return KINDS.has(refKind) ? [{ kind: refKind, id: refId }] : [];
  },
});
