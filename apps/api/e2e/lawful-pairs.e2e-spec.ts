import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkPairs } from '@rinnalla/api-cases';
import { addDays, calendarDay, type PairFault } from '@rinnalla/domain';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

type Result = { __typename: string } & Record<string, unknown>;
interface Seen {
  readonly alarms: { readonly kind: PairFault; readonly section: string }[];
  readonly team: {
    readonly id: string;
    readonly kind: string;
    readonly version: number;
    readonly ground: { readonly justification: string | null };
    readonly professional: { readonly id: string };
  }[];
}

const REFUSED = '... on NamedWorkerRefused { why section professionalId }';
const REASON = 'Palveluiden painopiste on psykiatrisessa hoidossa.';

describe('the lawful pair of SHL 42 §', () => {
  let server: TestServer;
  let owner: Client;
  let jobs: Client;
  let caseId: string;
  let clientId: string;
  const people = {} as Record<TownPerson, TestPerson>;
  const idOf = (who: TownPerson) => server.town.people[who];

  beforeAll(async () => {
    server = await startTestServer();
    server.clock.advance({ minutes: 1 });
    owner = new Client({ connectionString: server.database.ownerUrl });
    jobs = new Client({ connectionString: server.database.jobsUrl });
    await owner.connect();
    await jobs.connect();
    for (const who of ['lead', 'worker', 'counsellor', 'neighbour', 'admin', 'stranger'] as const)
      people[who] = await TestPerson.signIn(server, who);
  });
  beforeEach(async () => {
    await owner.query(
      'UPDATE professional SET licence_valid_until = NULL, licence_restricted_since = NULL, in_office = true',
    );
    ({ caseId, clientId } = await server.town.addCase());
    server.clock.advance({ seconds: 1 });
  });
  afterAll(async () => {
    await jobs.end();
    await owner.end();
    await server.stop();
  });

  const change = (who: TownPerson, name: string, input: Record<string, unknown>, fields = REFUSED) => {
    server.clock.advance({ seconds: 1 });
    const type =
      { nameWorker: 'NameWorkerInput', endTeamMembership: 'EndTeamMembershipInput' }[name] ?? 'TeamInput';
    return people[who].change<Result>(name, type, { caseId, ...input }, fields);
  };
  const name = (whom: TownPerson, more: object = {}, who: TownPerson = 'lead') =>
    change(who, 'nameWorker', { professionalId: idOf(whom), ...more });
  const see = async (who: TownPerson = 'lead'): Promise<Seen> => {
    const { data } = await people[who].ask<{ case: Seen }>(
      `query ($id: ID!) { case(id: $id) { alarms { kind section }
        team { id kind version ground { justification } professional { id } } } }`,
      { id: caseId },
    );
    if (!data) throw new Error('The case is out of sight');
    return data.case;
  };
  const alarms = async () => (await see()).alarms.map(({ kind }) => kind);
  const leave = async (whom: TownPerson) => {
    const member = (await see()).team.find(({ professional }) => professional.id === idOf(whom));
    return change('lead', 'endTeamMembership', { teamMemberId: member?.id, version: member?.version }, '');
  };
  const needSpecialSupport = () =>
    owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2025-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), clientId, idOf('worker')],
    );
  const notices = async () => {
    const { rows } = await owner.query<{ who: string; kind: string; open: boolean }>(
      `SELECT p.login AS who, n.kind, n.over_at IS NULL AS open FROM notice n JOIN professional p ON p.id = n.recipient_id
       WHERE n.case_id = $1 ORDER BY p.login, n.kind, n.at`,
      [caseId],
    );
    return rows.map(({ who, kind, open }) => `${who} ${kind}${open ? '' : ' over'}`);
  };
  const pass = (by = jobs) =>
    checkPairs(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await by.query(sql, [...params])).rows as Row[],
      },
      server.clock.now(),
    );
  const events = async () => {
    const { rows } = await owner.query<{ type: string }>(
      `SELECT type FROM domain_event WHERE case_id = $1 AND type LIKE 'case.alarm%' AND stream = 'case:' || $1 ORDER BY seq`,
      [caseId],
    );
    return rows.map(({ type }) => type);
  };

  describe('who is named', () => {
    it('is a nurse with a written justification only, which stays to be seen', async () => {
      for (const justification of [undefined, null, '  ']) {
        expect(await name('nurse', { justification })).toMatchObject({
          __typename: 'NamedWorkerRefused',
          why: 'justification',
          section: '1301/2014 42 § 2 mom.',
          professionalId: idOf('nurse'),
        });
      }
      expect((await see()).team.map(({ kind }) => kind)).toEqual(['named_worker']);
      expect((await name('nurse', { justification: REASON })).__typename).toBe('TeamChanged');
      expect((await see()).team[0]).toMatchObject({
        kind: 'named_worker',
        professional: { id: idOf('nurse') },
        ground: { justification: REASON },
      });
    });

    it('keeps no justification of those of whom none is asked', async () => {
      await name('counsellor', { justification: REASON });
      expect((await see()).team[0]?.ground.justification).toBeNull();
    });

    it.each([
      ['ended yesterday', 'licence_valid_until', -1, 'NamedWorkerRefused'],
      ['ends today', 'licence_valid_until', 0, 'TeamChanged'],
      ['was restricted today', 'licence_restricted_since', 0, 'NamedWorkerRefused'],
      ['will be restricted tomorrow', 'licence_restricted_since', 1, 'TeamChanged'],
    ])('whose licence %s', async (_what, column, days, expected) => {
      await owner.query(`UPDATE professional SET ${column} = $1 WHERE id = $2`, [
        addDays(calendarDay(server.clock.now()), days),
        idOf('counsellor'),
      ]);
      for (const operation of ['nameWorker', 'nameWorkPair']) {
        const answer = await change('lead', operation, { professionalId: idOf('counsellor') });
        if (expected === 'TeamChanged' && operation === 'nameWorkPair') continue;
        expect(answer.__typename).toBe(expected);
        if (expected !== 'TeamChanged') expect(answer).toMatchObject({ why: 'licence' });
      }
    });

    it('is no stranger’s to say, and the refusal changes nothing', async () => {
      const { errors } = await people.stranger.ask(
        `mutation ($input: TeamInput!) { nameWorkPair(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), caseId, professionalId: idOf('neighbour') } },
      );
      expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
    });
  });

  describe('with special support', () => {
    beforeEach(needSpecialSupport);

    it('a counsellor may be named where a social worker stays at work with the client', async () => {
      expect((await name('counsellor')).__typename).toBe('TeamChanged');
      expect(await alarms()).toEqual([]);
    });

    it('leaving stays possible, and the case alarms at once, to everyone who answers for it', async () => {
      await name('counsellor');
      expect((await leave('worker')).__typename).toBe('TeamChanged');
      expect((await see()).alarms).toEqual([
        { kind: 'lawful_pair_missing', section: '1301/2014 42 § 3 mom.' },
      ]);
      expect(await notices()).toEqual(['counsellor lawful_pair_missing', 'lead lawful_pair_missing']);
      expect(await events()).toEqual(['case.alarmed']);
    });

    it('naming without a social worker is refused with the section, and a pair opens the way', async () => {
      await name('counsellor');
      await leave('worker');
      expect(await name('nurse', { justification: REASON })).toMatchObject({
        __typename: 'NamedWorkerRefused',
        why: 'lawful_pair',
        section: '1301/2014 42 § 3 mom.',
      });
      expect((await change('lead', 'nameWorkPair', { professionalId: idOf('neighbour') })).__typename).toBe(
        'TeamChanged',
      );
      expect(await alarms()).toEqual([]);
      expect(await notices()).toEqual([
        'counsellor lawful_pair_missing over',
        'lead lawful_pair_missing over',
      ]);
      expect(await events()).toEqual(['case.alarmed', 'case.alarmOver']);
      expect((await name('nurse', { justification: REASON })).__typename).toBe('TeamChanged');
    });

    it('a member who becomes the pair is no longer both', async () => {
      await change('lead', 'addTeamMember', { professionalId: idOf('neighbour') }, '');
      await change('lead', 'nameWorkPair', { professionalId: idOf('neighbour') });
      expect((await see()).team.map(({ kind }) => kind).sort()).toEqual(['named_worker', 'work_pair']);
      expect(await change('lead', 'nameWorkPair', { professionalId: idOf('neighbour') }, '')).toMatchObject({
        __typename: 'AlreadyInTeam',
      });
    });

    it('a licence that ends in the night alarms once, though the pass runs again and by two at a time', async () => {
      await pass();
      await owner.query(
        `UPDATE professional SET licence_valid_until = ($2::timestamptz AT TIME ZONE 'Europe/Helsinki')::date WHERE id = $1`,
        [idOf('worker'), server.clock.now()],
      );
      expect(await pass()).toBe(0);
      server.clock.advance({ days: 1 });
      // Nobody stays signed in for a day.
      people.lead = await TestPerson.signIn(server, 'lead');
      const second = new Client({ connectionString: server.database.jobsUrl });
      await second.connect();
      const both = await Promise.all([pass(), pass(second)]);
      await second.end();
      expect(both.reduce((sum, one) => sum + one)).toBeGreaterThan(0);
      expect(await pass()).toBe(0);
      expect(await alarms()).toEqual(['lawful_pair_missing', 'licence_lapsed']);
      expect(await notices()).toEqual([
        'lead lawful_pair_missing',
        'lead licence_lapsed',
        'worker lawful_pair_missing',
        'worker licence_lapsed',
      ]);
      expect(await events()).toEqual(['case.alarmed']);
      await owner.query('UPDATE professional SET licence_valid_until = NULL WHERE id = $1', [idOf('worker')]);
      await pass();
      expect(await alarms()).toEqual([]);
      expect(await notices()).toEqual([
        'lead lawful_pair_missing over',
        'lead licence_lapsed over',
        'worker lawful_pair_missing over',
        'worker licence_lapsed over',
      ]);
    });

    it('a case that ends asks for no pair any more', async () => {
      await name('counsellor');
      await leave('worker');
      await owner.query(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [caseId]);
      await pass();
      expect(await alarms()).toEqual([]);
    });
  });
});
