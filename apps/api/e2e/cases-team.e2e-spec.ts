import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

interface CasePage {
  readonly case: {
    readonly team: { readonly kind: string; readonly professional: { readonly id: string } }[];
  };
}

describe('naming another worker (SHL 42 §) by the named worker, who is no lead', () => {
  let server: TestServer;
  let caseId: string;
  beforeAll(async () => {
    server = await startTestServer();
    // The database treats a case made at this very moment as one in the making, more freely than an older one.
    server.clock.advance({ minutes: 1 });
  });
  beforeEach(async () => {
    ({ caseId } = await server.town.addCase());
  });
  afterAll(async () => {
    await server.stop();
  });

  const CASE = `query ($id: ID!) { case(id: $id) { team { kind professional { id } } } }`;
  const NAMED = `... on TeamChanged { case { team { kind professional { id } } } }
    ... on LegalModeMissing { possibleModes missingEvidence sections }`;
  const kindsOf = ({ team }: CasePage['case']) =>
    Object.fromEntries(team.map(({ kind, professional }) => [professional.id, kind]));
  const teamAsSeenBy = async (person: TownPerson) => {
    const signedIn = await TestPerson.signIn(server, person);
    const { data, errors } = await signedIn.ask<CasePage>(CASE, { id: caseId });
    return data ? kindsOf(data.case) : errors[0]?.extensions['code'];
  };
  const workerNames = async (person: TownPerson) => {
    const worker = await TestPerson.signIn(server, 'worker');
    const professionalId = server.town.people[person];
    return worker.change<CasePage & { __typename: string }>(
      'nameWorker',
      'NameWorkerInput',
      { caseId, professionalId },
      NAMED,
    );
  };

  it('hands the case over, stays in its team, and both can read it', async () => {
    const { worker, neighbour } = server.town.people;
    const handedOver = { [neighbour]: 'named_worker', [worker]: 'team_member' };
    const answer = await workerNames('neighbour');
    expect(answer.__typename).toBe('TeamChanged');
    expect(kindsOf(answer.case)).toEqual(handedOver);
    expect(await teamAsSeenBy('worker')).toEqual(handedOver);
    expect(await teamAsSeenBy('neighbour')).toEqual(handedOver);
  });

  it.each(['administrator', 'manager', 'family_worker'])(
    'lets no %s answer for the client beside them, whoever asks',
    async (profession) => {
      const owner = new Client({ connectionString: server.database.ownerUrl });
      await owner.connect();
      const { counsellor } = server.town.people;
      try {
        await owner.query('UPDATE professional SET profession = $2 WHERE id = $1', [counsellor, profession]);
        const worker = await TestPerson.signIn(server, 'worker');
        const answer = await worker.change(
          'nameWorkPair',
          'TeamInput',
          { caseId, professionalId: counsellor },
          '... on NamedWorkerRefused { why section }',
        );
        expect(answer).toEqual({
          __typename: 'NamedWorkerRefused',
          why: 'not_a_professional',
          section: '1301/2014 42 § 2 mom.',
        });
        expect(await teamAsSeenBy('worker')).toEqual({ [server.town.people.worker]: 'named_worker' });
      } finally {
        await owner.query(`UPDATE professional SET profession = 'social_counsellor' WHERE id = $1`, [
          counsellor,
        ]);
        await owner.end();
      }
    },
  );

  it('makes a member who is named no longer both', async () => {
    const { worker, neighbour } = server.town.people;
    const lead = await TestPerson.signIn(server, 'lead');
    await lead.change('addTeamMember', 'TeamInput', { caseId, professionalId: neighbour }, '');
    await workerNames('neighbour');
    const { data } = await lead.ask<CasePage>(CASE, { id: caseId });
    expect(data?.case.team.map(({ kind, professional }) => [kind, professional.id])).toEqual([
      ['named_worker', neighbour],
      ['team_member', worker],
    ]);
  });

  it('leaves the team to the new named worker: the one before may not name again', async () => {
    await workerNames('neighbour');
    const worker = await TestPerson.signIn(server, 'worker');
    const { errors } = await worker.ask(
      `mutation ($input: NameWorkerInput!) { nameWorker(input: $input) { __typename } }`,
      {
        input: {
          mutationId: '0190a0a0-0000-7000-8000-000000000042',
          caseId,
          professionalId: server.town.people.worker,
        },
      },
    );
    expect(errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it('lets the lead name another after one who has left, who stays nowhere', async () => {
    const { worker, neighbour } = server.town.people;
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query('UPDATE professional SET disabled_at = $2 WHERE id = $1', [worker, server.clock.now()]);
    try {
      const lead = await TestPerson.signIn(server, 'lead');
      const answer = await lead.change<CasePage & { __typename: string }>(
        'nameWorker',
        'NameWorkerInput',
        { caseId, professionalId: neighbour },
        NAMED,
      );
      expect(answer.__typename).toBe('TeamChanged');
      expect(kindsOf(answer.case)).toEqual({ [neighbour]: 'named_worker' });
    } finally {
      await owner.query('UPDATE professional SET disabled_at = NULL WHERE id = $1', [worker]);
      await owner.end();
    }
  });

  it('asks for a ground across units and registers, and changes nothing without one', async () => {
    // Workspace B delivers no joint service from which a ground would follow.
    const { unitB: unitId, workspaceB: workspaceId } = server.town;
    ({ caseId } = await server.town.addCase({ unitId, workspaceId }));
    const answer = await workerNames('nurse');
    expect(answer).toMatchObject({
      __typename: 'LegalModeMissing',
      possibleModes: expect.arrayContaining(['M2']),
    });
    expect(await teamAsSeenBy('worker')).toEqual({ [server.town.people.worker]: 'named_worker' });
    expect(await teamAsSeenBy('nurse')).toBe('NOT_FOUND');
  });

  describe('when no ground is left for the one who steps down to stay', () => {
    let owner: Client;
    /** The nurse is the named worker of a case of workspace B, where no joint service is delivered any more, and sees it by an override. */
    beforeEach(async () => {
      const { unitB: unitId, workspaceB: workspaceId, people } = server.town;
      ({ caseId } = await server.town.addCase({ unitId, workspaceId }));
      owner = new Client({ connectionString: server.database.ownerUrl });
      await owner.connect();
      await owner.query(
        `UPDATE relation SET professional_id = $2, legal_mode = 'M1' WHERE case_id = $1 AND kind = 'named_worker'`,
        [caseId, people.nurse],
      );
      await owner.query(
        `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
         SELECT gen_random_uuid(), $2, client_id, case_id, 'client_cannot_assess', 'Muistisairaus', $3::timestamptz,
           $3::timestamptz + interval '4 hours' FROM case_client WHERE case_id = $1`,
        [caseId, people.nurse, server.clock.now()],
      );
    });
    afterEach(async () => {
      await owner.end();
    });

    const revocations = async () => {
      const { rows } = await owner.query<{ professional_id: string }>(
        `SELECT professional_id FROM revocation WHERE kind = 'case' AND target_id = $1`,
        [caseId],
      );
      return rows.map((row) => row.professional_id);
    };

    it('names the other all the same, and ends the sight of the one before at once', async () => {
      expect(await teamAsSeenBy('nurse')).toEqual({ [server.town.people.nurse]: 'named_worker' });
      const lead = await TestPerson.signIn(server, 'stranger');
      const answer = await lead.change<CasePage & { __typename: string }>(
        'nameWorker',
        'NameWorkerInput',
        { caseId, professionalId: server.town.people.worker },
        NAMED,
      );
      expect(answer.__typename).toBe('TeamChanged');
      expect(kindsOf(answer.case)).toEqual({ [server.town.people.worker]: 'named_worker' });
      expect(await teamAsSeenBy('nurse')).toBe('NOT_FOUND');
      expect(await revocations()).toEqual([server.town.people.nurse]);
    });

    it('hands the case over by their own hand, and answers without a case they no longer see', async () => {
      const nurse = await TestPerson.signIn(server, 'nurse');
      const answer = await nurse.change<{ __typename: string; case: unknown }>(
        'nameWorker',
        'NameWorkerInput',
        { caseId, professionalId: server.town.people.worker },
        NAMED,
      );
      expect(answer).toEqual({ __typename: 'TeamChanged', case: null });
      expect(await teamAsSeenBy('worker')).toEqual({ [server.town.people.worker]: 'named_worker' });
      expect(await teamAsSeenBy('nurse')).toBe('NOT_FOUND');
    });

    it('keeps them on the permission that they have stood on, while it lives', async () => {
      const { rows } = await owner.query<{ id: string }>(
        `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver,
           giver_name, means, given_on, created_at, created_by)
         SELECT gen_random_uuid(), client_id, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'Testi Testinen',
           'paper', current_date, now(), $2 FROM case_client WHERE case_id = $1 RETURNING id`,
        [caseId, server.town.people.worker],
      );
      await owner.query(
        `UPDATE relation SET legal_mode = 'M2', evidence = $2 WHERE case_id = $1 AND kind = 'named_worker'`,
        [caseId, { verifiedRelationship: true, permissionId: rows[0]?.id }],
      );
      const lead = await TestPerson.signIn(server, 'stranger');
      const { worker, nurse } = server.town.people;
      const answer = await lead.change<CasePage & { __typename: string }>(
        'nameWorker',
        'NameWorkerInput',
        { caseId, professionalId: worker },
        NAMED,
      );
      expect(kindsOf(answer.case)).toEqual({ [worker]: 'named_worker', [nurse]: 'team_member' });
      expect(await teamAsSeenBy('nurse')).toEqual({ [worker]: 'named_worker', [nurse]: 'team_member' });
    });
  });
});
