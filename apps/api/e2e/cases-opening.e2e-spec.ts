import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { type AssessmentScene, buildAssessments } from './assessments-scene.js';
import { TOLD_AT_OPENING } from './told-at-opening.js';

/** Wednesday of an ordinary week. */
const MORNING = '2027-01-13T09:00:00+02:00';
const FIELDS = '... on CaseOpened { case { id } }';
let number = 920;

describe('a case opened by hand', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments(MORNING);
  });
  // Each test has its own hour of searches.
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });
  afterAll(() => scene.leave());

  const told = (patch: Record<string, unknown>) => {
    const { born = '1990-01-01', ...rest } = patch;
    number += 1;
    return {
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'working_age',
      topic: 'Arki',
      hetu: makeTestHetu(String(born), number),
      givenNames: 'Uusi',
      familyName: `Asiakas${String(number)}`,
      contactLanguage: 'fi',
      ...TOLD_AT_OPENING,
      pendingOn: '2027-01-13',
      ...rest,
    };
  };
  const open = async (patch: Record<string, unknown> = {}): Promise<string> => {
    const opened = await scene.people.worker.change<{ case: { id: string } }>(
      'openCase',
      'OpenCaseInput',
      told(patch),
      FIELDS,
    );
    return opened.case.id;
  };
  const refusal = async (patch: Record<string, unknown>) => {
    const answer = await scene.people.worker.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }',
      { input: { mutationId: randomUUID(), ...told(patch) } },
    );
    const { code, field, reason, section } = answer.errors[0]?.extensions ?? {};
    return [code, field, reason, section].filter(Boolean).join(' ');
  };
  const clocks = async (caseId: string) => {
    const rows = await scene.rows<{ line: string }>(
      `SELECT k.rule_id || ' ' || coalesce(k.due_day::text, '-') || CASE WHEN k.met_at IS NULL THEN '' ELSE ' met' END AS line
       FROM clock k WHERE k.case_id = $1 AND k.rule_id NOT LIKE 'R4-TARGET%' ORDER BY 1`,
      [caseId],
    );
    return rows.map(({ line }) => line);
  };

  it('starts the seven weekdays of an old person who asks for services, and judges the urgency at once (SHL 36 §)', async () => {
    expect(await clocks(await open({ born: '1940-05-14', serviceFunction: 'older_people' }))).toEqual([
      'R0-URGENT - met',
      'R1-OVER75 2027-01-22',
      'R4-DONE -',
    ]);
  });

  it('counts them from the day it became pending, which may be before it is written down', async () => {
    const caseId = await open({ born: '1940-05-14', pendingOn: '2027-01-11' });
    expect(await clocks(caseId)).toEqual(['R0-URGENT - met', 'R1-OVER75 2027-01-20', 'R4-DONE -']);
    await scene.move('worker', 'openCaseAssessment', {
      caseId,
      clientId: (
        await scene.rows<{ id: string }>('SELECT client_id AS id FROM case_client WHERE case_id = $1', [
          caseId,
        ])
      )[0]?.id,
    });
    expect((await scene.see('worker', caseId))['pendingSince']).toBe('2027-01-10T22:00:00.000Z');
  });

  it.each([
    ['the highest care allowance', { hasHighestCareAllowance: true }, 'R1-HOITOTUKI 2027-01-22'],
    ['a disability', { isDisabledPerson: true }, 'R1-VAMMAIS 2027-01-22'],
  ])('starts them for %s', async (_fact, patch, line) => {
    expect(await clocks(await open(patch))).toEqual(['R0-URGENT - met', line, 'R4-DONE -']);
  });

  it('starts none of them where somebody else reports a need', async () => {
    const caseId = await open({ born: '1940-05-14', madeBy: 'professional', purpose: 'report_of_need' });
    expect(await clocks(caseId)).toEqual(['R0-URGENT - met', 'R4-DONE -', 'R4-START -']);
  });

  it('starts those of child protection by a report (LSL 26 §), in whatever service function', async () => {
    const report = { madeBy: 'other_person', purpose: 'child_protection_report' };
    const caseId = await open({ born: '2018-02-01', serviceFunction: 'families_with_children', ...report });
    expect(await clocks(caseId)).toEqual(['R0-URGENT - met', 'R3-DONE 2027-04-13', 'R3-START 2027-01-22']);
  });

  it('tells what was told and judged to whom its assessments are open, and logs it', async () => {
    const caseId = await open({ isUrgent: true, measures: 'Ruokaa tälle viikolle.' });
    const answer = await scene.people.lead.ask<{ case: { opening: unknown } }>(
      `query CaseOpened($id: ID!) { case(id: $id) { opening { madeBy purpose isUrgent measures openedBy { id } } } }`,
      { id: caseId },
    );
    expect(answer.data?.case.opening).toEqual({
      madeBy: 'client',
      purpose: 'to_get_services',
      isUrgent: true,
      measures: 'Ruokaa tälle viikolle.',
      openedBy: { id: scene.server.town.people.worker },
    });
    const logged = await scene.rows(
      `SELECT 1 FROM usage_log WHERE operation = 'CaseOpened' AND 'C3' = ANY (field_classes) AND $1 = ANY (record_ids)`,
      [caseId],
    );
    expect(logged).toHaveLength(1);
  });

  it.each([
    [{ pendingOn: '2027-01-14' }, 'BAD_INPUT input.pendingOn range 1301/2014 34 §'],
    [{ pendingOn: '1899-12-31' }, 'BAD_INPUT input.pendingOn range 1301/2014 34 §'],
    [{ pendingOn: '2027-02-30' }, 'BAD_INPUT input.pendingOn format 1301/2014 34 §'],
    [{ measures: ' ' }, 'BAD_INPUT input.measures required 1301/2014 36 § 1 mom.'],
    [{ purpose: 'advice' }, 'BAD_INPUT input.purpose notOnTheList 1301/2014 35 §'],
  ])('is refused with the field: %j', async (patch, expected) => {
    const before = await scene.rows('SELECT 1 FROM client');
    expect(await refusal(patch)).toBe(expected);
    expect(await scene.rows('SELECT 1 FROM client')).toHaveLength(before.length);
  });
});
