import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssessmentScene, buildAssessments, DECIDED, type SeenAssessment } from './assessments-scene.js';

describe('moves of an assessment', () => {
  let scene: AssessmentScene;
  beforeAll(async () => {
    scene = await buildAssessments();
  });
  afterAll(() => scene.leave());

  const statusOf = async (caseId: string) =>
    (await scene.rows<{ status: string }>('SELECT status FROM "case" WHERE id = $1', [caseId]))[0]?.status;
  const events = async (caseId: string) =>
    (
      await scene.rows<{ type: string }>(
        `SELECT type FROM domain_event WHERE stream = 'case:' || $1 AND type ~ '^(assessment|case)\\.' ORDER BY seq`,
        [caseId],
      )
    ).map(({ type }) => type);

  it('opens on a pending case with every heading empty, and moves the case with it', async () => {
    const { caseId } = await scene.opened();
    const seen = await scene.see('counsellor', caseId).catch(() => null);
    expect(seen).toBeNull();
    const mine = await scene.see('worker', caseId);
    expect(mine).toMatchObject({
      status: 'pending',
      version: 1,
      startedOn: null,
      moves: ['start', 'discontinue'],
    });
    expect(mine.sections.map(({ section, body }) => [section, body])).toEqual([
      ['situation_and_need', ''],
      ['clients_own_view', ''],
      ['close_network', ''],
      ['persons_in_care', ''],
      ['conditions_of_relationship', ''],
      ['need_of_named_worker', ''],
    ]);
    expect(await statusOf(caseId)).toBe('assessment');
    expect(await events(caseId)).toEqual(['case.moved', 'case.moved', 'assessment.opened']);
  });

  it('is one at a time for a client, and never of a case that has ended', async () => {
    const { caseId, clientId, assessmentId } = await scene.opened();
    expect(await scene.move('worker', 'openCaseAssessment', { caseId, clientId })).toEqual({
      __typename: 'AssessmentAlreadyOpen',
      assessmentId,
    });
    const { clientB } = scene.server.town;
    const ended = await scene.server.town.addCase({ status: 'ended' });
    expect(await scene.move('worker', 'openCaseAssessment', ended)).toMatchObject({
      __typename: 'MoveNotAllowed',
      status: 'ended',
    });
    expect(await scene.refusal('worker', 'openCaseAssessment', { caseId, clientId: clientB })).toBe(
      'BAD_INPUT input.clientId notOnTheList',
    );
  });

  it.each(['planning', 'service', 'follow_up'] as const)(
    'opens anew from %s for a new need, whose clocks count from when it became known',
    async (status) => {
      const { caseId, clientId } = await scene.server.town.addCase({ status });
      const known = new Date(scene.server.clock.now().getTime() - 3_600_000).toISOString();
      const tomorrow = new Date(scene.server.clock.now().getTime() + 86_400_000).toISOString();
      const input = { caseId, clientId };
      expect(await scene.refusal('worker', 'openCaseAssessment', { ...input, pendingSince: tomorrow })).toBe(
        'BAD_INPUT input.pendingSince range',
      );
      expect(
        await scene.refusal('worker', 'openCaseAssessment', {
          ...input,
          pendingSince: '1899-12-31T10:00:00Z',
        }),
      ).toBe('BAD_INPUT input.pendingSince range');
      await scene.move('worker', 'openCaseAssessment', { ...input, pendingSince: known });
      expect(await scene.see('worker', caseId)).toMatchObject({ status: 'pending', pendingSince: known });
      const [event] = await scene.rows<{ kind: string; at: Date }>(
        'SELECT kind, at FROM start_event WHERE case_id = $1',
        [caseId],
      );
      expect(event).toEqual({ kind: 'pending', at: new Date(known) });
    },
  );

  it('starts on a day that is not to come, nor before it became pending', async () => {
    const { assessmentId } = await scene.opened();
    const start = (startedOn: string) => ({ assessmentId, version: 1, startedOn });
    expect(await scene.refusal('worker', 'startAssessment', start('2099-01-01'))).toBe(
      'BAD_INPUT input.startedOn range',
    );
    expect(await scene.refusal('worker', 'startAssessment', start('2020-01-01'))).toBe(
      'BAD_INPUT input.startedOn range',
    );
    expect(await scene.refusal('worker', 'startAssessment', start('1899-12-31'))).toBe(
      'BAD_INPUT input.startedOn range',
    );
    expect(await scene.refusal('worker', 'startAssessment', start('2026-02-30'))).toBe(
      'BAD_INPUT input.startedOn format',
    );
  });

  it('takes no words before the start', async () => {
    const { caseId, assessmentId } = await scene.opened();
    const { id } = await scene.section('worker', caseId, 'situation_and_need');
    const refused = {
      __typename: 'AssessmentMoveNotAllowed',
      status: 'pending',
      allowed: ['start', 'discontinue'],
    };
    expect(
      await scene.move('worker', 'saveAssessmentSection', { sectionId: id, version: 1, body: 'Aikaisin' }),
    ).toEqual(refused);
    expect(await scene.move('worker', 'decideAssessment', { assessmentId, version: 1, ...DECIDED })).toEqual(
      refused,
    );
    expect(await scene.move('worker', 'signAssessment', { assessmentId, version: 1 })).toEqual(refused);
  });

  it('is not complete before the law’s every question is answered, and says which are not', async () => {
    const { assessmentId } = await scene.started();
    const result = await scene.move('worker', 'completeAssessmentDraft', { assessmentId, version: 2 });
    expect(result.__typename).toBe('AssessmentIncomplete');
    expect(result['missing']).toContainEqual({
      what: 'clients_own_view',
      law: '1301/2014 37 § 1 mom. 3 kohta',
    });
    expect(result['missing']).toContainEqual({ what: 'needGrounds', law: '1301/2014 11 §' });
    expect(result['missing']).toHaveLength(6 + 7);
  });

  it('goes back to be written when a complete draft is written on', async () => {
    const { caseId, assessmentId, version } = await scene.complete();
    const { id } = await scene.section('worker', caseId, 'close_network');
    const saved = await scene.move('worker', 'saveAssessmentSection', {
      sectionId: id,
      version: 2,
      body: 'Sisar.',
    });
    expect(saved).toMatchObject({ assessment: { status: 'started', version: version + 1 } });
    expect(
      await scene.move('worker', 'signAssessment', { assessmentId, version: version + 1 }),
    ).toMatchObject({ __typename: 'AssessmentMoveNotAllowed', status: 'started' });
  });

  it('is signed for ever: the case goes on to planning, its clocks are met, and nothing changes it any more', async () => {
    const { caseId, assessmentId, version } = await scene.complete();
    const signed = await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect(signed['assessment']).toMatchObject({
      status: 'signed',
      missing: [],
      moves: [],
      signedBy: { id: scene.server.town.people.worker },
    });
    expect(await statusOf(caseId)).toBe('planning');
    expect((await events(caseId)).slice(-3)).toEqual(['assessment.signed', 'case.moved', 'case.moved']);

    const { sections, version: last } = await scene.see('lead', caseId);
    const sectionId = sections[0]?.id;
    const closed = { __typename: 'AssessmentMoveNotAllowed', status: 'signed', allowed: [] };
    expect(
      await scene.move('lead', 'saveAssessmentSection', { sectionId, version: 2, body: 'Toisin' }),
    ).toEqual(closed);
    expect(await scene.move('lead', 'signAssessment', { assessmentId, version: last })).toEqual(closed);
    expect(await scene.move('lead', 'inviteAuthority', { assessmentId, authority: 'kela' })).toEqual(closed);
    expect(
      await scene.move('lead', 'discontinueAssessment', {
        assessmentId,
        version: last,
        reason: 'duplicate',
        note: 'Sama tarve arvioidaan jo toisaalla.',
      }),
    ).toEqual(closed);
    for (const sql of [
      `UPDATE assessment SET no_plan_reason = 'x' WHERE id = $1`,
      `UPDATE assessment_section SET body = 'x' WHERE assessment_id = $1`,
      `DELETE FROM assessment_section WHERE assessment_id = $1`,
      `UPDATE assessment_section_version SET body = 'x' WHERE assessment_id = $1`,
    ]) {
      await expect(scene.owner.query(sql, [assessmentId])).rejects.toThrow(/closed|append-only/);
    }
  });

  it('ends the case where the client relationship does not go on', async () => {
    const { caseId, assessmentId, version } = await scene.complete({
      relationshipContinues: false,
      needGrounds: [],
      needDuration: null,
      needsNamedWorker: null,
      makesPlan: null,
    });
    await scene.move('worker', 'signAssessment', { assessmentId, version });
    expect(await statusOf(caseId)).toBe('ended');
    const [last] = await scene.rows<{ reason: string; record: string }>(
      `SELECT reason, closing_record AS record FROM status_event WHERE case_id = $1 AND to_status = 'ended'`,
      [caseId],
    );
    // What was concluded of the conditions of the relationship says why none remains.
    expect(last).toEqual({ reason: 'no_need_found', record: 'Kirjattu: conditions_of_relationship' });
  });

  it('breaks off with a reason in words, its clocks not applicable for that reason', async () => {
    const { caseId, assessmentId } = await scene.started({ serviceFunction: 'working_age' });
    const end = { assessmentId, version: 2, reason: 'client_withdrew' };
    expect(await scene.refusal('worker', 'discontinueAssessment', { ...end, note: ' ' })).toBe(
      'BAD_INPUT input.note required',
    );
    expect(await scene.refusal('worker', 'discontinueAssessment', { ...end, note: '.' })).toBe(
      'BAD_INPUT input.note short',
    );
    const note = 'Asiakas perui hakemuksensa puhelimessa.';
    const result = await scene.move('worker', 'discontinueAssessment', { ...end, note });
    expect(result['assessment']).toMatchObject({
      status: 'discontinued',
      discontinueReason: 'client_withdrew',
      discontinueNote: note,
    });
    expect(await statusOf(caseId)).toBe('assessment');
    const { clientId } = (
      await scene.rows<{ clientId: string }>(
        'SELECT client_id AS "clientId" FROM case_client WHERE case_id = $1',
        [caseId],
      )
    )[0] ?? { clientId: '' };
    const again = await scene.move('worker', 'openCaseAssessment', { caseId, clientId });
    expect((again['assessment'] as SeenAssessment).status).toBe('pending');
  });

  it('asks authorities to take part and notes who stayed away (SHL 41 §)', async () => {
    const { caseId, assessmentId } = await scene.started();
    expect(await scene.refusal('worker', 'inviteAuthority', { assessmentId, authority: 'other' })).toBe(
      'BAD_INPUT input.name required',
    );
    await scene.move('worker', 'inviteAuthority', {
      assessmentId,
      authority: 'kela',
      name: 'Kelan toimisto',
      ground: 'consent',
    });
    const [kela] = (await scene.see('worker', caseId)).participants;
    expect(kela).toMatchObject({ authority: 'kela', authorityName: 'Kelan toimisto', attendance: 'invited' });
    const mark = { participantId: kela?.id, version: 1, attendance: 'stayed_away', note: 'Ei vastannut.' };
    expect(await scene.move('worker', 'markAttendance', mark)).toMatchObject({
      assessment: {
        participants: [{ attendance: 'stayed_away', attendanceNote: 'Ei vastannut.', version: 2 }],
      },
    });
    expect(await scene.move('lead', 'markAttendance', mark)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      currentText: 'stayed_away',
      changedBy: scene.server.town.people.worker,
    });
  });

  it('asks a professional to take part, who joins the team for it, once', async () => {
    const { caseId, assessmentId } = await scene.started();
    const { counsellor } = scene.server.town.people;
    await scene.move('worker', 'inviteProfessional', { assessmentId, professionalId: counsellor });
    expect((await scene.see('counsellor', caseId)).participants).toMatchObject([
      { invitee: { id: counsellor } },
    ]);
    expect(
      await scene.move('worker', 'inviteProfessional', { assessmentId, professionalId: counsellor }),
    ).toMatchObject({ __typename: 'AlreadyInvited' });
    expect(
      await scene.refusal('counsellor', 'inviteProfessional', {
        assessmentId,
        professionalId: scene.server.town.people.neighbour,
      }),
    ).toBe('NOT_ALLOWED');
  });
});
