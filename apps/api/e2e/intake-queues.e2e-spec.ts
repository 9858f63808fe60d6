import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedStatements } from '../src/testing/counted-statements.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';

/** Wednesday of an ordinary week. */
const MORNING = '2027-01-13T09:00:00+02:00';
const REPORT = {
  channel: 'child_protection_report',
  madeBy: 'other_person',
  purpose: 'child_protection_report',
  birthDate: '2019-05-05',
};

describe('a queue of contacts', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake(MORNING);
  });
  afterAll(async () => {
    await scene.leave();
  });

  const names = async () => {
    const [queue] = await scene.queues('neighbour');
    return queue?.open.map(({ familyName }) => familyName);
  };
  /** Opened, taken and judged. */
  const judged = async (familyName: string, move: string, patch: Record<string, unknown> = {}) => {
    const contactId = await scene.recorded({ familyName, ...patch });
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    await scene.move('neighbour', 'moveContact', { contactId, version: 2, move, note: 'Soitettu.' });
    return contactId;
  };

  it('goes by need: unopened, urgent, then the one that is due first', async () => {
    await judged('Joutaa', 'triage_normal', { purpose: 'advice' });
    await judged('Lapsi', 'triage_normal', REPORT);
    await judged('Kiire', 'triage_urgent', { purpose: 'advice' });
    await scene.recorded({ familyName: 'Avaamaton' });
    const alerted = await scene.recorded({ familyName: 'Hälytetty' });
    await scene.owner.query('UPDATE contact SET alerted_at = created_at WHERE id = $1', [alerted]);
    expect(await names()).toEqual(['Hälytetty', 'Avaamaton', 'Kiire', 'Lapsi', 'Joutaa']);
  });

  it('shows of clocks that have no day what begins before what completes', async () => {
    const id = await scene.recorded({ familyName: 'Viipymättä' });
    const { clocks } = (await scene.see('neighbour', id)) as unknown as { clocks: { ruleId: string }[] };
    expect(clocks.map(({ ruleId }) => ruleId)).toEqual([
      ...['R0-URGENT', 'R4-START', 'R4-DONE'],
      ...['R4-TARGET-START', 'R4-TARGET-DONE'],
    ]);
  });

  it('shows each contact’s clocks: by law first, the earliest due first, those without a day last', async () => {
    const id = await scene.recorded({ familyName: 'Kello', ...REPORT });
    const running = { basis: 'statutory', state: 'running' };
    expect(await scene.see('neighbour', id)).toMatchObject({
      clocks: [
        {
          ...running,
          ruleId: 'R3-START',
          kind: 'assessment_started',
          dueOn: '2027-01-22',
          section: '417/2007 26 §',
          wording: null,
        },
        { ...running, ruleId: 'R3-DONE', kind: 'assessment_completed', dueOn: '2027-04-13' },
        { ...running, ruleId: 'R0-URGENT', kind: 'urgency_assessed', dueOn: null, wording: 'immediately' },
      ],
    });
    await scene.move('neighbour', 'takeContact', { contactId: id, version: 1 });
    await scene.move('neighbour', 'moveContact', {
      contactId: id,
      version: 2,
      move: 'triage_normal',
      note: 'Soitettu.',
    });
    const seen = (await scene.see('neighbour', id)) as unknown as { clocks: { ruleId: string }[] };
    expect(seen.clocks.map(({ ruleId }) => ruleId)).toEqual(['R3-START', 'R3-DONE']);
  });

  it('tells how each clock stands as time goes by', async () => {
    const id = await judged('Aikaa', 'triage_normal', REPORT);
    const states = async (at: string) => {
      await scene.comeIn(at, 'neighbour');
      const seen = (await scene.see('neighbour', id)) as unknown as { clocks: { state: string }[] };
      return seen.clocks.map(({ state }) => state);
    };
    expect(await states('2027-01-20T00:00:00+02:00')).toEqual(['due_soon', 'running']);
    expect(await states('2027-01-22T16:15:00+02:00')).toEqual(['due_today', 'running']);
    expect(await states('2027-01-22T16:15:01+02:00')).toEqual(['breached', 'running']);
    await scene.comeIn('2027-01-13T10:00:00+02:00', 'neighbour', 'worker');
  });

  it('takes as many statements for one contact as for thirty', async () => {
    const read = () => countedStatements(() => scene.queues('neighbour'));
    const few = await read();
    for (let more = 0; more < 30; more += 1) await scene.recorded({ familyName: `Monta${String(more)}` });
    const many = await read();
    expect(many.result[0]?.open.length).toBe((few.result[0]?.open.length ?? 0) + 30);
    expect(many.count).toBe(few.count);
  });
});
