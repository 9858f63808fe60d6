import { ASSESSMENT_SECTION_KEYS } from '@rinnalla/domain';
import type { CaseAssessmentsQuery } from '@rinnalla/web-graphql';
import type { Assessment, CaseOnPage, Person, Section } from '../data/assessment-types.js';

const MORNING = '2026-03-02T06:00:00.000Z';

const person = (id: string, name: string, profession: Person['profession']): Person => ({
  __typename: 'Professional',
  id,
  name,
  profession,
  unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
});
export const aino = person('aino', 'Aino Testinen', 'social_worker');
export const kaisa = person('kaisa', 'Kaisa Testinen', 'social_counsellor');

export const sampleSection = (section: Section['section'], about: Partial<Section> = {}): Section => ({
  __typename: 'AssessmentSection',
  id: `section-${section}`,
  assessmentId: 'assessment-1',
  caseId: 'case-1',
  section,
  body: '',
  version: 1,
  updatedAt: MORNING,
  updatedBy: aino,
  ...about,
});

export const sampleAssessment = (about: Partial<Assessment> = {}): Assessment => ({
  __typename: 'Assessment',
  id: 'assessment-1',
  caseId: 'case-1',
  assessmentStatus: 'started',
  version: 3,
  missing: [],
  assessmentMoves: ['complete_draft', 'discontinue'],
  signerProblem: null,
  client: {
    __typename: 'Client',
    id: 'client-1',
    givenNames: 'Marko',
    familyName: 'Kettula',
    birthDate: '1979-05-14',
  },
  pendingSince: MORNING,
  startedOn: '2026-03-03',
  startCorrections: [],
  needGrounds: [],
  needDuration: null,
  needsSpecialSupport: null,
  specialSupportReasons: null,
  relationshipContinues: null,
  needsNamedWorker: null,
  makesPlan: null,
  noPlanReason: null,
  decidedAt: null,
  decidedBy: null,
  signedAt: null,
  signedBy: null,
  discontinuedAt: null,
  discontinuedBy: null,
  discontinueReason: null,
  discontinueNote: null,
  createdAt: MORNING,
  sections: ASSESSMENT_SECTION_KEYS.map((key) =>
    sampleSection(key, key === 'situation_and_need' ? { body: 'Selkä on kipeä.' } : {}),
  ),
  participants: [],
  ...about,
});

export const caseAssessments = (
  assessments: Assessment[] | null,
  about: Partial<CaseOnPage> = {},
): CaseAssessmentsQuery => ({
  __typename: 'Query',
  case: {
    __typename: 'Case',
    id: 'case-1',
    caseStatus: 'assessment',
    viewerCan: {
      __typename: 'CaseRights',
      writeAssessment: true,
      signAssessment: true,
      changeTeam: true,
    },
    masks: [],
    clients: [],
    team: [],
    assessments,
    ...about,
  },
});
