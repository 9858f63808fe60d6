import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TownPerson } from '../src/testing/build-town.js';
import { DisclosuresScene, REASON } from './disclosures-scene.js';

const FIELDS = `... on RecordsDisclosed { disclosure { id version ground sections recordCount isToMe viewerCanEnd } }
  ... on NotYoursToDisclose { sections recordIds } ... on NotForOneself { sections }`;
const PAGE = `query ($id: ID!) { disclosure(id: $id) { id reason endedAt isToMe client { givenNames familyName birthDate }
  entries { id body kind openUnder } by { name } recipient { name } } }`;

describe('disclosing named records to a named colleague (703/2023 56 §)', () => {
  let scene: DisclosuresScene;
  let journal: string;
  let other: string;
  let patient: string;
  beforeAll(async () => {
    scene = await DisclosuresScene.open();
    journal = await scene.addEntry({ kind: 'journal_entry' });
    other = await scene.addEntry({ kind: 'journal_entry' });
    patient = await scene.addEntry({ kind: 'patient_entry' });
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM disclosure');
    await scene.owner.query('DELETE FROM disclosure_request');
  });

  const disclose = async (by: TownPerson, patch: Record<string, unknown> = {}) =>
    (await scene.as(by)).change<{ __typename: string; disclosure: { id: string; version: number } }>(
      'discloseRecords',
      'DiscloseRecordsInput',
      {
        caseId: scene.town.caseA,
        clientId: scene.town.clientA,
        recordIds: [journal],
        recipientId: scene.town.people.stranger,
        ground: 'child_interest',
        reason: REASON,
        ...patch,
      },
      FIELDS,
    );
  const page = async (as: TownPerson, id: string) =>
    (await scene.as(as)).ask<{ disclosure: { entries: { id: string }[] | null } }>(PAGE, { id });

  it('shows the receiver exactly those records, whose they are, and nothing else of the case', async () => {
    const { disclosure } = await disclose('worker');
    const answer = await page('stranger', disclosure.id);
    expect(answer.errors).toEqual([]);
    expect(answer.data?.disclosure).toMatchObject({
      isToMe: true,
      reason: REASON,
      client: { familyName: 'Asiakas900' },
      entries: [{ id: journal, openUnder: 'M5' }],
      by: { name: 'worker Testinen' },
    });
    expect(await scene.seenByRow('stranger')).toEqual([journal]);
    const theCase = await (
      await scene.as('stranger')
    ).ask('query ($id: ID!) { case(id: $id) { id } }', {
      id: scene.town.caseA,
    });
    expect(theCase.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await scene.asRow('stranger', 'SELECT 1 FROM client WHERE id = $1', [scene.town.clientA])).toEqual(
      [],
    );
  });

  it('writes the disclosure log with it: what, by whom, to whom, for what, on what ground', async () => {
    const { disclosure } = await disclose('worker');
    const { rows } = await scene.owner.query(
      `SELECT data_register, disclosed_by, recipient_id, purpose, legal_mode, client_ids, record_ids, field_classes FROM disclosure_log
       WHERE ground = $1`,
      [`disclosure:${disclosure.id}/M5:child_interest`],
    );
    expect(rows).toEqual([
      {
        data_register: 'social',
        disclosed_by: scene.town.people.worker,
        recipient_id: scene.town.people.stranger,
        purpose: 'disclosure',
        legal_mode: 'M5',
        client_ids: [scene.town.clientA],
        record_ids: [journal],
        field_classes: ['C5'],
      },
    ]);
  });

  it('logs each time the receiver reads them', async () => {
    const { disclosure } = await disclose('worker');
    await page('stranger', disclosure.id);
    const { rows } = await scene.owner.query(
      `SELECT 1 FROM usage_log WHERE professional_id = $1 AND $2 = ANY (record_ids) AND basis LIKE $3`,
      [scene.town.people.stranger, journal, `disclosure:${disclosure.id}/M5%`],
    );
    expect(rows).toHaveLength(1);
  });

  it('logs whose records they are when a screen of the receiver’s catches up with them', async () => {
    const receiver = `user:${scene.town.people.stranger}`;
    const eventsSince = `query CatchUp($streams: [StreamCursor!]!) { eventsSince(streams: $streams) { events } }`;
    const { disclosure } = await disclose('worker');
    const answer = await (
      await scene.as('stranger')
    ).ask<{ eventsSince: { events: string[] }[] }>(eventsSince, {
      streams: [{ stream: receiver, after: 0 }],
    });
    const events = answer.data?.eventsSince[0]?.events.map((event) => JSON.parse(event) as unknown);
    expect(events).toContainEqual(
      expect.objectContaining({ refKind: 'disclosure', refId: disclosure.id, caseId: null }),
    );
    const { rows } = await scene.owner.query(
      `SELECT purpose FROM usage_log WHERE professional_id = $1 AND $2 = ANY (client_ids) AND operation = 'CatchUp'`,
      [scene.town.people.stranger, scene.town.clientA],
    );
    expect(rows).toEqual([{ purpose: 'catch_up' }]);
  });

  it('tells the receiver at once, without naming the case, and stands among the notices', async () => {
    const { disclosure } = await disclose('worker');
    const { rows } = await scene.owner.query<{ case_id: string | null }>(
      'SELECT case_id FROM domain_event WHERE ref_id = $1 AND stream = $2',
      [disclosure.id, `user:${scene.town.people.stranger}`],
    );
    expect(rows).toEqual([{ case_id: null }]);
    const notices = await (await scene.as('stranger')).ask('{ myNotices { disclosures { id } } }');
    expect(notices.data).toEqual({ myNotices: { disclosures: [{ id: disclosure.id }] } });
  });

  it('closes everything from the next read on when the holder ends it; the receiver can’t keep or end it', async () => {
    const { disclosure } = await disclose('worker');
    const end = async (name: TownPerson) =>
      (await scene.as(name)).ask(
        'mutation E($input: EndDisclosureInput!) { endDisclosure(input: $input) { __typename } }',
        { input: { mutationId: randomUUID(), id: disclosure.id, version: disclosure.version } },
      );
    expect((await end('stranger')).errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    expect((await end('neighbour')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await end('worker')).data).toEqual({ endDisclosure: { __typename: 'DisclosureEnded' } });
    expect(await scene.seenByRow('stranger')).toEqual([]);
    expect((await page('stranger', disclosure.id)).data?.disclosure).toMatchObject({
      entries: null,
      client: null,
    });
  });

  it('is the holder’s to give to somebody else: never to oneself', async () => {
    expect(await disclose('worker', { recipientId: scene.town.people.worker })).toEqual({
      __typename: 'NotForOneself',
      sections: ['703/2023 56 §'],
    });
  });

  it('is of social data that the holder may read: not of health data, nor of what isn’t there', async () => {
    for (const recordIds of [[patient], [journal, randomUUID()]]) {
      const result = await disclose('worker', { recordIds });
      expect(result).toMatchObject({ __typename: 'NotYoursToDisclose', sections: ['703/2023 56 §'] });
    }
  });

  it('is not health care’s to give, whatever it may read of the case', async () => {
    await scene.join('nurse', 'M3');
    expect(await disclose('nurse', { recordIds: [patient] })).toMatchObject({
      __typename: 'NotYoursToDisclose',
    });
  });

  it('can’t be passed on by the receiver', async () => {
    await disclose('worker', { recipientId: scene.town.people.neighbour });
    await expect(disclose('neighbour')).rejects.toThrow('NOT_FOUND');
    await expect(
      scene.asRow(
        'neighbour',
        `INSERT INTO disclosure (id, client_id, case_id, disclosed_by, recipient_id, record_ids, ground, reason, at)
         VALUES ($1, $2, $3, $4, $5, $6, 'endangered', 'x', app.now())`,
        [
          randomUUID(),
          scene.town.clientA,
          scene.town.caseA,
          scene.town.people.neighbour,
          scene.town.people.stranger,
          [journal],
        ],
      ),
    ).rejects.toThrow('row-level security');
  });

  it('is not there for those it does not concern', async () => {
    const { disclosure } = await disclose('worker');
    for (const name of ['neighbour', 'nurse', 'manager', 'dpo'] as const) {
      const answer = await page(name, disclosure.id);
      expect(`${name} ${String(answer.errors[0]?.extensions['code'])}`).toBe(`${name} NOT_FOUND`);
    }
  });

  it.each([
    ['recordIds', { recordIds: [] }],
    [
      'recordIds',
      { recordIds: ['0190a0a0-0000-7000-8000-00000000dead', '0190a0a0-0000-7000-8000-00000000dead'] },
    ],
    ['reason', { reason: 'lyhyt' }],
    ['recipientId', { recipientId: '0190a0a0-0000-7000-8000-00000000dead' }],
    ['ground', { ground: 'confirmation_26' }],
  ])('refuses a bad %s and writes nothing', async (field, patch) => {
    await expect(disclose('worker', patch)).rejects.toThrow(field === 'ground' ? 'BAD_INPUT' : field);
    expect((await scene.owner.query('SELECT 1 FROM disclosure')).rows).toEqual([]);
  });

  describe('asking for it', () => {
    const ask = async (by: TownPerson) =>
      (await scene.as(by)).change<{ __typename: string; request: { id: string; version: number } }>(
        'askDisclosure',
        'AskDisclosureInput',
        {
          caseId: scene.town.caseA,
          what: 'Tarvitsen viime viikon kirjaukset lapsen turvallisuuden arviointiin.',
        },
        '... on DisclosureAsked { request { id version status isMine } } ... on DisclosureAlreadyAsked { requestId }',
      );
    const answer = async (by: TownPerson, of: { id: string; version: number }, given: object | null) =>
      (await scene.as(by)).change(
        'answerDisclosureRequest',
        'AnswerDisclosureRequestInput',
        { id: of.id, version: of.version, reason: REASON, given },
        `... on DisclosureRequestAnswered { request { id status answer } } ... on NotYoursToDisclose { recordIds }
         ... on StaleVersion { currentVersion }`,
      );

    it('lands with the named worker, once, and opens nothing', async () => {
      const before = await scene.seenByRow('counsellor');
      const { request } = await ask('counsellor');
      expect(await ask('counsellor')).toEqual({
        __typename: 'DisclosureAlreadyAsked',
        requestId: request.id,
      });
      expect(await scene.seenByRow('counsellor')).toEqual(before);
      const notices = await (
        await scene.as('worker')
      ).ask('{ myNotices { requests { id askedBy { name } } } }');
      expect(notices.data).toEqual({
        myNotices: { requests: [{ id: request.id, askedBy: { name: 'counsellor Testinen' } }] },
      });
    });

    it('is for those who work with the client: to others the case is not there, and the named worker has nobody to ask', async () => {
      await expect(ask('neighbour')).rejects.toThrow('NOT_FOUND');
      await expect(ask('stranger')).rejects.toThrow('NOT_FOUND');
      await expect(ask('worker')).rejects.toThrow('NOT_ALLOWED');
    });

    it('is open to a consulted colleague with the question in hand, who is told nothing of the case', async () => {
      const consultationId = randomUUID();
      await scene.owner.query(
        `INSERT INTO relation (id, professional_id, kind, consultation_id, case_id, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES ($1, $2, 'consultation', NULL, $3, 'M1', '{}', 'consultation', $4, $2)`,
        [consultationId, scene.town.people.colleagueNurse, scene.town.caseA, scene.server.clock.now()],
      );
      expect((await ask('colleagueNurse')).__typename).toBe('DisclosureAsked');
      expect(await scene.seenByRow('colleagueNurse')).toEqual([]);
    });

    it('is given by disclosing: the asker sees the answer and exactly those records', async () => {
      const { request } = await ask('counsellor');
      expect(
        await answer('worker', request, {
          clientId: scene.town.clientA,
          recordIds: [other],
          ground: 'endangered',
        }),
      ).toMatchObject({ __typename: 'DisclosureRequestAnswered', request: { status: 'given' } });
      const { rows } = await scene.owner.query('SELECT record_ids, recipient_id FROM disclosure');
      expect(rows).toEqual([{ record_ids: [other], recipient_id: scene.town.people.counsellor }]);
      expect(await answer('worker', request, null)).toMatchObject({ __typename: 'StaleVersion' });
    });

    it('is refused with a reason, and nothing is disclosed', async () => {
      const { request } = await ask('counsellor');
      expect(await answer('worker', request, null)).toMatchObject({
        request: { status: 'refused', answer: REASON },
      });
      expect((await scene.owner.query('SELECT 1 FROM disclosure')).rows).toEqual([]);
    });

    it('is not the asker’s to answer, nor a stranger’s', async () => {
      const { request } = await ask('counsellor');
      await expect(answer('counsellor', request, null)).rejects.toThrow('NOT_ALLOWED');
      await expect(answer('stranger', request, null)).rejects.toThrow('NOT_FOUND');
      await expect(
        scene.asRow(
          'counsellor',
          `UPDATE disclosure_request SET status = 'given', answered_by = asked_by RETURNING id`,
        ),
      ).resolves.toEqual([]);
      const { rows } = await scene.owner.query('SELECT status FROM disclosure_request');
      expect(rows).toEqual([{ status: 'asked' }]);
    });
  });
});
