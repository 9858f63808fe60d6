import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk, type Result } from './plans-desk.js';

const WRITERS = 200;

interface SavedText {
  readonly id: string;
  readonly body: string;
  readonly version: number;
}

describe('the texts of a plan', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    plan = await desk.prepare();
  });

  const save = (body: string, version: number, more: Record<string, unknown> = {}) =>
    desk.change('worker', 'savePlanText', {
      planId: plan.planId,
      item: 1,
      voice: 'client',
      body,
      version,
      ...more,
    });
  const textOf = (result: Result) => result['text'] as SavedText;
  const versionsOf = (textId: string) =>
    desk.sql<{ version: number; body: string; by: string }>(
      'SELECT version, body, by FROM plan_text_version WHERE plan_text_id = $1 ORDER BY version',
      [textId],
    );

  it('are saved with author, profession and unit, logged, and told to all who watch the case', async () => {
    const saved = await save('Tarvitsen apua asumiseen.', 0);
    expect(saved).toMatchObject({
      __typename: 'PlanTextSaved',
      planId: plan.planId,
      plan: { completeness: 3 },
      text: {
        item: 1,
        voice: 'client',
        body: 'Tarvitsen apua asumiseen.',
        version: 1,
        updatedBy: { id: plan.workerId, profession: 'social_worker', unit: { id: desk.town.unitA } },
        correctedAt: null,
        corrections: [],
      },
    });
    const { id } = textOf(saved);
    const [written] = await desk.usage('savePlanText', plan.clientId);
    expect(written).toMatchObject({
      purpose: 'case_work',
      basis: 'relation:named_worker',
      field_classes: ['C2'],
      by: plan.workerId,
    });
    expect(new Set(written?.record_ids)).toEqual(new Set([plan.planId, id]));
    expect(await desk.events(id, 'plan.textSaved')).toEqual({
      streams: desk.streams(plan.caseId),
      last: { change: 'created', refKind: 'plan_text', version: 1 },
    });
  });

  it('keep the two voices apart, and complete the item when both are heard', async () => {
    await save('Oma arvioni.', 0);
    const both = await save('Ammatillinen arvio.', 0, { voice: 'professional' });
    expect(both).toMatchObject({ __typename: 'PlanTextSaved', plan: { completeness: 4 } });
  });

  it('keep every accepted saving', async () => {
    const first = await save('Yksi', 0);
    await save('Kaksi', 1);
    expect(await versionsOf(textOf(first).id)).toEqual([
      { version: 1, body: 'Yksi', by: plan.workerId },
      { version: 2, body: 'Kaksi', by: plan.workerId },
    ]);
  });

  it('refuse a stale saving and show what now stands, by whom and when', async () => {
    const at = desk.server.clock.now();
    await save('Yksi', 0);
    await desk.change('counsellor', 'savePlanText', {
      planId: plan.planId,
      item: 1,
      voice: 'client',
      body: 'Ohjaajan lisäys',
      version: 1,
    });
    for (const version of [0, 1, 7]) {
      expect(await save('Myöhässä', version)).toEqual({
        __typename: 'StaleVersion',
        currentVersion: 2,
        currentText: 'Ohjaajan lisäys',
        changedBy: plan.colleagueId,
        changedAt: at.toISOString(),
      });
    }
    expect(await save('Ei vielä mitään', 3, { item: 2 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 0,
      currentText: null,
    });
  });

  it('answer a repeated mutationId with the same, and save once', async () => {
    const mutationId = randomUUID();
    const first = await save('Kerran', 0, { mutationId });
    expect(await save('Kerran', 0, { mutationId })).toEqual(first);
    expect(await versionsOf(textOf(first).id)).toHaveLength(1);
    const reused = { mutationId, planId: plan.planId, item: 1, voice: 'client', body: 'Muuta', version: 1 };
    expect(await desk.refusal(await desk.as('worker'), 'savePlanText', reused)).toBe('MUTATION_ID_REUSED');
  });

  it(`lose none of ${String(WRITERS)} savings at once: each is accepted in its turn or told of the conflict`, async () => {
    const words = Array.from({ length: WRITERS }, (_, place) => `sana${String(place)}`);
    const first = await Promise.all(words.map((word) => save(word, 0)));
    const saved = first.filter((result) => result.__typename === 'PlanTextSaved');
    const refused = first.flatMap((result, place) =>
      result.__typename === 'StaleVersion' ? [{ word: words[place] ?? '', result }] : [],
    );
    expect([saved.length, refused.length]).toEqual([1, WRITERS - 1]);
    const { id, body } = textOf(saved[0] as Result);
    for (const { result } of refused) expect(result).toMatchObject({ currentVersion: 1, currentText: body });

    // The refused add their word to what now stands, eight at a time, until they are let in.
    const waiting = refused.map(({ word }) => word);
    let conflicts = 0;
    const writer = async () => {
      let stands = { version: 1, body };
      for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
        for (;;) {
          const result = await save(`${stands.body} ${word}`, stands.version);
          if (result.__typename === 'PlanTextSaved') {
            stands = textOf(result);
            break;
          }
          conflicts += 1;
          stands = { version: Number(result['currentVersion']), body: String(result['currentText']) };
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, writer));

    const versions = await versionsOf(id);
    expect(versions.map((row) => row.version)).toEqual(words.map((_, place) => place + 1));
    expect(new Set(versions.at(-1)?.body.split(' '))).toEqual(new Set(words));
    expect(conflicts).toBeGreaterThan(0);
    const [told] = await desk.sql<{ count: string }>(
      `SELECT count(*) FROM domain_event WHERE ref_id = $1 AND stream = $2`,
      [id, `case:${plan.caseId}`],
    );
    expect(Number(told?.count)).toBe(WRITERS);
  });

  it('are emptied when withdrawn, the original kept, and written anew after that', async () => {
    const { id } = textOf(await save('Toisen asiakkaan asia', 0));
    const withdrawal = { kind: 'plan_text', id, version: 1, reason: 'Väärä asiakas' };
    expect(await desk.change('lead', 'withdrawLine', withdrawal)).toMatchObject({
      __typename: 'LineWithdrawn',
      kind: 'plan_text',
      lineId: id,
      plan: { completeness: 3 },
      line: {
        __typename: 'PlanText',
        body: '',
        version: 2,
        correctedAt: desk.server.clock.now().toISOString(),
        corrections: [{ kind: 'withdrawn', reason: 'Väärä asiakas', by: { id: desk.town.people.lead } }],
      },
    });
    const [kept] = await desk.sql<{ original: string }>(
      'SELECT original FROM correction WHERE record_id = $1',
      [id],
    );
    expect(JSON.parse(kept?.original ?? '')).toEqual({
      item: 1,
      voice: 'client',
      body: 'Toisen asiakkaan asia',
    });
    expect((await versionsOf(id)).map((row) => row.body)).toEqual(['Toisen asiakkaan asia', '']);
    expect(await desk.change('worker', 'withdrawLine', withdrawal)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      currentText: '',
    });
    expect(await save('Oikea asia', 2)).toMatchObject({ __typename: 'PlanTextSaved', text: { version: 3 } });
  });
});

