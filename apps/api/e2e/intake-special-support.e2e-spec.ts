import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildIntake, type IntakeScene } from './intake-scene.js';

/** SHL 36 § 3 mom.: begun in seven weekdays and done in three months, from when the matter became pending. */
describe('a child said at triage to need special support', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  /** Reported by a teacher, an hour ago. */
  const told = (patch: object = {}) => ({
    ...{ purpose: 'report_of_need', madeBy: 'professional', hasConsent: true, statedAge: 'child' },
    receivedAt: new Date(scene.server.clock.now().getTime() - 3_600_000).toISOString(),
    ...patch,
  });
  const taken = async (patch: object = {}) => {
    const contactId = await scene.recorded(told(patch));
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    return contactId;
  };
  const judge = (
    contactId: string,
    version: number,
    isSpecialSupportChild: boolean | null,
    note = 'Soitettu.',
  ) =>
    scene.move('neighbour', 'moveContact', {
      ...{ contactId, version, note, isSpecialSupportChild },
      move: 'triage_normal',
    });
  const clocksOf = async (contactId: string) =>
    (
      await scene.owner.query<{
        rule: string;
        isAtArrival: boolean;
        isOpen: boolean;
        onCase: boolean;
        changes: string[];
      }>(
        `SELECT k.rule_id AS rule, k.started_at = t.received_at AS "isAtArrival", k.closed_at IS NULL AS "isOpen",
           k.case_id IS NOT NULL AS "onCase",
           (SELECT array_agg(h.change ORDER BY h.recorded_at, h.id) FROM clock_change h WHERE h.clock_id = k.id) AS changes
         FROM clock k JOIN contact t ON t.id = k.contact_id WHERE k.contact_id = $1 AND k.rule_id LIKE 'R2%' ORDER BY rule`,
        [contactId],
      )
    ).rows;

  it('has its clocks in the queue at once, from the arrival, and they go on in the case', async () => {
    const contactId = await taken();
    expect(await clocksOf(contactId)).toEqual([]);
    const judged = await judge(contactId, 2, true);
    expect(judged['contact']).toMatchObject({ isSpecialSupportChild: true });
    const running = { isAtArrival: true, isOpen: true, changes: ['started'] };
    expect(await clocksOf(contactId)).toEqual([
      { rule: 'R2-DONE', onCase: false, ...running },
      { rule: 'R2-START', onCase: false, ...running },
    ]);
    expect(await scene.see('worker', contactId)).toMatchObject({
      clocks: expect.arrayContaining([
        expect.objectContaining({ ruleId: 'R2-START', section: '1301/2014 36 § 3 mom.', state: 'running' }),
      ]),
    });
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version: 3, workspaceId: scene.server.town.workspaceA, birthDate: '2019-03-03' },
      ...{ serviceFunction: 'families_with_children', topic: 'Koulunkäynti' },
    });
    expect(opened.__typename).toBe('AssessmentOpened');
    expect(await clocksOf(contactId)).toEqual([
      { rule: 'R2-DONE', onCase: true, ...running },
      { rule: 'R2-START', onCase: true, ...running },
    ]);
  });

  it('is a child from then on where nothing was known of the age', async () => {
    const contactId = await taken({ statedAge: null });
    await judge(contactId, 2, true);
    expect(await scene.see('worker', contactId)).toMatchObject({ statedAge: 'child' });
    expect(await clocksOf(contactId)).toHaveLength(2);
  });

  it('may be found not to be one after all, and to be one again: each time with its reason', async () => {
    const contactId = await taken();
    await judge(contactId, 2, true);
    await judge(contactId, 3, false, 'Tuki on tavallista.');
    expect((await clocksOf(contactId)).map(({ isOpen }) => isOpen)).toEqual([false, false]);
    await judge(contactId, 4, null);
    await judge(contactId, 5, true, 'Koulu kertoi lisää.');
    expect(await clocksOf(contactId)).toMatchObject([
      { isOpen: true, changes: ['started', 'not_applicable', 'revived'] },
      { isOpen: true, changes: ['started', 'not_applicable', 'revived'] },
    ]);
  });

  it('has its clocks though only advice was asked for: the need was learned of', async () => {
    const contactId = await taken({ purpose: 'advice', madeBy: 'close_person', hasConsent: null });
    await judge(contactId, 2, true);
    expect(await clocksOf(contactId)).toHaveLength(2);
  });

  it('is no grown person', async () => {
    for (const grown of [{ birthDate: '1990-04-01', statedAge: null }, { statedAge: 'adult' }]) {
      const contactId = await taken(grown);
      const judged = {
        contactId,
        version: 2,
        move: 'triage_normal',
        note: 'Soitettu.',
        isSpecialSupportChild: true,
      };
      expect(await scene.refusal('neighbour', 'moveContact', judged)).toBe(
        'BAD_INPUT input.isSpecialSupportChild',
      );
      expect(await clocksOf(contactId)).toEqual([]);
    }
  });

  it('moves with a corrected arrival like every clock of the contact', async () => {
    const contactId = await taken();
    await judge(contactId, 2, true);
    const receivedAt = new Date(scene.server.clock.now().getTime() - 3 * 86_400_000).toISOString();
    await scene.move('worker', 'correctContactArrival', {
      ...{ contactId, version: 3, receivedAt },
      reason: 'Viesti oli väärässä laatikossa.',
    });
    expect(await clocksOf(contactId)).toMatchObject([{ isAtArrival: true }, { isAtArrival: true }]);
  });
});
