import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildScene, type Scene } from './consultations-scene.js';

const BOTH = ['nurse', 'colleagueNurse'] as const;

describe('two who claim at once', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it('are told apart every time: exactly one has it, the other hears who', async () => {
    const { people } = scene.server.town;
    const winners = new Set<string>();
    for (let round = 0; round < 50; round += 1) {
      const consultationId = await scene.asked();
      // Each asks first every other time, so that neither wins by the order alone.
      const [first, second] = round % 2 === 0 ? BOTH : ([BOTH[1], BOTH[0]] as const);
      const both = await Promise.all([
        scene.move(first, 'claimConsultation', { consultationId }),
        scene.move(second, 'claimConsultation', { consultationId }),
      ]);
      expect(both.map((result) => result.__typename).sort()).toEqual(['AlreadyClaimed', 'ConsultationMoved']);
      const won = people[both[0]?.__typename === 'ConsultationMoved' ? first : second];
      winners.add(won);
      expect(both.find((result) => result.__typename === 'AlreadyClaimed')).toMatchObject({
        claimedBy: { id: won },
      });
      const { rows } = await scene.owner.query(
        `SELECT k.claimed_by, (SELECT array_agg(r.professional_id) FROM relation r WHERE r.consultation_id = k.id) AS seen_by,
           (SELECT count(*)::int FROM consultation_step t WHERE t.consultation_id = k.id AND t.move = 'claim') AS claims
         FROM consultation k WHERE k.id = $1`,
        [consultationId],
      );
      expect(rows).toEqual([{ claimed_by: won, seen_by: [won], claims: 1 }]);
    }
    expect(winners).toEqual(new Set(BOTH.map((who) => people[who])));
  });

  it('lets a claim and a cancelling end in one of the two orders, never in between', async () => {
    for (let round = 0; round < 20; round += 1) {
      const consultationId = await scene.asked();
      const [claim, cancel] = await Promise.all([
        scene.move('nurse', 'claimConsultation', { consultationId }),
        scene.move('worker', 'cancelConsultation', { consultationId, reason: 'Väärä asiakas' }),
      ]);
      expect(['ConsultationMoved', 'ConsultationMoveNotAllowed']).toContain(claim.__typename);
      expect(cancel.__typename).toBe('ConsultationMoved');
      const { rows } = await scene.owner.query(
        'SELECT 1 FROM relation WHERE consultation_id = $1 AND valid_to IS NULL',
        [consultationId],
      );
      expect(rows).toEqual([]);
    }
  });
});
