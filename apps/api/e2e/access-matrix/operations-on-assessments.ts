import { ask, type Attempts, change, IN_WORDS, STALE } from './attempt.js';

export const ON_ASSESSMENTS: Attempts = {
  printAssessment: ({ assessmentId }) =>
    ask('query ($id: ID!) { printAssessment(id: $id) { id } }', { id: assessmentId }),
  assessmentSectionVersions: ({ assessmentSectionId }) =>
    ask('query ($id: ID!) { assessmentSectionVersions(sectionId: $id) { id body } }', {
      id: assessmentSectionId,
    }),
  openCaseAssessment: ({ caseId, clientId }) =>
    change('openCaseAssessment', 'OpenCaseAssessmentInput', { caseId, clientId }),
  forgoAssessment: ({ caseId, clientId }) =>
    change('forgoAssessment', 'ForgoAssessmentInput', { caseId, clientId, reason: IN_WORDS }),
  startAssessment: ({ assessmentId }) =>
    change('startAssessment', 'StartAssessmentInput', {
      assessmentId,
      version: STALE,
      startedOn: '2026-01-05',
    }),
  correctAssessmentStart: ({ assessmentId }) =>
    change('correctAssessmentStart', 'CorrectAssessmentStartInput', {
      assessmentId,
      version: STALE,
      startedOn: '2026-01-05',
      reason: IN_WORDS,
    }),
  saveAssessmentSection: ({ assessmentSectionId }) =>
    change('saveAssessmentSection', 'SaveAssessmentSectionInput', {
      sectionId: assessmentSectionId,
      version: STALE,
      body: IN_WORDS,
    }),
  decideAssessment: ({ assessmentId }) =>
    change('decideAssessment', 'DecideAssessmentInput', { assessmentId, version: STALE, needGrounds: [] }),
  inviteProfessional: ({ assessmentId, namedWorkerId }) =>
    change('inviteProfessional', 'InviteProfessionalInput', { assessmentId, professionalId: namedWorkerId }),
  inviteAuthority: ({ assessmentId }) =>
    change('inviteAuthority', 'InviteAuthorityInput', { assessmentId, authority: 'kela', ground: 'consent' }),
  markAttendance: ({ assessmentParticipantId }) =>
    change('markAttendance', 'MarkAttendanceInput', {
      participantId: assessmentParticipantId,
      version: STALE,
      attendance: 'took_part',
    }),
  completeAssessmentDraft: ({ assessmentId }) =>
    change('completeAssessmentDraft', 'AssessmentVersionInput', { assessmentId, version: STALE }),
  signAssessment: ({ assessmentId }) =>
    change('signAssessment', 'AssessmentVersionInput', { assessmentId, version: STALE }),
  discontinueAssessment: ({ assessmentId }) =>
    change('discontinueAssessment', 'DiscontinueAssessmentInput', {
      assessmentId,
      version: STALE,
      reason: 'duplicate',
      note: IN_WORDS,
    }),
};
