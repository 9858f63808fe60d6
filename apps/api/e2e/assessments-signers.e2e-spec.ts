import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { assessCase } from './assess-case.js';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';

const BORN = '2016-05-05';
const REFUSED = { __typename: 'SignerRefused' };
const CHILD_PROTECTION = { ...REFUSED, why: 'social_worker', law: '417/2007 26 §' };
const SPECIAL_SUPPORT = { ...REFUSED, why: 'social_worker_in_office', law: '1301/2014 36 § 5 mom.' };

/** Whose assessment it is follows from what was reported of the child, not from the service function it is handled in. */
describe('who ends an assessment that a child’s time limit waits for', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });
  const become = (facts: string) =>
    scene.owner.query(`UPDATE professional SET ${facts} WHERE id = $1`, [scene.server.town.people.neighbour]);
  beforeEach(() => become(`profession = 'social_counsellor'`));
  afterEach(() => become(`profession = 'social_worker', in_office = true`));

  const REPORT = { madeBy: 'other_person', purpose: 'child_protection_report', birthDate: BORN };
  /** Opened by `neighbour` from a contact, in a service function that is not child welfare. */
  const openedOf = async (contact: object, triage: object = {}) => {
    const contactId = await scene.recorded({ ...contact });
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    const judged = { contactId, version: 2, move: 'triage_normal', note: 'Soitettu.', ...triage };
    await scene.move('neighbour', 'moveContact', judged);
    const opening = {
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'working_age',
      topic: 'Koti',
    };
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version: 3, isSamePerson: false, ...opening },
    });
    const caseId = String(opened['caseId']);
    const { rows } = await scene.owner.query<{ id: string; clientId: string }>(
      'SELECT id, client_id AS "clientId" FROM assessment WHERE case_id = $1',
      [caseId],
    );
    const [assessment] = rows;
    if (!assessment) throw new Error(JSON.stringify(opened));
    return { caseId, assessmentId: assessment.id, clientId: assessment.clientId };
  };
  const openClocks = async (caseId: string) => {
    const { rows } = await scene.owner.query<{ rule: string }>(
      `SELECT rule_id AS rule FROM clock WHERE case_id = $1 AND closed_at IS NULL AND rule_id ~ '^R[23]' ORDER BY rule_id`,
      [caseId],
    );
    return rows.map(({ rule }) => rule);
  };
  const end = (name: string, input: Record<string, unknown>) => {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
    const asked = name === 'signAssessment' ? 'AssessmentVersionInput' : type;
    return scene.people.neighbour.change<Result>(name, asked, input, '... on SignerRefused { why law }');
  };
  const broken = (assessmentId: string) => ({
    ...{ assessmentId, version: 1, reason: 'evidently_unnecessary', note: 'Ei tarvetta arvioinnille.' },
  });
  const today = () => scene.server.clock.now().toISOString().slice(0, 10);

  it.each([
    [
      'a child reported to need protection (LSL 26 §)',
      REPORT,
      {},
      CHILD_PROTECTION,
      ['R3-DONE', 'R3-START'],
      `profession = 'social_worker', in_office = false`,
    ],
    [
      'a child said at triage to need special support (SHL 36 § 5 mom.)',
      { madeBy: 'professional', purpose: 'report_of_need', hasConsent: true, birthDate: BORN },
      { isSpecialSupportChild: true },
      SPECIAL_SUPPORT,
      ['R2-DONE', 'R2-START'],
      `profession = 'social_worker'`,
    ],
  ])('%s', async (_of, contact, triage, refused, clocks, lawful) => {
    const broke = await openedOf(contact, triage);
    expect(await end('discontinueAssessment', broken(broke.assessmentId))).toMatchObject(refused);
    expect(await openClocks(broke.caseId)).toEqual(clocks);

    const { caseId, clientId } = await openedOf(contact, triage);
    const { sign } = await assessCase(scene.people.neighbour, { caseId, clientId, startedOn: today() });
    expect(await sign()).toMatchObject({ __typename: 'SignerRefused' });
    expect(await openClocks(caseId)).toEqual([clocks[0]]);

    await become(lawful);
    expect(await sign()).toMatchObject({ __typename: 'AssessmentChanged' });
    expect(await openClocks(caseId)).toEqual([]);
    expect(await end('discontinueAssessment', broken(broke.assessmentId))).toMatchObject({
      __typename: 'AssessmentChanged',
    });
  });

  it('nor is it found unnecessary by whoever may not sign it', async () => {
    const { town } = scene.server;
    await become(`profession = 'social_worker'`);
    const opened = await scene.people.neighbour.change<Result>(
      'openCase',
      'OpenCaseInput',
      {
        ...{
          workspaceId: town.workspaceA,
          serviceFunction: 'working_age',
          topic: 'Koti',
          contactLanguage: 'fi',
        },
        ...{
          hetu: makeTestHetu('2017-04-04', 917),
          givenNames: 'Lapsi',
          familyName: 'Ilmoitettu',
          isUrgent: false,
        },
        ...{
          madeBy: 'other_person',
          purpose: 'child_protection_report',
          pendingOn: today(),
          measures: 'Soitettu.',
        },
      },
      '... on CaseChange { case { id clients { client { id } } } }',
    );
    const { id: caseId, clients } = opened['case'] as { id: string; clients: { client: { id: string } }[] };
    const forgo = {
      caseId,
      clientId: clients[0]?.client.id,
      reason: 'Tarve tunnetaan jo aiemmasta arviosta, joka on tehty keväällä.',
    };
    await become(`profession = 'social_counsellor'`);
    expect(await end('forgoAssessment', forgo)).toMatchObject(CHILD_PROTECTION);
    expect(await openClocks(caseId)).toEqual(['R3-DONE', 'R3-START']);
    await become(`profession = 'social_worker'`);
    expect(await end('forgoAssessment', forgo)).toMatchObject({ __typename: 'AssessmentChanged' });
  });
});
