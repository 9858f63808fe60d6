import type { TestPerson } from '../src/testing/test-person.js';
import { DECIDED, INPUTS, type AssessmentMutation, type SeenAssessment } from './assessments-scene.js';

interface Assessing {
  readonly caseId: string;
  readonly clientId: string;
  /** `YYYY-MM-DD` */
  readonly startedOn: string;
  readonly decided?: Record<string, unknown>;
}

const SEEN = 'query ($id: ID!) { case(id: $id) { assessments { id version sections { id version } } } }';

/** Opens an assessment on the case and takes it to where it waits to be signed. @returns what signs it */
export async function assessCase(
  person: TestPerson,
  { caseId, clientId, startedOn, decided = {} }: Assessing,
): Promise<{ assessmentId: string; sign: () => Promise<{ __typename: string }> }> {
  const change = (name: AssessmentMutation, input: Record<string, unknown>) =>
    person.change<{ __typename: string }>(name, INPUTS[name], input, '');
  const newest = async () => {
    const answer = await person.ask<{ case: { assessments: SeenAssessment[] } }>(SEEN, { id: caseId });
    const [found] = answer.data?.case.assessments ?? [];
    if (!found) throw new Error(`No assessment is seen: ${JSON.stringify(answer)}`);
    return found;
  };
  const whole = async () => {
    const { id, version } = await newest();
    return { assessmentId: id, version };
  };
  await change('openCaseAssessment', { caseId, clientId });
  await change('startAssessment', { ...(await whole()), startedOn });
  for (const { id, version } of (await newest()).sections) {
    await change('saveAssessmentSection', { sectionId: id, version, body: 'Kirjattu yhdessä.' });
  }
  await change('decideAssessment', { ...(await whole()), ...DECIDED, ...decided });
  await change('completeAssessmentDraft', await whole());
  return {
    assessmentId: (await newest()).id,
    sign: async () => change('signAssessment', await whole()),
  };
}
