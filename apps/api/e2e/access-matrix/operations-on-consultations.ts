import { type Attempts, ask, change, type Matter, STALE } from './attempt.js';

/** A ground that stands for every case, whoever of the expertise delivers which joint service (703/2023 53 § 5 mom.). */
export const CANNOT_JUDGE = {
  mode: 'M3',
  incapacityReason: 'Muistisairaus',
  assessedBy: 'Lääkäri',
  noLegalRepresentative: true,
};

export const ON_CONSULTATIONS: Attempts = {
  consultationInbox: () => ask('{ consultationInbox { __typename } }'),
  consultationCounts: () => ask('{ consultationCounts { unclaimed } }'),
  consultationGround: ({ caseId, expertiseId }) =>
    ask('query ($c: ID!, $e: ID!) { consultationGround(caseId: $c, expertiseId: $e) { derived } }', {
      c: caseId,
      e: expertiseId,
    }),
  consultation: ({ consultationId }) =>
    ask('query ($id: ID!) { consultation(id: $id) { id } }', { id: consultationId }),

  askConsultation: ({ caseId, clientId, expertiseId }) =>
    change('askConsultation', 'AskConsultationInput', {
      caseId,
      clientId,
      expertiseId,
      mode: 'identified',
      urgency: 'normal',
      question: 'Miten edetä?',
      ground: CANNOT_JUDGE,
    }),
  claimConsultation: (matter) => consult('claimConsultation', 'ConsultationMoveInput', matter, {}),
  reopenConsultation: (matter) => consult('reopenConsultation', 'ConsultationMoveInput', matter, {}),
  releaseConsultation: (matter) =>
    consult('releaseConsultation', 'ConsultationReasonInput', matter, { reason: 'x' }),
  declineConsultation: (matter) =>
    consult('declineConsultation', 'ConsultationReasonInput', matter, { reason: 'x' }),
  cancelConsultation: (matter) =>
    consult('cancelConsultation', 'ConsultationReasonInput', matter, { reason: 'x' }),
  askMoreInfo: (matter) => consult('askMoreInfo', 'ConsultationMessageInput', matter, { message: 'x' }),
  giveMoreInfo: (matter) => consult('giveMoreInfo', 'ConsultationMessageInput', matter, { message: 'x' }),
  answerConsultation: (matter) =>
    consult('answerConsultation', 'AnswerConsultationInput', matter, { answer: 'x', advice: 'continue' }),
  redirectConsultation: (matter) =>
    consult('redirectConsultation', 'RedirectConsultationInput', matter, {
      expertiseId: matter.expertiseId,
      reason: 'x',
    }),
  reassignConsultation: (matter) =>
    consult('reassignConsultation', 'ReassignConsultationInput', matter, {
      professionalId: matter.namedWorkerId,
    }),
  closeConsultation: (matter) =>
    consult('closeConsultation', 'CloseConsultationInput', matter, {
      usefulness: 3,
      changedPlan: false,
      avoidedVisit: false,
    }),
  sendConsultationMessage: ({ consultationId }) =>
    change('sendConsultationMessage', 'SendConsultationMessageInput', { consultationId, body: 'Terve' }),
  correctConsultationMessage: ({ messageId }) =>
    change('correctConsultationMessage', 'CorrectConsultationMessageInput', {
      messageId,
      body: 'x',
      reason: 'y',
      version: STALE,
    }),
  withdrawConsultationMessage: ({ messageId }) =>
    change('withdrawConsultationMessage', 'WithdrawConsultationMessageInput', {
      messageId,
      reason: 'y',
      version: STALE,
    }),
};

const consult = (name: string, type: string, { consultationId }: Matter, more: Record<string, unknown>) =>
  change(name, type, { consultationId, version: STALE, ...more });
