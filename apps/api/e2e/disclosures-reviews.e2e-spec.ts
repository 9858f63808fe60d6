import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { until } from '@rinnalla/api-testing';
import type { TownPerson } from '../src/testing/build-town.js';
import { DisclosuresScene, REASON } from './disclosures-scene.js';

interface Review {
  readonly id: string;
  readonly version: number;
  readonly isLate: boolean;
  readonly isMine: boolean;
  readonly clientId: string;
  readonly caseNumber: string;
  readonly reason: string;
  readonly uses: readonly { register: string; fieldClass: string; reads: number }[] | null;
  readonly verdict: string | null;
}

const QUEUE = `query ($status: OverrideReviewStatus!) { overrideReviews(status: $status) { total reviews {
  id version isLate isMine clientId caseNumber ground sections reason startedAt expiresAt endedAt verdict reviewNote
  uses { register fieldClass reads } by { name } reviewedBy { name } } } }`;
const BANNER = `query ($id: ID!) { case(id: $id) { overrides { id by { name } ground expiresAt isMine reason } } }`;

describe('who is told of an override, and who reviews it', () => {
  let scene: DisclosuresScene;
  beforeAll(async () => {
    scene = await DisclosuresScene.open();
    await scene.addEntry({ kind: 'patient_entry' });
    await scene.join('lead', 'M8');
    await scene.owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, NULL, 'data_protection', $3)`,
      [randomUUID(), scene.town.people.neighbour, scene.server.clock.now()],
    );
  });
  afterAll(() => scene.close());
  beforeEach(() => scene.forgetSessions());
  afterEach(() => scene.forgetOverrides());

  const plead = async (name: TownPerson = 'lead') => {
    const result = (await scene.plead(name, 'social_authority_need')) as { override?: { id: string } };
    if (!result.override) throw new Error(JSON.stringify(result));
    return result.override.id;
  };
  const queue = async (status: 'waiting' | 'reviewed' = 'waiting', as: TownPerson = 'dpo') => {
    const answer = await (
      await scene.as(as)
    ).ask<{ overrideReviews: { total: number; reviews: Review[] } }>(QUEUE, { status });
    if (!answer.data) throw new Error(String(answer.errors[0]?.extensions['code']));
    return answer.data.overrideReviews;
  };
  const review = async (as: TownPerson, of: { id: string; version: number }, verdict = 'lawful') =>
    (await scene.as(as)).change(
      'reviewOverride',
      'ReviewOverrideInput',
      { id: of.id, version: of.version, verdict, note: 'Peruste ja luettu vastaavat toisiaan.' },
      '... on OverrideReviewed { review { id verdict reviewedBy { name } } } ... on OwnOverride { section } ... on StaleVersion { currentVersion }',
    );
  it('tells the named worker on the case’s page who, on what ground and until when; nobody else but its owner', async () => {
    const id = await plead();
    const banner = async (name: TownPerson) =>
      (
        await (
          await scene.as(name)
        ).ask<{ case: { overrides: { id: string }[] } }>(BANNER, { id: scene.town.caseA })
      ).data?.case.overrides;
    expect(await banner('worker')).toMatchObject([
      { id, by: { name: 'lead Testinen' }, ground: 'social_authority_need', isMine: false, reason: REASON },
    ]);
    expect(await banner('lead')).toMatchObject([{ id, isMine: true }]);
    expect(await banner('counsellor')).toEqual([]);
  });

  it('is among the named worker’s notices while it is in force', async () => {
    const id = await plead();
    const notices = async () =>
      (
        await (
          await scene.as('worker')
        ).ask<{ myNotices: object }>('{ myNotices { overrides { id caseId } } }')
      ).data?.myNotices;
    expect(await notices()).toEqual({ overrides: [{ id, caseId: scene.town.caseA }] });
    scene.server.clock.advance({ hours: 4 });
    scene.forgetSessions();
    expect(await notices()).toEqual({ overrides: [] });
  });

  it('writes an event at once to the case, to its named worker and to each data-protection officer, naming no case to them', async () => {
    const id = await plead();
    const { rows } = await scene.owner.query<{ stream: string; case_id: string | null }>(
      `SELECT stream, case_id FROM domain_event WHERE ref_kind = 'override' AND ref_id = $1 ORDER BY stream`,
      [id],
    );
    const told = new Map(rows.map((row) => [row.stream, row.case_id]));
    expect(told.get(`case:${scene.town.caseA}`)).toBe(scene.town.caseA);
    expect(told.get(`user:${scene.town.people.worker}`)).toBe(scene.town.caseA);
    expect(told.get(`user:${scene.town.people.dpo}`)).toBeNull();
    expect(told.get(`user:${scene.town.people.neighbour}`)).toBeNull();
    expect(told.has(`user:${scene.town.people.counsellor}`)).toBe(false);
  });

  it('is re-read live by those it concerns only', async () => {
    const id = await plead();
    const typename = async (name: TownPerson) =>
      (
        await (
          await scene.as(name)
        ).ask<{ records: { __typename: string }[] }>(
          `query ($id: ID!) { records(refs: [{ kind: override, id: $id }]) { __typename } }`,
          { id },
        )
      ).data?.records[0]?.__typename;
    for (const name of ['lead', 'worker', 'dpo'] as const) expect(await typename(name)).toBe('Override');
    for (const name of ['counsellor', 'stranger', 'nurse', 'manager'] as const) {
      expect(`${name} ${String(await typename(name))}`).toBe(`${name} GoneRecord`);
    }
  });

  it.each(['worker', 'dpo'] as const)('reaches the open screen of %s within a second', async (name) => {
    const seen: string[] = [];
    const stream = `user:${scene.town.people[name]}` as const;
    const socket = await (await scene.as(name)).connect();
    socket.on('event', (event) => 'type' in event && seen.push(event.type));
    expect((await socket.emitWithAck('watch', [stream]))[0]?.head).not.toBeNull();
    await plead();
    await until(() => seen.includes('override.pleaded'), { timeoutMs: 1_000 });
  });

  it('queues it for the officer with ground, reason, the client’s id and what was read: no name', async () => {
    const id = await plead();
    await (await scene.as('lead')).ask(BANNER, { id: scene.town.caseA });
    expect((await queue()).reviews).toMatchObject([{ id, uses: null }]);
    scene.server.clock.advance({ minutes: 1 });
    await (await scene.as('lead')).change('endOverride', 'EndOverrideInput', { id }, '');
    const { reviews, total } = await queue();
    expect(total).toBe(1);
    expect(reviews).toMatchObject([
      {
        id,
        clientId: scene.town.clientA,
        caseNumber: 'T-900',
        reason: REASON,
        isLate: false,
        isMine: false,
        verdict: null,
      },
    ]);
    expect(reviews[0]?.uses).toContainEqual({ register: 'social', fieldClass: 'C1', reads: 1 });
    expect(JSON.stringify(reviews)).not.toContain('Asiakas900');
  });

  it('is late after seven days without a review', async () => {
    await plead();
    scene.server.clock.advance({ days: 7 });
    scene.forgetSessions();
    expect((await queue()).reviews[0]?.isLate).toBe(true);
    const counts = await (await scene.as('dpo')).ask('{ overrideReviewCounts { waiting late } }');
    expect(counts.data).toEqual({ overrideReviewCounts: { waiting: 1, late: 1 } });
  });

  it('is reviewed once, leaves the queue, and stands among the reviewed', async () => {
    const id = await plead();
    expect(await review('dpo', { id, version: 1 }, 'unlawful')).toMatchObject({
      __typename: 'OverrideReviewed',
      review: { verdict: 'unlawful', reviewedBy: { name: 'dpo Testinen' } },
    });
    expect(await review('dpo', { id, version: 1 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
    expect(await review('neighbour', { id, version: 2 })).toMatchObject({ __typename: 'StaleVersion' });
    expect((await queue()).total).toBe(0);
    expect((await queue('reviewed')).reviews).toMatchObject([{ id, verdict: 'unlawful' }]);
  });

  it('is never reviewed by the one who pleaded it, officer or not', async () => {
    await scene.join('neighbour', 'M8');
    const id = await plead('neighbour');
    expect((await queue('waiting', 'neighbour')).reviews).toMatchObject([{ id, isMine: true }]);
    expect(await review('neighbour', { id, version: 1 })).toEqual({
      __typename: 'OwnOverride',
      section: '434/2003 28 §',
    });
    expect(await review('dpo', { id, version: 1 })).toMatchObject({ __typename: 'OverrideReviewed' });
  });

  it('is still its owner’s to end after the review', async () => {
    const id = await plead();
    await review('dpo', { id, version: 1 });
    expect(
      await (await scene.as('lead')).change('endOverride', 'EndOverrideInput', { id }, ''),
    ).toMatchObject({ __typename: 'OverrideEnded' });
  });

  it.each(['worker', 'lead', 'manager', 'admin', 'nurse'] as const)(
    'keeps the queue and the review from %s',
    async (name) => {
      const id = await plead();
      await expect(queue('waiting', name)).rejects.toThrow('NOT_ALLOWED');
      await expect(review(name, { id, version: 1 })).rejects.toThrow('NOT_ALLOWED');
      expect(await scene.asRow(name, 'SELECT * FROM app.override_facts(ARRAY[$1::uuid])', [id])).toEqual([]);
    },
  );

  it('wants a note in words, and knows two verdicts', async () => {
    const id = await plead();
    await expect(review('dpo', { id, version: 1 }, 'maybe')).rejects.toThrow('BAD_INPUT');
    const dpo = await scene.as('dpo');
    for (const [note, reason] of [
      ['  ', 'required'],
      ['.', 'short'],
    ]) {
      const answer = await dpo.ask(
        'mutation R($input: ReviewOverrideInput!) { reviewOverride(input: $input) { __typename } }',
        { input: { mutationId: randomUUID(), id, version: 1, verdict: 'lawful', note } },
      );
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.note', reason });
    }
  });
});
