import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BreachScene, HAPPENED, WHY } from './data-breaches-scene.js';

const MONDAY = '2027-03-01T10:00:00+02:00';
const ONE = '(EU) 2016/679 33 art. 1 kohta';

describe('what became of a personal-data breach ((EU) 2016/679 33 art.)', () => {
  let scene: BreachScene;
  beforeAll(async () => {
    scene = await BreachScene.open(MONDAY);
  });
  afterAll(() => scene.close());

  describe('the notification', () => {
    it('meets it in time to the last moment, without a reason', async () => {
      const { id, version, dueAt } = await scene.known(73);
      const { breach } = await scene.make('notifyDataBreach', {
        id,
        version,
        notifiedAt: dueAt,
        delayReason: WHY,
      });
      expect(breach).toMatchObject({ state: 'met', notifiedAt: dueAt, delayReason: null, turnsAt: null });
    });

    it('is given a reason once it is late, and is met late for ever', async () => {
      const { id, version } = await scene.known(80);
      const late = { id, version, notifiedAt: scene.hours(-1) };
      const refused = { __typename: 'DataBreachRefused', refusal: 'delay_needs_reason', sections: [ONE] };
      expect(await scene.make('notifyDataBreach', late)).toEqual(refused);
      expect(await scene.make('notifyDataBreach', { ...late, delayReason: '.' })).toEqual(refused);
      const { breach } = await scene.make('notifyDataBreach', { ...late, delayReason: WHY });
      expect(breach).toMatchObject({ state: 'met_late', delayReason: WHY });
      expect(breach?.history[0]).toMatchObject({ change: 'notified' });
    });

    it('is made after the county knew, and not in the time to come', async () => {
      const { id, version } = await scene.known(10);
      for (const notifiedAt of [scene.hours(-11), scene.hours(1)]) {
        expect(await scene.fault('notifyDataBreach', { id, version, notifiedAt })).toMatchObject({
          code: 'BAD_INPUT',
          field: 'input.notifiedAt',
          reason: 'range',
          section: ONE,
        });
      }
    });

    it('is noted once: the second officer is told so, and a stale one to read first', async () => {
      const { id } = await scene.known(10);
      const notify = (version: number) =>
        scene.make('notifyDataBreach', { id, version, notifiedAt: scene.hours(-1) });
      expect(await notify(7)).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
      expect(await notify(1)).toMatchObject({ __typename: 'DataBreachChanged', breach: { version: 2 } });
      expect(await notify(1)).toMatchObject({ refusal: 'already_notified' });
      expect(await scene.make('judgeDataBreach', { id, version: 2, reason: WHY })).toMatchObject({
        refusal: 'already_notified',
      });
    });

    it('is not needed where a risk is unlikely: the time does not apply, and what was late stays told', async () => {
      const { id, version } = await scene.known(10);
      const { breach } = await scene.make('judgeDataBreach', { id, version, reason: WHY });
      expect(breach).toMatchObject({
        state: 'not_applicable',
        notNeededReason: WHY,
        wasBreached: false,
        turnsAt: null,
      });
      expect(await scene.make('judgeDataBreach', { id, version: 2, reason: WHY })).toMatchObject({
        refusal: 'already_not_needed',
      });
      const late = await scene.known(80);
      const judged = await scene.make('judgeDataBreach', { id: late.id, version: 1, reason: WHY });
      expect(judged.breach).toMatchObject({ state: 'not_applicable', wasBreached: true });
    });

    it('is made after all where the risk was found later: the judgement is kept', async () => {
      const { id } = await scene.known(80);
      await scene.make('judgeDataBreach', { id, version: 1, reason: WHY });
      const { breach } = await scene.make('notifyDataBreach', {
        ...{ id, version: 2 },
        notifiedAt: scene.hours(0),
        delayReason: WHY,
      });
      expect(breach).toMatchObject({ state: 'met_late', notNeededAt: null, notNeededReason: null });
      expect(breach?.history[0]?.earlier).toContainEqual({ field: 'notNeededReason', value: WHY });
    });

    it('is taken back when it was noted by mistake: the time runs on to where it was', async () => {
      const { id, dueAt } = await scene.known(80);
      expect(await scene.make('reopenDataBreach', { id, version: 1, reason: WHY })).toMatchObject({
        refusal: 'nothing_noted',
      });
      const notifiedAt = scene.hours(-1).toISOString();
      await scene.make('notifyDataBreach', { id, version: 1, notifiedAt, delayReason: WHY });
      const { breach } = await scene.make('reopenDataBreach', {
        id,
        version: 2,
        reason: 'Viesti ei lähtenyt turvapostista.',
      });
      expect(breach).toMatchObject({ state: 'breached', dueAt, notifiedAt: null, delayReason: null });
      expect(breach?.history[0]).toMatchObject({
        change: 'taken_back',
        reason: 'Viesti ei lähtenyt turvapostista.',
        earlier: [
          { field: 'notifiedAt', value: notifiedAt },
          { field: 'delayReason', value: WHY },
        ],
      });
    });
  });

  describe('a correction', () => {
    const correct = (id: string, version: number, patch: Record<string, unknown>) =>
      scene.make('correctDataBreach', {
        ...{ id, version, reason: WHY, knownAt: scene.hours(-10), happened: HAPPENED },
        ...patch,
      });

    it('keeps what stood before, and reckons the time anew', async () => {
      const told = await scene.known(10, { concerned: 'Kolme asiakasta' });
      const { breach } = await correct(told.id, 1, {
        knownAt: scene.hours(-74),
        concerned: 'Neljä asiakasta',
        peopleCount: 4,
      });
      expect(breach).toMatchObject({
        version: 2,
        dueAt: scene.hours(-2).toISOString(),
        state: 'breached',
        concerned: 'Neljä asiakasta',
      });
      expect(breach?.history.map(({ change }) => change)).toEqual(['corrected', 'recorded']);
      expect(breach?.history[0]).toMatchObject({
        reason: WHY,
        by: { name: 'dpo Testinen' },
        earlier: [
          { field: 'knownAt', value: told.knownAt },
          { field: 'concerned', value: 'Kolme asiakasta' },
          { field: 'peopleCount', value: null },
        ],
      });
    });

    it('that makes a notification late asks why it was, and one that makes it timely forgets no reason', async () => {
      const { id } = await scene.known(10);
      await scene.make('notifyDataBreach', { id, version: 1, notifiedAt: scene.hours(-1) });
      const earlier = { knownAt: scene.hours(-80) };
      expect(await correct(id, 2, earlier)).toMatchObject({ refusal: 'delay_needs_reason', sections: [ONE] });
      const { breach: late } = await correct(id, 2, { ...earlier, delayReason: WHY });
      expect(late).toMatchObject({ state: 'met_late', delayReason: WHY });
      const { breach } = await correct(id, 3, { knownAt: scene.hours(-10) });
      expect(breach).toMatchObject({ state: 'met', delayReason: null });
      expect(breach?.history[0]?.earlier).toContainEqual({ field: 'delayReason', value: WHY });
    });

    it('does not move the awareness after what was done of it', async () => {
      const { id } = await scene.known(10);
      const faultOf = (version: number, knownAt: Date) =>
        scene.fault('correctDataBreach', { id, version, reason: WHY, happened: HAPPENED, knownAt });
      const range = { code: 'BAD_INPUT', field: 'input.knownAt', reason: 'range', section: ONE };
      scene.server.clock.advance({ minutes: 5 });
      // It was written down five minutes ago.
      expect(await faultOf(1, scene.hours(0))).toMatchObject(range);
      await scene.make('notifyDataBreach', { id, version: 1, notifiedAt: scene.hours(-8) });
      expect(await faultOf(2, scene.hours(-7))).toMatchObject(range);
    });

    it.each([
      ['without a reason', { reason: ' ' }, 'input.reason', 'required'],
      ['with a mark for a reason', { reason: '.' }, 'input.reason', 'short'],
    ])('is refused %s', async (_what, patch, field, reason) => {
      const { id } = await scene.known(10);
      expect(
        await scene.fault('correctDataBreach', {
          ...{ id, version: 1, knownAt: scene.hours(-10), happened: HAPPENED },
          ...patch,
        }),
      ).toMatchObject({ code: 'BAD_INPUT', field, reason, section: '(EU) 2016/679 33 art. 5 kohta' });
    });

    it('is refused to whoever has not read the newest, and where there is none', async () => {
      const { id } = await scene.known(10);
      expect(await correct(id, 4, {})).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
      expect(
        await scene.fault('correctDataBreach', {
          ...{ id: randomUUID(), version: 1, reason: WHY, knownAt: scene.hours(-1), happened: HAPPENED },
        }),
      ).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('the list', () => {
    it('has what waits, the one due first at the top, and what is settled apart, page by page', async () => {
      await scene.becomes('2027-03-10', '12:00');
      for (const hoursAgo of [70, 10, 60]) await scene.known(hoursAgo);
      const open = await scene.list(false);
      const settled = await scene.list(true);
      expect(open.map(({ dueAt }) => dueAt)).toEqual(open.map(({ dueAt }) => dueAt).toSorted());
      expect(settled.map(({ dueAt }) => dueAt)).toEqual(
        settled
          .map(({ dueAt }) => dueAt)
          .toSorted()
          .toReversed(),
      );
      expect(new Set(open.map(({ state }) => state))).toEqual(
        new Set(['running', 'due_soon', 'due_today', 'breached']),
      );
      expect(new Set(settled.map(({ state }) => state))).toEqual(
        new Set(['met', 'met_late', 'not_applicable']),
      );
      const paged: string[] = [];
      let after: string | null = null;
      do {
        const page: { data: { dataBreaches: { breaches: { id: string }[]; next: string | null } } | null } =
          await scene.officer.ask(
            'query ($after: String) { dataBreaches(first: 2, after: $after) { next breaches { id } } }',
            { after },
          );
        paged.push(...(page.data?.dataBreaches.breaches.map(({ id }) => id) ?? []));
        after = page.data?.dataBreaches.next ?? null;
      } while (after !== null);
      expect(paged).toEqual(open.map(({ id }) => id));
      const nonsense = await scene.officer.ask('{ dataBreaches(after: "x") { next } }');
      expect(nonsense.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
    });
  });
});
