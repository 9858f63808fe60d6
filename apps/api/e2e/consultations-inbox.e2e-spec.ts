import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedStatements } from '../src/testing/counted-statements.js';
import { buildScene, type Scene, type Seen } from './consultations-scene.js';

describe('the consultation inbox', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  const ids = (list: readonly Seen[]) => list.map((one) => one.id);
  const counts = async (who: 'nurse' | 'worker') =>
    (
      await scene.people[who].ask<{ consultationCounts: unknown }>(
        '{ consultationCounts { unclaimed mine waiting } }',
      )
    ).data?.consultationCounts;

  it('parts what waits for anyone, what is mine and what I wait for; urgent first, then oldest', async () => {
    const normal = await scene.asked();
    const urgent = await scene.asked({ urgency: 'urgent' });
    const sameDay = await scene.asked({ urgency: 'same_day' });
    const older = await scene.asked({ urgency: 'urgent' });
    const own = await scene.asked({ caseId: null, mode: 'anonymous', confirmNoIdentifiers: true }, 'nurse');

    const nurse = await scene.inbox('nurse');
    expect(ids(nurse.unclaimed)).toEqual([urgent, older, sameDay, normal]);
    expect(nurse.unclaimed.every((one) => one['subject'] === null)).toBe(true);
    expect([ids(nurse.mine), ids(nurse.waiting)]).toEqual([[], [own]]);
    await scene.move('nurse', 'claimConsultation', { consultationId: urgent });
    const later = await scene.inbox('nurse');
    expect([ids(later.unclaimed), ids(later.mine)]).toEqual([[older, sameDay, normal], [urgent]]);
    expect(await counts('nurse')).toEqual({ unclaimed: 3, mine: 1, waiting: 1 });
    expect(ids((await scene.inbox('worker')).waiting)).toEqual([urgent, older, sameDay, normal]);
    expect(await counts('worker')).toEqual({ unclaimed: 0, mine: 0, waiting: 4 });
    expect(ids((await scene.inbox('colleagueNurse')).unclaimed)).toEqual([older, sameDay, normal, own]);
  });

  it('logs whose data it showed, also that of a request nobody has claimed', async () => {
    const { clientA, people } = scene.server.town;
    const { rows } = await scene.owner.query(
      `SELECT client_ids FROM usage_log WHERE professional_id = $1 AND purpose = 'consultation' AND basis = 'consultation:expertise_member/M1'`,
      [people.colleagueNurse],
    );
    expect(rows).toContainEqual({ client_ids: [clientA] });
  });

  it('is read in a fixed number of statements, however long it is', async () => {
    const read = () => countedStatements(() => scene.inbox('nurse'));
    const { count: few } = await read();
    for (let more = 0; more < 12; more += 1) {
      const id = await scene.asked();
      if (more % 2 === 0) await scene.move('nurse', 'claimConsultation', { consultationId: id });
    }
    const { result, count } = await read();
    expect(result.mine.length).toBeGreaterThan(5);
    expect(count).toBe(few);
    expect(few).toBeGreaterThan(3);
    expect(few).toBeLessThan(12);
  });

  it('re-reads a consultation and its messages by reference, gone once out of sight', async () => {
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const sent = await scene.move('nurse', 'sendConsultationMessage', { consultationId: id, body: 'Hei' });
    const { id: messageId } = sent['message'] as Seen;
    const records = async (who: 'nurse' | 'worker' | 'colleagueNurse') =>
      (
        await scene.people[who].ask<{ records: unknown }>(
          `query ($refs: [RecordRef!]!) { records(refs: $refs) { __typename ... on Consultation { status } ... on ConsultationMessage { body } } }`,
          {
            refs: [
              { kind: 'consultation', id },
              { kind: 'consultation_message', id: messageId },
            ],
          },
        )
      ).data?.records;
    const both = [
      { __typename: 'Consultation', status: 'claimed' },
      { __typename: 'ConsultationMessage', body: 'Hei' },
    ];
    expect(await records('nurse')).toEqual(both);
    expect(await records('worker')).toEqual(both);
    const gone = [{ __typename: 'GoneRecord' }, { __typename: 'GoneRecord' }];
    expect(await records('colleagueNurse')).toEqual(gone);
    await scene.move('worker', 'cancelConsultation', { consultationId: id, reason: 'Väärä asiakas' });
    expect(await records('nurse')).toEqual(gone);
  });
});
