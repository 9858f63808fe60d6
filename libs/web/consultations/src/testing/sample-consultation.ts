import type { ConsultationQuery } from '@rinnalla/web-graphql';

type Whole = ConsultationQuery['consultation'];

const unit = { __typename: 'Unit' as const, id: 'unit-a', nameFi: 'Aikuispalvelut', nameSv: 'Vuxenservice' };

export const samplePerson = (id: string, name: string) => ({
  __typename: 'Professional' as const,
  id,
  name,
  profession: 'social_worker' as const,
  unit,
});

export const mentalHealth = {
  __typename: 'Expertise' as const,
  id: 'mental',
  code: 'mental_health',
  nameFi: 'Mielenterveys',
  nameSv: 'Psykisk hälsa',
  nameEn: 'Mental health',
};

/** Whom an identified one is about, named in a joint service. */
export const sampleSubject = {
  __typename: 'ConsultationSubject' as const,
  clientName: 'Testi Asiakas',
  birthYear: 1980,
  legalMode: 'M1' as const,
  caseId: null,
  caseNumber: null,
  ground: {
    __typename: 'RelationGround' as const,
    isRelationshipVerified: true,
    workTask: 'service_arranging' as const,
    jointService: 'yhteispalvelu-aikuiset',
    jointUnit: unit,
    permissionGivenOn: null,
    permissionGivenBy: null,
    isPermissionWithdrawn: false,
    incapacityReason: null,
    assessedBy: null,
    noLegalRepresentative: null,
    justification: null,
  },
};

/** A request that waits to be taken, as a holder of its expertise sees it. */
export const sampleConsultation = (id: string, about: Partial<Whole> = {}): Whole => ({
  __typename: 'Consultation',
  id,
  mode: 'identified',
  urgency: 'normal',
  stage: 'requested',
  question: `Kysymys ${id}`,
  askedAt: '2026-03-02T08:00:00.000Z',
  claimedAt: null,
  answeredAt: null,
  closedAt: null,
  lastStepAt: '2026-03-02T08:00:00.000Z',
  version: 1,
  viewerRole: 'expertise_member',
  myMoves: ['claim', 'answer', 'decline'],
  expertise: mentalHealth,
  askedBy: samplePerson('kaisa', 'Kaisa Laine'),
  claimedBy: null,
  subject: null,
  answer: null,
  advice: null,
  attachments: [],
  messages: [],
  steps: [],
  outcome: null,
  ...about,
});

export const sampleMessage = (id: string, consultationId: string, createdAt: string) => ({
  __typename: 'ConsultationMessage' as const,
  id,
  consultationId,
  body: `Viesti ${id}`,
  createdAt,
  correctedAt: null,
  withdrawnAt: null,
  version: 1,
  author: samplePerson('kaisa', 'Kaisa Laine'),
  corrections: [],
});
