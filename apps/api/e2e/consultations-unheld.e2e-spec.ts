import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { revokeEnded } from '@rinnalla/api-access';
import { Client } from 'pg';
import { buildScene, deliverJointService, type Scene, type Seen } from './consultations-scene.js';

const GONE_BACK = {
  status: 'requested',
  claimedBy: null,
  version: 3,
  steps: [
    { move: 'ask', reason: null },
    { move: 'claim', reason: null },
    { move: 'release', toStatus: 'requested', reason: 'holder_lost_sight', by: null },
  ],
};

describe('a consultation whose holder loses the right to it (703/2023 9, 53 §)', () => {
  let scene: Scene;
  let jobs: Client;
  beforeAll(async () => {
    scene = await buildScene();
    jobs = new Client({ connectionString: scene.server.database.jobsUrl });
    await jobs.connect();
  });
  beforeEach(() => deliverJointService(scene.owner, scene.server.town, ['nurse', 'colleagueNurse']));
  afterEach(async () => {
    const { workspaceA, people } = scene.server.town;
    await scene.owner.query('DELETE FROM work_task WHERE workspace_id = $1 AND professional_id = ANY ($2)', [
      workspaceA,
      [people.nurse, people.colleagueNurse],
    ]);
    await scene.owner.query('UPDATE professional SET disabled_at = NULL WHERE id = $1', [people.nurse]);
  });
  afterAll(async () => {
    await jobs.end();
    await scene.leave();
  });

  /** What the job does each minute. */
  const look = () => {
    scene.server.clock.advance({ minutes: 1 });
    return revokeEnded(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      scene.server.clock.now(),
    );
  };
  const leaveJointService = () =>
    scene.owner.query('DELETE FROM work_task WHERE workspace_id = $1 AND professional_id = $2', [
      scene.server.town.workspaceA,
      scene.server.town.people.nurse,
    ]);
  const disable = () =>
    scene.owner.query('UPDATE professional SET disabled_at = $2 WHERE id = $1', [
      scene.server.town.people.nurse,
      scene.server.clock.now(),
    ]);
  const held = async (patch: Record<string, unknown> = {}) => {
    const id = await scene.asked(patch);
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    return id;
  };
  const seen = async (id: string) => (await scene.see('worker', id)) as Seen;

  it('goes back to its inbox within a minute, where a colleague takes it and answers', async () => {
    const id = await held();
    await look();
    expect(await seen(id)).toMatchObject({ status: 'claimed', version: 2 });

    await leaveJointService();
    await look();
    expect(await seen(id)).toMatchObject(GONE_BACK);
    expect((await scene.inbox('colleagueNurse')).unclaimed.map((one) => one.id)).toContain(id);
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
    expect(await scene.move('colleagueNurse', 'claimConsultation', { consultationId: id })).toMatchObject({
      __typename: 'ConsultationMoved',
    });
    const answer = { consultationId: id, answer: 'Unirytmi ensin.', advice: 'continue' };
    expect(await scene.move('colleagueNurse', 'answerConsultation', answer)).toMatchObject({
      __typename: 'ConsultationMoved',
    });
  });

  it('is told to its asker, to whoever had it, to the inbox and to those on the case, each once', async () => {
    const id = await held();
    await leaveJointService();
    await look();
    await look();
    const { people, expertise, caseA, workspaceA } = scene.server.town;
    const released = async (stream: string) =>
      (await scene.events(stream, id)).filter((type) => type === 'consultation.released').length;
    for (const stream of [
      `user:${people.worker}`,
      `user:${people.nurse}`,
      `expertise:${expertise}`,
      `case:${caseA}`,
      `workspace:${workspaceA}`,
    ])
      expect([stream, await released(stream)]).toEqual([stream, 1]);
  });

  it('goes back from one who may work here no more, though it names nobody', async () => {
    const id = await held({ caseId: null, mode: 'anonymous', confirmNoIdentifiers: true });
    await leaveJointService();
    await look();
    // Whoever is asked without a name needs no task.
    expect(await seen(id)).toMatchObject({ status: 'claimed' });

    await disable();
    await look();
    expect(await seen(id)).toMatchObject(GONE_BACK);
    const { rows } = await scene.owner.query(
      `SELECT 1 FROM domain_event WHERE ref_id = $1 AND type = 'consultation.released' AND (case_id IS NOT NULL OR stream LIKE 'case:%')`,
      [id],
    );
    expect(rows).toEqual([]);
  });

  it('leaves an answer with its asker, whoever gave it', async () => {
    const id = await held();
    const answer = { consultationId: id, answer: 'Unirytmi ensin.', advice: 'continue' };
    await scene.move('nurse', 'answerConsultation', answer);
    await disable();
    await look();
    expect(await seen(id)).toMatchObject({ status: 'answered', answer: 'Unirytmi ensin.' });
  });

  it('is left to the next look while somebody moves it', async () => {
    const id = await held();
    await disable();
    await scene.owner.query('BEGIN');
    await scene.owner.query('SELECT 1 FROM consultation WHERE id = $1 FOR UPDATE', [id]);
    await look();
    await scene.owner.query('ROLLBACK');
    expect(await seen(id)).toMatchObject({ status: 'claimed' });
    await look();
    expect(await seen(id)).toMatchObject(GONE_BACK);
  });
});
