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

/** Search, prints, and what forms ask: the queries of the web that the story's pages do not ask by themselves. */
export const BESIDE: readonly Beside[] = [
  { by: 'aino', query: 'FindCases', variables: () => ({ text: 'Kettula' }) },
  { by: 'aino', query: 'CasesToAskAbout', variables: () => ({ text: 'Kettula' }) },
  { by: 'amira', query: 'FindNewcomer', variables: (desk) => desk.client() },
  { by: 'aino', query: 'TeamColleagues', variables: () => ({ text: 'Jussi' }) },
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
  { by: 'niilo', query: 'WorkspaceCounts', variables: ({ workspaceId }) => ({ workspaceId }) },
];
