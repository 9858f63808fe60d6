import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene } from './intake-scene.js';

const REASON = 'Soittaja oli toinen henkilö kuin kirjattiin.';

describe('taking back what was done with a contact by mistake', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  const child = () => ({ purpose: 'child_protection_report', madeBy: 'other_person', statedAge: 'child' });
  const clocksOf = async (contactId: string) =>
    (
      await scene.owner.query<{ rule: string; startedAt: Date; dueDay: string | null; isOpen: boolean }>(
        `SELECT rule_id AS rule, started_at AS "startedAt", due_day::text AS "dueDay", closed_at IS NULL AS "isOpen"
         FROM clock WHERE contact_id = $1 AND kind <> 'urgency_assessed' ORDER BY rule_id`,
        [contactId],
      )
    ).rows;

  it.each([
    [{ move: 'guide', note: 'Neuvottu.' }],
    [{ move: 'close_unnecessary', note: 'Ei tarvetta.' }],
    [{ move: 'forward', note: 'Kela', ground: 'consent' }],
  ])('puts it back with whoever takes it back, its clocks running as before: %j', async (done) => {
    const { contactId, version } = await scene.triaged(child());
    const before = await clocksOf(contactId);
    expect(before.map(({ rule }) => rule)).toEqual(['R3-DONE', 'R3-START']);
    await scene.move('neighbour', 'moveContact', { contactId, version, ...done });
    expect(
      (await clocksOf(contactId)).filter(({ isOpen, rule }) => isOpen && rule !== 'R8-REPORTBACK'),
    ).toEqual([]);

    const back = await scene.move('worker', 'reopenContact', {
      contactId,
      version: version + 1,
      reason: REASON,
    });
    expect(back['contact']).toMatchObject({
      status: 'received',
      outcome: null,
      measures: 'Soitettu takaisin.',
      forwarding: null,
      takenBy: { id: scene.server.town.people.worker },
      moves: ['triage_urgent', 'triage_normal'],
      steps: [{ move: 'reopen', note: REASON }, { move: done.move, note: done.note }, {}, {}, {}],
    });
    expect((await clocksOf(contactId)).filter(({ rule }) => rule !== 'R8-REPORTBACK')).toEqual(before);
    const [queue] = await scene.queues('neighbour');
    expect(queue?.open.map(({ id }) => id)).toContain(contactId);
    expect(queue?.dealtWith.map(({ id }) => id)).not.toContain(contactId);
    const { rows } = await scene.owner.query(
      `SELECT DISTINCT h.change, h.reason FROM clock_change h JOIN clock k ON k.id = h.clock_id
       WHERE k.contact_id = $1 AND h.change = 'revived'`,
      [contactId],
    );
    expect(rows).toEqual([{ change: 'revived', reason: REASON }]);
    const judged = { contactId, version: version + 2, move: 'triage_urgent', note: 'Käyty kotona.' };
    expect((await scene.move('worker', 'moveContact', judged)).__typename).toBe('ContactChanged');
  });

  it('tells at once what its clocks have missed, and a breach stays one', async () => {
    const { contactId, version } = await scene.triaged(child());
    await scene.move('neighbour', 'moveContact', { contactId, version, move: 'guide', note: 'Neuvottu.' });
    const { rows: due } = await scene.owner.query<{ seconds: number }>(
      `SELECT extract(epoch FROM due_at - $2)::float8 AS seconds FROM clock WHERE contact_id = $1 AND rule_id = 'R3-START'`,
      [contactId, scene.server.clock.now()],
    );
    await scene.comeIn({ days: 1, seconds: due[0]?.seconds ?? 0 }, 'neighbour', 'worker', 'stranger');
    const back = await scene.move('worker', 'reopenContact', {
      contactId,
      version: version + 1,
      reason: REASON,
    });
    expect(back['contact']).toMatchObject({
      clocks: [
        { ruleId: 'R3-START', state: 'breached' },
        { ruleId: 'R3-DONE', state: 'running' },
      ],
    });
    const { rows } = await scene.owner.query<{ told: string }>(
      `SELECT told FROM clock WHERE contact_id = $1 AND rule_id = 'R3-START'`,
      [contactId],
    );
    expect(rows).toEqual([{ told: 'breached' }]);
  });

  it('is not for what is open still, what a case came of, or without a reason in words', async () => {
    const { contactId, version } = await scene.triaged({ hetu: makeTestHetu('1991-02-03', 915) });
    const reopen = { contactId, version, reason: REASON };
    expect(await scene.move('worker', 'reopenContact', reopen)).toMatchObject({
      __typename: 'ContactMoveNotAllowed',
      status: 'triaged_normal',
    });
    await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version, workspaceId: scene.server.town.workspaceA },
      ...{ serviceFunction: 'working_age', topic: 'Arki' },
    });
    const opened = { ...reopen, version: version + 1 };
    expect(await scene.move('worker', 'reopenContact', opened)).toEqual({
      __typename: 'ContactHasCase',
      section: '703/2023 22 §',
    });
    expect(await scene.refusal('worker', 'reopenContact', { ...opened, reason: 'oho' })).toBe(
      'BAD_INPUT input.reason',
    );
    expect(await scene.refusal('stranger', 'reopenContact', opened)).toBe('NOT_FOUND');
    expect(await scene.refusal('worker', 'reopenContact', reopen)).toBe('StaleVersion');
  });

  it('lets the same contact lead to an assessment afterwards, with the clocks it had', async () => {
    const { contactId, version } = await scene.triaged({ ...child(), birthDate: '2020-05-05' });
    const before = await clocksOf(contactId);
    await scene.move('neighbour', 'moveContact', { contactId, version, move: 'guide', note: 'Neuvottu.' });
    await scene.move('neighbour', 'reopenContact', { contactId, version: version + 1, reason: REASON });
    const judged = { contactId, version: version + 2, move: 'triage_normal', note: 'Soitettu.' };
    await scene.move('neighbour', 'moveContact', judged);
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version: version + 3, workspaceId: scene.server.town.workspaceA },
      ...{ serviceFunction: 'families_with_children', topic: 'Lapsen tilanne' },
    });
    expect(opened.__typename).toBe('AssessmentOpened');
    expect(await clocksOf(contactId)).toEqual(before);
  });
});
