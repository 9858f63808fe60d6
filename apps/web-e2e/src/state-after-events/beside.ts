import { addDays, calendarDay } from '@rinnalla/domain';
import type { Person } from './people.js';
import type { Desk } from './story/desk.js';

/** A query that no page keeps open, as somebody of the story asks it. */
interface Beside {
  readonly by: Person;
  readonly query: string;
  readonly variables: (desk: Desk) => object | Promise<object>;
}

const ofCase = (query: string, by: Person = 'aino'): Beside => ({
  by,
  query,
  variables: ({ caseId }) => ({ caseId }),
});

const TODAY = calendarDay(new Date());
const LAST_DAYS = { from: addDays(TODAY, -7), to: TODAY };

/** Search, prints, and what forms ask: the queries of the web that the story's pages do not ask by themselves. */
export const BESIDE: readonly Beside[] = [
  { by: 'aino', query: 'FindCases', variables: () => ({ text: 'Kettula' }) },
  { by: 'aino', query: 'CasesToAskAbout', variables: () => ({ text: 'Kettula' }) },
  { by: 'amira', query: 'FindNewcomer', variables: (desk) => desk.client() },
  { by: 'amira', query: 'IntakeNewcomer', variables: (desk) => desk.client() },
  { by: 'aino', query: 'IntakeFindCases', variables: () => ({ text: 'Kettula' }) },
  { by: 'aino', query: 'IntakePlaces', variables: () => ({}) },
  { by: 'aino', query: 'Colleagues', variables: () => ({ text: 'Jussi', carriesSpecialSupport: false }) },
  {
    by: 'amira',
    query: 'CaseOpeners',
    variables: (desk) => ({ workspaceId: desk.workspaceId, serviceFunction: 'child_welfare' }),
  },
  {
    by: 'aino',
    query: 'PrintedAssessment',
    variables: async (desk) => ({ id: (await desk.assessment()).id }),
  },
  {
    by: 'aino',
    query: 'SectionVersions',
    variables: async (desk) => ({ sectionId: (await desk.assessmentSection('situation_and_need')).id }),
  },
  { by: 'aino', query: 'Expertises', variables: () => ({}) },
  ofCase('AskAboutCase'),
  {
    by: 'aino',
    query: 'ConsultationGround',
    variables: ({ caseId, expertise }) => ({ caseId, expertiseId: Object.values(expertise)[0] }),
  },
  ofCase('PrintedCase'),
  {
    by: 'aino',
    query: 'PlanPrint',
    variables: async (desk) => ({ caseId: desk.caseId, planId: (await desk.plan()).id }),
  },
  ofCase('PlanSigner'),
  {
    by: 'aino',
    query: 'SignedPlanPrint',
    variables: async (desk) => ({ caseId: desk.caseId, signingId: (await desk.plan()).signings[0]?.id }),
  },
  ofCase('DeniableRecords'),
  ofCase('PrintedDeclarations'),
  {
    by: 'aino',
    query: 'PrintedClock',
    variables: async (desk) => ({ id: await desk.someClock() }),
  },
  ofCase('DisclosableEntries'),
  { by: 'amira', query: 'DisclosurePage', variables: (desk) => desk.disclosed('disclosures') },
  {
    by: 'kirsi',
    query: 'LogSearch',
    variables: async (desk) => ({
      search: { log: 'usage', clientId: (await desk.plan()).client.id, ...LAST_DAYS },
      after: null,
    }),
  },
  { by: 'kirsi', query: 'LogPatterns', variables: () => ({ ...LAST_DAYS, manyClients: 40 }) },
  { by: 'kirsi', query: 'LogPeople', variables: () => ({ text: 'Aino' }) },
  { by: 'kirsi', query: 'LogPerson', variables: async (desk) => ({ id: await desk.professional('aino') }) },
  { by: 'jussi', query: 'AccessibilityStatement', variables: () => ({}) },
  { by: 'petri', query: 'Places', variables: () => ({}) },
  { by: 'petri', query: 'Staff', variables: () => ({ text: 'Jussi', after: null }) },
  {
    by: 'petri',
    query: 'StaffMember',
    variables: async (desk) => ({ id: await desk.professional('jussi') }),
  },
  {
    by: 'petri',
    query: 'RightsOf',
    variables: async (desk) => ({ professionalId: await desk.professional('jussi') }),
  },
  {
    by: 'petri',
    query: 'PreviewRights',
    variables: async (desk) => ({
      change: { setExpertise: { professionalId: await desk.professional('jussi'), expertiseIds: [] } },
    }),
  },
  {
    by: 'petri',
    query: 'PreviewLeave',
    variables: async (desk) => ({
      leave: { professionalId: await desk.professional('aino'), version: 1, reason: 'Lähtee', to: [] },
    }),
  },
  { by: 'niilo', query: 'WorkspaceCounts', variables: ({ workspaceId }) => ({ workspaceId }) },
];
