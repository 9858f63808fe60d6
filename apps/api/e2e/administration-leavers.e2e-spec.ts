import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { AdministrationDesk, type Refused } from './administration-desk.js';

interface Line {
  readonly duty: string;
  readonly outcome: string;
  readonly caseNumber: string | null;
  readonly blockedBy: string | null;
  readonly section: string | null;
  readonly leavesNobody: boolean;
  readonly recipient: { readonly id: string } | null;
}
type Answer = Refused & { plan: { lines: Line[]; blocked: number; askedConsultations: number } };

const PLAN = `plan { blocked askedConsultations lines { duty outcome caseNumber blockedBy section leavesNobody recipient { id } } }`;
const REFUSED = '... on RightsRefused { fault section } ... on ChangedMeanwhile { currentVersion }';

describe('a leaver', () => {
  let desk: AdministrationDesk;
  let second: { caseId: string; clientId: string };
  beforeEach(async () => {
    desk = await AdministrationDesk.open();
    second = await desk.server.town.addCase();
  });
  afterEach(async () => {
    await desk.close();
  });

  const leaving = (who: TownPerson, to: Record<string, unknown>[], version = 1) => ({
    professionalId: desk.people[who],
    version,
    reason: 'Siirtyi toisiin tehtäviin',
    to,
  });
  const preview = async (leave: object) => {
    const answer = await desk.admin.ask<{ previewLeave: Answer }>(
      `query ($leave: LeaveInputType!) { previewLeave(leave: $leave) { __typename ... on LeavePreview { ${PLAN} } ${REFUSED} } }`,
      { leave },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.previewLeave;
  };
  const move = (leave: object) =>
    desk.admin.change<Answer>(
      'moveLeaver',
      'MoveLeaverInput',
      { leave },
      `... on LeaverMoved { ${PLAN} } ... on LeaveBlocked { ${PLAN} } ${REFUSED}`,
    );

  const rows = async <Row>(sql: string, params: unknown[] = []) =>
    (await desk.owner.query(sql, params)).rows as Row[];
  const relationsOf = (who: TownPerson) =>
    rows<{ kind: string; case_id: string; legal_mode: string }>(
      `SELECT kind, case_id, legal_mode FROM relation WHERE professional_id = $1 AND valid_to IS NULL ORDER BY case_id`,
      [desk.people[who]],
    );
  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'relation',
          'responsibility',
          'consultation',
          'work_task',
          'professional',
          'domain_event',
          'revocation',
        ].map((table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`)),
      ),
    );

  /** A line on case A, proposed to its owner and taken on. */
  async function owes(owner: 'worker' | 'counsellor'): Promise<void> {
    const { caseA, clientA } = desk.server.town;
    const worker = await desk.signIn('worker');
    const started = await worker.change<Refused & { planId: string; plan: { id: string } }>(
      'startPlan',
      'StartPlanInput',
      { caseId: caseA, clientId: clientA },
      '... on PlanStarted { plan { id } }',
    );
    const proposed = await worker.change<Refused & { responsibility: { id: string; version: number } }>(
      'proposeResponsibility',
      'ProposeResponsibilityInput',
      { planId: started.plan.id, what: 'Soittaa isännöitsijälle', ownerId: desk.people[owner] },
      '... on ResponsibilityChanged { responsibility { id version } }',
    );
    if (owner === 'worker') return;
    const { id, version } = proposed.responsibility;
    await (
      await desk.signIn(owner)
    ).change('acceptResponsibility', 'ResponsibilityMoveInput', { id, version }, '');
  }

  it('hands cases and promises to another, whole, and is shut out', async () => {
    await owes('worker');
    desk.server.clock.advance({ minutes: 1 });
    const leave = leaving('worker', [{ recipientId: desk.people.neighbour }]);
    const planned = await preview(leave);
    expect(planned.__typename).toBe('LeavePreview');
    const moved = await move(leave);
    expect(moved.__typename).toBe('LeaverMoved');
    expect(moved.plan).toEqual(planned.plan);
    expect(moved.plan.lines.map(({ duty, outcome }) => `${duty} ${outcome}`)).toEqual([
      'named_worker moves',
      'named_worker moves',
      'responsibility moves',
    ]);
    expect(await relationsOf('worker')).toEqual([]);
    expect(await relationsOf('neighbour')).toEqual(
      [desk.server.town.caseA, second.caseId]
        .sort()
        .map((case_id) => ({ kind: 'named_worker', case_id, legal_mode: 'M8' })),
    );
    expect(
      await rows(
        `SELECT status, owner_id, handed_over_from IS NULL AS is_first FROM responsibility ORDER BY created_at, id`,
      ),
    ).toEqual([
      { status: 'handed_over', owner_id: desk.people.worker, is_first: true },
      { status: 'proposed', owner_id: desk.people.neighbour, is_first: false },
    ]);
    const worker = await rows<{ out: boolean; tasks: number }>(
      `SELECT disabled_at IS NOT NULL AS out, (SELECT count(*)::int FROM work_task WHERE professional_id = $1 AND valid_to IS NULL) AS tasks
       FROM professional WHERE id = $1`,
      [desk.people.worker],
    );
    expect(worker).toEqual([{ out: true, tasks: 0 }]);
    const neighbour = await desk.signIn('neighbour');
    const seen = await neighbour.ask<{ case: { id: string } }>('query ($id: ID!) { case(id: $id) { id } }', {
      id: second.caseId,
    });
    expect(seen.data?.case.id).toBe(second.caseId);
  });

  it('hands a nurse’s naming on to another nurse with why one is named, and to nobody where that is not on record (SHL 42 § 2 mom.)', async () => {
    const { caseA } = desk.server.town;
    const WHY = 'Hoidon tarve on palveluissa suurin.';
    const name = (evidence: object) =>
      desk.owner.query(
        `UPDATE relation SET professional_id = $1, legal_mode = 'M1', evidence = $2 WHERE case_id = $3 AND kind = 'named_worker'`,
        [desk.people.nurse, JSON.stringify(evidence), caseA],
      );
    const ground = { verifiedRelationship: true, workTask: 'care_wide' };
    const leave = leaving('nurse', [{ recipientId: desk.people.colleagueNurse }]);
    await name(ground);
    const planned = await preview(leave);
    expect(planned.plan.lines.find(({ duty }) => duty === 'named_worker')).toMatchObject({
      ...{ outcome: 'blocked', blockedBy: 'justification', section: '1301/2014 42 § 2 mom.' },
    });

    await name({ ...ground, justification: WHY });
    expect((await move(leave)).__typename).toBe('LeaverMoved');
    expect(
      await rows(
        `SELECT evidence->>'justification' AS why, evidence->>'jointUnitId' IS NOT NULL AS joint FROM relation
         WHERE case_id = $1 AND kind = 'named_worker' AND professional_id = $2 AND valid_to IS NULL`,
        [caseA, desk.people.colleagueNurse],
      ),
    ).toEqual([{ why: WHY, joint: true }]);
  });

  it('tells each case, and logs whose cases were named to the administrator', async () => {
    const leave = leaving('worker', [{ recipientId: desk.people.neighbour }]);
    await preview(leave);
    await move(leave);
    const { caseA, clientA } = desk.server.town;
    for (const caseId of [caseA, second.caseId]) {
      const told = await rows<{ type: string }>(
        'SELECT type FROM domain_event WHERE stream = $1 ORDER BY seq DESC LIMIT 2',
        [`case:${caseId}`],
      );
      expect(told.map(({ type }) => type)).toEqual(['team.workerNamed', 'team.left']);
    }
    const used = await rows<{ operation: string; client_ids: string[]; field_classes: string[] }>(
      'SELECT operation, client_ids, field_classes FROM usage_log WHERE professional_id = $1 ORDER BY at, ctid',
      [desk.people.admin],
    );
    expect(used).toHaveLength(2);
    for (const use of used) {
      expect([...use.client_ids].sort()).toEqual([clientA, second.clientId].sort());
      expect(use.field_classes).toEqual(['C0']);
    }
  });

  it('moves nothing where one thing can’t move, and says which and why', async () => {
    await owes('counsellor');
    const { people } = desk;
    const before = await everything();
    const expectBlocked = async (
      who: TownPerson,
      to: Record<string, unknown>[],
      reasons: readonly (string | null)[],
    ) => {
      const blocked = await move(leaving(who, to));
      expect(blocked.__typename).toBe('LeaveBlocked');
      expect(
        blocked.plan.lines.map(({ blockedBy, section }) => blockedBy && `${blockedBy} ${String(section)}`),
      ).toEqual(reasons);
      expect(await everything()).toBe(before);
    };
    const nobody = 'no_recipient 703/2023 9 §';
    await expectBlocked('worker', [], [nobody, nobody]);
    await expectBlocked('worker', [{ caseId: second.caseId, recipientId: people.neighbour }], [nobody, null]);
    const unfit = 'not_a_professional 1301/2014 42 § 2 mom.';
    await expectBlocked('worker', [{ recipientId: people.manager }], [unfit, unfit]);
    const unjustified = 'justification 1301/2014 42 § 2 mom.';
    await expectBlocked('worker', [{ recipientId: people.nurse }], [unjustified, unjustified]);
    const noTask = 'work_task 457/2024 9 §';
    await expectBlocked('counsellor', [{ recipientId: people.dpo }], [noTask, 'not_in_team 703/2023 9 §']);
    await expect(move(leaving('worker', [{ recipientId: people.worker }]))).rejects.toThrow('BAD_INPUT');
    await expect(move(leaving('worker', [{ recipientId: randomUUID() }]))).rejects.toThrow('NOT_FOUND');
    expect(await move(leaving('admin', []))).toMatchObject({ fault: 'own_rights' });
    expect(await move(leaving('worker', [{ recipientId: people.neighbour }], 9))).toMatchObject({
      __typename: 'ChangedMeanwhile',
    });
    expect(await everything()).toBe(before);
  });

  it('is followed in a team by whoever takes the promise on, and in the other teams by nobody', async () => {
    await owes('counsellor');
    const moved = await move(
      leaving('counsellor', [{ duty: 'responsibility', recipientId: desk.people.neighbour }]),
    );
    expect(moved.plan.lines.map(({ duty, outcome }) => `${duty} ${outcome}`)).toEqual([
      'team_member moves',
      'responsibility moves',
    ]);
    expect(await relationsOf('neighbour')).toEqual([
      { kind: 'team_member', case_id: desk.server.town.caseA, legal_mode: 'M8' },
    ]);
  });

  it('gives claimed questions back to the inbox, and the expertise to whoever is named', async () => {
    const { caseA, clientA, expertise } = desk.server.town;
    const worker = await desk.signIn('worker');
    const asked = await worker.change<Refused & { consultation: { id: string } }>(
      'askConsultation',
      'AskConsultationInput',
      {
        caseId: caseA,
        clientId: clientA,
        expertiseId: expertise,
        mode: 'identified',
        urgency: 'normal',
        question: 'Miten?',
        ground: {
          mode: 'M3',
          incapacityReason: 'Muistisairaus',
          assessedBy: 'Lääkäri',
          noLegalRepresentative: true,
        },
      },
      '... on ConsultationAsked { consultation { id } }',
    );
    const consultationId = asked.consultation.id;
    const nurse = await desk.signIn('nurse');
    await nurse.change('claimConsultation', 'ConsultationMoveInput', { consultationId }, '');
    await desk.change({ setExpertise: { professionalId: desk.people.colleagueNurse, expertiseIds: [] } });

    const alone = await preview(leaving('nurse', []));
    expect(alone.plan.lines.map(({ duty, outcome, leavesNobody }) => [duty, outcome, leavesNobody])).toEqual([
      ['consultation', 'released', true],
      ['expertise', 'ends', true],
    ]);
    const toWorker = await preview(
      leaving('nurse', [{ duty: 'expertise', recipientId: desk.people.worker }]),
    );
    expect(toWorker.plan.lines.at(-1)).toMatchObject({
      blockedBy: 'other_register',
      section: '457/2024 9 §',
    });

    const heir = { duty: 'expertise', recipientId: desk.people.colleagueNurse };
    const moved = await move(leaving('nurse', [heir]));
    expect(moved.plan.lines.every(({ leavesNobody }) => !leavesNobody)).toBe(true);
    const colleague = await desk.signIn('colleagueNurse');
    const taken = await colleague.change<Refused>(
      'claimConsultation',
      'ConsultationMoveInput',
      { consultationId },
      '',
    );
    expect(taken.__typename).toBe('ConsultationMoved');
  });
});