describe('the items of a plan', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
    plan = await desk.prepare();
  });
  afterAll(() => desk.close());

  const mark = (notApplicableReason: string | null, version: number) =>
    desk.change('counsellor', 'markPlanItem', { planId: plan.planId, item: 7, notApplicableReason, version });

  it('are marked as not applicable with a reason, and taken back', async () => {
    const marked = await mark('Asiakkuus päättyy.', 0);
    expect(marked).toMatchObject({
      __typename: 'PlanItemMarked',
      item: {
        planId: plan.planId,
        number: 7,
        key: 'duration_of_relationship',
        state: 'not_applicable',
        notApplicableReason: 'Asiakkuus päättyy.',
        version: 1,
        updatedBy: { id: plan.colleagueId },
      },
      plan: { completeness: 4 },
    });
    const { id } = marked['item'] as { id: string };
    expect(await desk.events(id, 'plan.itemMarked')).toEqual({
      streams: desk.streams(plan.caseId),
      last: { change: 'created', refKind: 'plan_item', version: 1 },
    });
    expect((await desk.usage('markPlanItem', plan.clientId))[0]).toMatchObject({
      purpose: 'case_work',
      basis: 'relation:team_member',
    });
    expect(await mark(null, 1)).toMatchObject({
      item: { id, state: 'empty', notApplicableReason: null, version: 2 },
      plan: { completeness: 3 },
    });
  });

  it('refuse a stale mark and show the reason that stands', async () => {
    await mark('Sovittu toisin.', 2);
    const stale = { __typename: 'StaleVersion', currentVersion: 3, currentText: 'Sovittu toisin.' };
    expect(await mark('Muu syy', 0)).toMatchObject(stale);
    expect(await mark('Muu syy', 2)).toMatchObject({ ...stale, changedBy: plan.colleagueId });
  });
});

describe('starting a plan', () => {
  let desk: PlansDesk;
  beforeAll(async () => {
    desk = await PlansDesk.open();
  });
  afterAll(() => desk.close());

  it('is offered once for each client, done once however often it is asked, and told as a new plan', async () => {
    const { caseId, clientId } = await desk.town.addCase();
    const worker = await desk.as('worker');
    const offered = async () =>
      (
        await worker.ask<{ case: { plans: { id: string }[]; clientsWithoutPlan: { id: string }[] } }>(
          `query ($id: ID!) { case(id: $id) { plans { id } clientsWithoutPlan { id } } }`,
          { id: caseId },
        )
      ).data?.case;
    expect(await offered()).toEqual({ plans: [], clientsWithoutPlan: [{ id: clientId }] });

    const asked = { caseId, clientId };
    const started = await Promise.all([1, 2, 3].map(() => desk.change('worker', 'startPlan', asked)));
    const planId = String(started[0]?.['planId']);
    expect(started.map((result) => result['planId'])).toEqual([planId, planId, planId]);
    expect(await offered()).toEqual({ plans: [{ id: planId }], clientsWithoutPlan: [] });
    expect(await desk.events(planId, 'plan.started')).toEqual({
      streams: desk.streams(caseId),
      last: { change: 'created', refKind: 'plan', version: 1 },
    });
    expect(
      await desk.sql('SELECT 1 FROM domain_event WHERE ref_id = $1 AND type = $2', [planId, 'plan.started']),
    ).toHaveLength(2);
    const [log] = await desk.usage('startPlan', clientId);
    expect(log).toMatchObject({ purpose: 'case_work', basis: 'relation:named_worker' });
    expect(log?.record_ids).toContain(planId);
  });
});
