import type { MarkedFields } from './field-mark.js';

/** Assessments of service need: C3, the detail of an assessment, is most of what they tell. */
export const FIELDS_OF_ASSESSMENTS: Readonly<Record<string, MarkedFields>> = {
  Assessment: {
    none: 'caseId client decidedBy discontinuedBy id missing moves participants sections signedBy signerProblem startCorrections version',
    C0: 'createdAt decidedAt discontinuedAt pendingSince signedAt startedOn status',
    C3:
      'discontinueNote discontinueReason makesPlan needDuration needGrounds needsNamedWorker needsSpecialSupport noPlanReason ' +
      'relationshipContinues specialSupportReasons',
  },
  AssessmentSection: {
    none: 'assessment assessmentId caseId id section updatedBy version',
    C3: 'body updatedAt',
  },
  AssessmentSectionVersion: { none: 'by id version', C3: 'at body' },
  AssessmentParticipant: {
    none: 'assessment assessmentId caseId id invitedBy invitee version',
    C3: 'attendance attendanceNote authority authorityName ground groundReason invitedAt',
  },
  AssessmentStartCorrection: { none: 'by id', C0: 'at fromDay toDay', C3: 'reason' },
  AssessmentGap: { none: 'law', C3: 'what' },
  SignerProblem: { none: 'law', C3: 'why' },
  AssessmentChange: { none: 'assessment assessmentId' },
  AssessmentChanged: {},
  AssessmentSectionSaved: { none: 'section' },
  AssessmentAlreadyOpen: { none: 'assessmentId' },
  AssessmentMoveNotAllowed: { none: 'allowed', C0: 'status' },
  AssessmentIncomplete: { none: 'missing' },
  AuthorityGroundMissing: { none: 'missing possible sections' },
  SignerRefused: { none: 'law', C3: 'why' },
  AssessmentStartAfterWork: { none: 'section', C0: 'workedOn' },
  AlreadyInvited: { none: 'participantId' },
};
