import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildScene, type Scene, type Seen } from './consultations-scene.js';

describe('who sees what of an identified consultation', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it('is its asker’s while the case is; then the named worker brings it to its end (703/2023 9 §)', async () => {
    const { caseA, people } = scene.server.town;
    const waiting = await scene.asked({}, 'counsellor');
    const answered = await scene.asked({}, 'counsellor');
    const anonymous = await scene.asked(
      { mode: 'anonymous', caseId: null, confirmNoIdentifiers: true },
      'counsellor',
    );
    const answer = { consultationId: answered, answer: 'Jatkakaa.', advice: 'continue' };
    expect(await scene.see('counsellor', answered)).toMatchObject({
      viewerRole: 'asker',
      status: 'requested',
    });
    await scene.owner.query(
      `UPDATE relation SET valid_to = $3 WHERE case_id = $1 AND professional_id = $2 AND valid_to IS NULL`,
      [caseA, people.counsellor, scene.server.clock.advance({ seconds: 1 })],
    );
    await scene.move('nurse', 'answerConsultation', answer);
    for (const id of [waiting, answered]) {
      expect(await scene.see('counsellor', id)).toBe('NOT_FOUND');
      expect(await rowsAlone('counsellor', id)).toEqual([0, 0, 0]);
    }
    expect((await scene.inbox('counsellor')).waiting.map(({ id }) => id)).toEqual([anonymous]);
    const outcome = { usefulness: 4, changedPlan: false, avoidedVisit: true };
    const close = { consultationId: answered, ...outcome };
    expect(await scene.refusal(scene.people.counsellor, 'closeConsultation', close)).toBe('NOT_FOUND');
    expect(await scene.see('worker', answered)).toMatchObject({
      viewerRole: 'named_worker',
      viewerMoves: ['close'],
    });
    expect(await scene.move('worker', 'closeConsultation', close)).toMatchObject({
      consultation: { status: 'closed', outcome },
    });
    const reason = { consultationId: waiting, reason: 'Kysyjä on siirtynyt muualle.' };
    expect(await scene.move('worker', 'cancelConsultation', reason)).toMatchObject({
      consultation: { status: 'cancelled' },
    });
    await scene.owner.query(
      `UPDATE relation SET valid_to = NULL WHERE case_id = $1 AND professional_id = $2 AND kind = 'team_member'`,
      [caseA, people.counsellor],
    );
  });

  /** What row-level security alone leaves of it: the question, whose it is, its steps. */
  async function rowsAlone(person: TownPerson, id: string): Promise<number[]> {
    const app = new Client({ connectionString: scene.server.database.appUrl });
    await app.connect();
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.user_id', $1, true), set_config('app.now', $2, true)`, [
      scene.server.town.people[person],
      scene.server.clock.now().toISOString(),
    ]);
    const seen: number[] = [];
    for (const [table, column] of [
      ['consultation', 'id'],
      ['consultation_subject', 'consultation_id'],
      ['consultation_step', 'consultation_id'],
    ]) {
      const { rowCount } = await app.query(`SELECT 1 FROM ${String(table)} WHERE ${String(column)} = $1`, [
        id,
      ]);
      seen.push(rowCount ?? 0);
    }
    await app.end();
    return seen;
  }

  it('never lets who follows the expertise or a user stream learn which case it is', async () => {
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const { rows } = await scene.owner.query<{ stream: string }>(
      `SELECT stream FROM domain_event WHERE ref_id = $1 AND case_id IS NOT NULL`,
      [id],
    );
    expect(new Set(rows.map((row) => row.stream.split(':')[0]))).toEqual(new Set(['case', 'workspace']));
  });

  it('shows before the claim the question alone, and after release, decline, cancelling or closing nothing', async () => {
    const id = await scene.asked({ urgency: 'urgent' });
    expect(await scene.see('nurse', id)).toMatchObject({
      status: 'requested',
      viewerRole: 'expertise_member',
      viewerMoves: ['claim', 'answer', 'decline'],
      subject: null,
      attachments: [],
      messages: [],
      steps: [],
    });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    expect(await scene.see('colleagueNurse', id)).toBe('NOT_FOUND');
    const released = await scene.move('nurse', 'releaseConsultation', {
      consultationId: id,
      reason: 'Vuoro päättyi',
    });
    expect(released).toMatchObject({
      consultation: { status: 'requested', claimedBy: null, subject: null, messages: [], steps: [] },
    });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const declined = await scene.move('nurse', 'declineConsultation', {
      consultationId: id,
      reason: 'Ei osaamista',
    });
    expect(declined).toMatchObject({ __typename: 'ConsultationMoved', consultation: null });
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
    const reopened = await scene.move('worker', 'reopenConsultation', { consultationId: id });
    expect(reopened).toMatchObject({ consultation: { status: 'requested', claimedBy: null } });
    await scene.move('colleagueNurse', 'claimConsultation', { consultationId: id });
    await scene.move('worker', 'cancelConsultation', { consultationId: id, reason: 'Väärä asiakas' });
    expect(await scene.see('colleagueNurse', id)).toBe('NOT_FOUND');
    expect(await scene.see('worker', id)).toMatchObject({ status: 'cancelled', viewerMoves: [] });

    const second = await scene.asked();
    await scene.move('nurse', 'answerConsultation', {
      consultationId: second,
      answer: 'Aloittakaa univalmennuksella.',
      advice: 'change_plan',
    });
    expect(await scene.see('nurse', second)).toMatchObject({
      status: 'answered',
      subject: { birthYear: 1979 },
    });
    await scene.move('worker', 'closeConsultation', {
      consultationId: second,
      usefulness: 3,
      changedPlan: false,
      avoidedVisit: true,
    });
    expect(await scene.see('nurse', second)).toBe('NOT_FOUND');
    const { rows } = await scene.owner.query(
      'SELECT 1 FROM relation WHERE consultation_id = ANY ($1::uuid[]) AND valid_to IS NULL',
      [[id, second]],
    );
    expect(rows).toEqual([]);
  });

  it('never shows the nurse the case, and row security shows her no case and no client either', async () => {
    const { town, server } = { town: scene.server.town, server: scene.server };
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const page = await scene.people.nurse.ask('query ($id: ID!) { case(id: $id) { id } }', {
      id: town.caseA,
    });
    expect(page.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    const { Reader } = await import('@rinnalla/api-core');
    const counts = await server.server.app
      .get(Reader)
      .read({ professionalId: town.people.nurse, sessionId: 'test' }, 'test', (db) =>
        db.query(`SELECT (SELECT count(*)::int FROM "case") AS cases, (SELECT count(*)::int FROM client) AS clients,
          (SELECT count(*)::int FROM case_client) AS links, (SELECT count(*)::int FROM consultation_subject) AS subjects`),
      );
    expect(counts).toEqual([{ cases: 0, clients: 0, links: 0, subjects: 2 }]);
  });

  it('lets the lead of the case see it, and a team member of the case read along without a move', async () => {
    const id = await scene.asked();
    expect(await scene.see('counsellor', id)).toMatchObject({
      viewerRole: 'stranger',
      viewerMoves: [],
      subject: { birthYear: 1979 },
    });
    const page = await scene.people.counsellor.ask<{ case: { consultations: Seen[] } }>(
      'query ($id: ID!) { case(id: $id) { consultations { id subject { caseNumber } } } }',
      { id: scene.server.town.caseA },
    );
    expect(page.data?.case.consultations[0]).toEqual({ id, subject: { caseNumber: 'T-900' } });
    for (const name of ['stranger', 'manager', 'neighbour'] as const) {
      expect([name, await scene.see(name, id)]).toEqual([name, 'NOT_FOUND']);
    }
  });
});
