import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { watchOffers } from '@rinnalla/api-intake';
import { Client } from 'pg';
import { buildIntake, type IntakeScene, type SeenContact } from './intake-scene.js';

/** Wednesday of an ordinary week, in the months that the usage log has partitions for. */
const DAY = '2027-01-13';
const at = (time: string) => `${DAY}T${time}:00+02:00`;

describe('a contact offered to another queue', () => {
  let scene: IntakeScene;
  let jobs: Client;

  beforeAll(async () => {
    scene = await buildIntake(at('10:00'));
    jobs = new Client({ connectionString: scene.server.database.jobsUrl });
    await jobs.connect();
  });
  afterAll(async () => {
    await jobs.end();
    await scene.leave();
  });

  const begin = (time: string) =>
    scene.comeIn(at(time), 'worker', 'neighbour', 'counsellor', 'stranger', 'lead');
  const watch = (time: string) => {
    scene.server.clock.set(at(time));
    return watchOffers(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      scene.server.clock.now(),
    );
  };
  const counts = async (who: 'neighbour' | 'counsellor' | 'stranger') => {
    const answer = await scene.people[who].ask<{ intakeCounts: { unread: number; alerted: number } }>(
      '{ intakeCounts { unread alerted } }',
    );
    return answer.data?.intakeCounts;
  };
  /** Taken and offered by `neighbour` of unit A, before anyone judged it. */
  async function offered(to: { toUnitId: string; toEmergencyDuty: boolean }) {
    const contactId = await scene.recorded();
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    const { contact } = (await scene.move('neighbour', 'offerHandover', {
      contactId,
      version: 2,
      doneSoFar: 'Yritetty tavoittaa.',
      ...to,
    })) as unknown as { contact: SeenContact };
    return { contactId, version: contact.version };
  }
  const toDuty = () => ({ toUnitId: scene.server.town.unitB, toEmergencyDuty: true });
  const toUnitB = () => ({ toUnitId: scene.server.town.unitB, toEmergencyDuty: false });
  const takeBack = (offer: { contactId: string; version: number }) =>
    scene.move('neighbour', 'withdrawHandover', offer);

  it('is counted where it is offered to until it is answered', async () => {
    await begin('10:00');
    const before = await counts('counsellor');
    const { contactId } = await offered(toDuty());
    expect(await counts('counsellor')).toEqual({ ...before, unread: (before?.unread ?? 0) + 1 });
    expect(await counts('neighbour')).toEqual({ unread: 0, alerted: 0 });
    await scene.move('counsellor', 'answerHandover', { contactId, accepts: true });
    expect(await counts('counsellor')).toEqual(before);
  });

  it('alerts both queues once when nobody answers in 15 minutes', async () => {
    await begin('11:00');
    const { contactId, version } = await offered(toUnitB());
    expect(await watch('11:14')).toBe(0);
    expect(await watch('11:16')).toBe(1);
    expect(await watch('11:17')).toBe(0);
    expect(await counts('neighbour')).toEqual({ unread: 1, alerted: 1 });
    expect(await counts('stranger')).toEqual({ unread: 1, alerted: 1 });
    const seen = await scene.see('stranger', contactId);
    expect(seen).toMatchObject({ handover: { isForMe: true } });
    expect((seen as SeenContact)['handover']).not.toMatchObject({ alertedAt: null });
    expect((seen as SeenContact)['steps']).toContainEqual({
      move: 'alert_offer',
      toStatus: 'received',
      note: null,
      by: null,
    });
    const told = await scene.owner.query<{ stream: string }>(
      `SELECT stream FROM domain_event WHERE ref_id = $1 AND type = 'contact.alerted' ORDER BY stream`,
      [contactId],
    );
    const { unitA, unitB } = scene.server.town;
    expect(told.rows.map(({ stream }) => stream)).toEqual([`intake:${unitA}`, `intake:${unitB}`].sort());
    await takeBack({ contactId, version });
    expect(await counts('stranger')).toEqual({ unread: 0, alerted: 0 });
  });

  it('alerts by the hours of whoever offered it, where the other queue is shut', async () => {
    await begin('12:00');
    await scene.owner.query(`UPDATE unit SET office_hours = $2 WHERE id = $1`, [
      scene.server.town.unitB,
      JSON.stringify({
        weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
        opensOnHolidays: false,
        exceptions: [],
      }),
    ]);
    const offer = await offered(toUnitB());
    expect(await watch('12:16')).toBe(1);
    await takeBack(offer);
    await scene.owner.query('UPDATE unit SET office_hours = NULL WHERE id = $1', [scene.server.town.unitB]);
  });

  it('can be taken back by whoever has it in hand, and offered elsewhere', async () => {
    await begin('13:00');
    const { contactId, version } = await offered(toUnitB());
    for (const who of ['stranger', 'counsellor', 'lead'] as const)
      expect([who, await scene.refusal(who, 'withdrawHandover', { contactId, version })]).toEqual([
        who,
        'NOT_FOUND',
      ]);
    expect(await scene.refusal('worker', 'withdrawHandover', { contactId, version })).toBe('ContactNotTaken');
    expect(await scene.refusal('neighbour', 'withdrawHandover', { contactId, version: 1 })).toBe(
      'StaleVersion',
    );
    const back = await takeBack({ contactId, version });
    expect(back['contact']).toMatchObject({ handover: null, version: version + 1 });
    expect((back['contact'] as SeenContact)['steps']).toContainEqual(
      expect.objectContaining({ move: 'withdraw_offer', note: null }),
    );
    expect(await scene.see('stranger', contactId)).toBe('NOT_FOUND');
    expect(await counts('stranger')).toEqual({ unread: 0, alerted: 0 });
    expect(await scene.refusal('stranger', 'answerHandover', { contactId, accepts: true })).toBe('NOT_FOUND');
    expect(await watch('13:25')).toBe(0);
    expect(await scene.refusal('neighbour', 'withdrawHandover', { contactId, version: version + 1 })).toBe(
      'NOT_FOUND',
    );

    const again = await scene.move('neighbour', 'offerHandover', {
      contactId,
      version: version + 1,
      doneSoFar: 'Yritetty tavoittaa.',
      ...toDuty(),
    });
    expect(again.__typename).toBe('ContactChanged');
    const taken = await scene.move('counsellor', 'answerHandover', { contactId, accepts: true });
    expect(taken['contact']).toMatchObject({ isEmergencyDuty: true, handover: null });
  });

  it('is of its client in the log also where a queue that gave it away catches up', async () => {
    await begin('14:00');
    const { contactId } = await offered(toDuty());
    const { clientA, people, unitA } = scene.server.town;
    await scene.owner.query('UPDATE contact SET client_id = $2 WHERE id = $1', [contactId, clientA]);
    await scene.move('counsellor', 'answerHandover', { contactId, accepts: true });
    expect(await scene.see('neighbour', contactId)).toBe('NOT_FOUND');
    const { data } = await scene.people.neighbour.ask<{ eventsSince: { events: string[] }[] }>(
      'query CatchUp($s: String!) { eventsSince(streams: [{ stream: $s, after: 0 }]) { events } }',
      { s: `intake:${unitA}` },
    );
    expect(data?.eventsSince[0]?.events.some((event) => event.includes(contactId))).toBe(true);
    const { rows } = await scene.owner.query<{ clients: string[] }>(
      `SELECT client_ids AS clients FROM usage_log WHERE professional_id = $1 AND purpose = 'catch_up' AND $2 = ANY (record_ids)`,
      [people.neighbour, contactId],
    );
    expect(rows.flatMap(({ clients }) => clients)).toContain(clientA);
  });
});
