import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { at, buildDecisions, type DecisionsScene, seen, type SeenDecision } from './decisions-scene.js';

describe('decisions on services, to those who may not and of days that may not be', () => {
  let scene: DecisionsScene;
  beforeAll(async () => {
    scene = await buildDecisions();
  });
  beforeEach(() => scene.newCase());
  afterAll(() => scene.leave());
  const own = () => ({ caseId: scene.caseId, clientId: scene.clientId });

  it('take no day to come, before 1900, or out of order, and save nothing of it', async () => {
    const base = { ...own(), service: 'home_care', topic: 'Kotihoito', isUrgent: false };
    expect(await scene.refusal('prepareDecision', { ...base, pendingOn: '2027-03-16' })).toBe(
      'BAD_INPUT input.pendingOn',
    );
    expect(await scene.refusal('prepareDecision', { ...base, pendingOn: '1899-12-31' })).toBe(
      'BAD_INPUT input.pendingOn',
    );
    const support = { ...base, service: 'mental_health_services', needFoundOn: '2027-03-16' };
    expect(await scene.refusal('prepareDecision', support)).toBe('BAD_INPUT input.needFoundOn');
    expect(await scene.refusal('prepareDecision', { ...base, service: 'wishful_thinking' })).toBe(
      'BAD_INPUT input.service',
    );
    expect(await scene.refusal('prepareDecision', { ...base, topic: '  ' })).toBe('BAD_INPUT input.topic');
    expect(await scene.refusal('prepareDecision', { ...base, clientId: scene.server.town.clientB })).toBe(
      'BAD_INPUT input.clientId',
    );
    const prepared = await scene.prepare();
    expect(await scene.refusal('recordDecisionMade', scene.made(prepared, { on: '2027-01-28' }))).toBe(
      'BAD_INPUT input.on',
    );
    expect(await scene.refusal('recordDecisionMade', scene.made(prepared, { on: '2027-03-16' }))).toBe(
      'BAD_INPUT input.on',
    );
    const afterMade = seen(await scene.send('recordDecisionMade', scene.made(prepared)));
    expect(await scene.refusal('notifyDecision', at(afterMade, '2027-02-14'))).toBe('BAD_INPUT input.on');
    const { rows } = await scene.owner.query('SELECT status, version FROM decision WHERE id = $1', [
      prepared.id,
    ]);
    expect(rows).toEqual([{ status: 'made', version: 2 }]);
  });

  it('run the month of psychosocial support for that support alone, and save nothing else (SHL 25 a § 2 mom.)', async () => {
    await scene.owner.query(`UPDATE client SET birth_date = '2010-06-01' WHERE id = $1`, [scene.clientId]);
    for (const service of ['home_care', 'mental_health_work', 'child_guidance_and_family_counselling']) {
      expect(
        await scene.send('prepareDecision', {
          ...{ ...own(), service, topic: 'Tuki', isUrgent: false },
          needFoundOn: '2027-03-01',
        }),
      ).toEqual({
        __typename: 'DecisionPreparationRefused',
        why: 'not_psychosocial_support',
        section: '1301/2014 25 a § 2 mom.',
      });
    }
    const { rows } = await scene.owner.query(
      `SELECT id FROM decision WHERE case_id = $1 UNION ALL SELECT id FROM clock WHERE case_id = $1 AND rule_id = 'R6-PSYKO'`,
      [scene.caseId],
    );
    expect(rows).toEqual([]);
  });

  it('are prepared on no case that has ended, and no time limit starts there (SHL 34 §)', async () => {
    await scene.owner.query(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [scene.caseId]);
    const prepare = { ...own(), service: 'home_care', topic: 'Tuki', isUrgent: false };
    expect(await scene.send('prepareDecision', prepare)).toEqual({
      ...{ __typename: 'DecisionPreparationRefused', why: 'case_ended' },
      section: '1301/2014 34 §',
    });
    const { rows } = await scene.owner.query(
      `SELECT id FROM decision WHERE case_id = $1 UNION ALL SELECT id FROM clock WHERE case_id = $1`,
      [scene.caseId],
    );
    expect(rows).toEqual([]);
  });

  it('come to nothing on no day before they were pending, or before the need was found', async () => {
    const end = (decision: SeenDecision, on: string) =>
      scene.refusal('endDecision', { ...at(decision, on), reason: 'need_ended' });
    const prepared = await scene.prepare();
    expect(await end(prepared, '1950-01-01')).toBe('BAD_INPUT input.on');
    expect(await end(prepared, '2027-01-28')).toBe('BAD_INPUT input.on');
    expect(await end(prepared, '2027-03-16')).toBe('BAD_INPUT input.on');
    expect(await end(prepared, '2027-01-29')).toBe('DecisionMoved');
    const later = await scene.prepare({ service: 'mental_health_services', needFoundOn: '2027-02-03' });
    expect(await end(later, '2027-02-02')).toBe('BAD_INPUT input.on');
    expect(await end(later, '2027-02-03')).toBe('DecisionMoved');
  });

  it('are moved by one of two who try at once; the other is told how it stands', async () => {
    const prepared = await scene.prepare();
    const answers = await Promise.all([
      scene.send('recordDecisionMade', scene.made(prepared)),
      scene.send('endDecision', { ...at(prepared, '2027-03-01'), reason: 'need_ended' }, 'lead'),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['DecisionMoved', 'StaleVersion']);
  });

  it('are not there for a stranger, kept from a nurse of the team, and its steps stay for ever', async () => {
    const prepared = await scene.prepare();
    const asked = at(prepared, '2027-03-01');
    expect(await scene.refusal('notifyDecision', asked, 'stranger')).toBe('NOT_FOUND');
    await scene.people.lead.change(
      'addTeamMember',
      'TeamInput',
      { caseId: scene.caseId, professionalId: scene.server.town.people.nurse },
      '',
    );
    expect(await scene.refusal('notifyDecision', asked, 'nurse')).toBe('NOT_FOUND');
    expect(
      await scene.refusal(
        'prepareDecision',
        { ...own(), service: 'home_care', topic: 'X', isUrgent: false },
        'nurse',
      ),
    ).toBe('NOT_ALLOWED');
    const CASE = `query ($id: ID!) { case(id: $id) { decisions { id } masks { field } viewerCan { trackDecisions } } }`;
    interface Page {
      case: {
        decisions: { id: string }[] | null;
        masks: { field: string }[];
        viewerCan: { trackDecisions: boolean };
      };
    }
    const nurse = await scene.people.nurse.ask<Page>(CASE, { id: scene.caseId });
    expect(nurse.data?.case).toMatchObject({ decisions: null, viewerCan: { trackDecisions: false } });
    expect(nurse.data?.case.masks.map(({ field }) => field)).toContain('decisions');
    const worker = await scene.people.worker.ask<Page>(CASE, { id: scene.caseId });
    expect(worker.data?.case).toMatchObject({
      decisions: [{ id: prepared.id }],
      viewerCan: { trackDecisions: true },
    });
    const { rows } = await scene.owner.query<{ classes: string[] }>(
      `SELECT field_classes AS classes FROM usage_log WHERE professional_id = $1 AND $2 = ANY (record_ids)`,
      [scene.server.town.people.worker, prepared.id],
    );
    expect(rows.some(({ classes }) => classes.includes('C4'))).toBe(true);
  });
});
