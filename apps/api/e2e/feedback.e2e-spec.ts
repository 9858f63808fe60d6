import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';
import { randomUUID } from 'node:crypto';
import { TestPerson } from '../src/testing/test-person.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { type Feedback, FeedbackScene } from './feedback-scene.js';

/** A Monday: what comes on it is due on the Monday two weeks later. */
const NOW = '2027-01-11T10:00:00+02:00';
const ANSWER = 'Kiitos palautteesta. Kalenteri on korjattu.';

describe('feedback on accessibility (306/2019 3 luku)', () => {
  let scene: FeedbackScene;
  let people: Readonly<Record<TownPerson, string>>;
  beforeAll(async () => {
    scene = await FeedbackScene.open(NOW);
    ({ people } = scene.server.town);
  });
  afterAll(() => scene.close());
  const answer = ({ id, version }: Feedback, by: TownPerson = 'admin', text = ANSWER) =>
    scene.act(by, 'answerAccessibilityFeedback', { id, version, answer: text });

  it('says whose service it is and in how many days it is answered, to everyone', async () => {
    const { data } = await (
      await scene.as('nurse')
    ).ask('{ accessibilityStatement { countyNameFi countyNameSv answerDays section } }');
    expect(data?.['accessibilityStatement']).toEqual({
      ...{ countyNameFi: 'Koealue', countyNameSv: 'Testområdet', answerDays: 14, section: '306/2019 3 luku' },
    });
  });

  it('is sent by anyone, arrives at once and is due in 14 days', async () => {
    const sent = await scene.done('nurse', 'sendAccessibilityFeedback', {
      ...{ body: '  Kalenteri ei kerro päivää. ', page: '/deadlines', answerWish: 'Puhelimitse' },
    });
    expect(sent).toMatchObject({
      ...{ body: 'Kalenteri ei kerro päivää.', page: '/deadlines', answerWish: 'Puhelimitse' },
      sender: { id: people.nurse, name: 'nurse Testinen' },
      ...{ senderInWords: null, receivedOn: '2027-01-11', dueOn: '2027-01-25' },
      ...{ dueAt: '2027-01-25T14:15:00.000Z', state: 'running', turnsAt: '2027-01-17T22:00:00.000Z' },
      ...{ section: '306/2019 3 luku', answer: null, answeredBy: null, corrections: [], version: 1 },
    });
    expect((await scene.own('nurse')).map(({ id }) => id)).toEqual([sent.id]);
  });

  it('is seen by its sender and by administrators, and to nobody else is it there', async () => {
    const { id } = await scene.send('worker');
    expect((await scene.own('worker')).map((one) => one.id)).toContain(id);
    expect((await scene.list(false)).feedback.map((one) => one.id)).toContain(id);
    for (const other of ['lead', 'manager', 'dpo', 'counsellor'] as const) {
      expect((await scene.own(other)).map((one) => one.id)).not.toContain(id);
      const asked = await (await scene.as(other)).ask('{ accessibilityFeedback { next } }');
      expect(asked.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
      const counts = await (await scene.as(other)).ask('{ accessibilityFeedbackCounts { breached } }');
      expect(counts.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    }
    const at = { id, version: 1 };
    expect(await scene.refusal('worker', 'answerAccessibilityFeedback', { ...at, answer: ANSWER })).toBe(
      'NOT_ALLOWED',
    );
  });

  it('is answered once, in time, and the sender reads it', async () => {
    const sent = await scene.send('counsellor');
    const { feedback } = await answer(sent);
    expect(feedback).toMatchObject({ answer: ANSWER, state: 'met', turnsAt: null, version: 2 });
    expect(await scene.own('counsellor')).toMatchObject([
      { id: sent.id, answer: ANSWER, answeredBy: { id: people.admin }, state: 'met' },
    ]);
    expect((await scene.list(false)).feedback.map(({ id }) => id)).not.toContain(sent.id);
    expect((await scene.list(true)).feedback[0]?.id).toBe(sent.id);
    expect(await answer({ ...sent, version: 2 })).toEqual({
      ...{
        __typename: 'AccessibilityFeedbackRefused',
        refusal: 'already_answered',
        section: '306/2019 3 luku',
      },
    });
  });

  it('is not answered by what was seen before somebody changed it, nor by nothing', async () => {
    const recorded = await scene.record('2027-01-08');
    expect(await answer({ ...recorded, version: 7 })).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
    const refused = (patch: object) =>
      scene.refusal('admin', 'answerAccessibilityFeedback', {
        ...{ id: recorded.id, version: 1, answer: ANSWER, ...patch },
      });
    expect(await refused({ answer: ' ' })).toBe('BAD_INPUT input.answer required');
    expect(await refused({ answer: '--' })).toBe('BAD_INPUT input.answer required');
    expect(await refused({ answer: 'x'.repeat(20_001) })).toBe('BAD_INPUT input.answer tooLong');
    expect(await refused({ answer: 'Asiakas 131052-908T.' })).toBe('BAD_INPUT input.answer identityCode');
    expect(await refused({ id: randomUUID() })).toBe('NOT_FOUND');
  });

  it('is sent and answered once, however often it is asked', async () => {
    const input = { mutationId: randomUUID(), body: 'Painikkeella ei ole nimeä.' };
    const [first, second] = [
      await scene.done('lead', 'sendAccessibilityFeedback', input),
      await scene.done('lead', 'sendAccessibilityFeedback', input),
    ];
    expect(second).toEqual(first);
    expect(await scene.own('lead')).toHaveLength(1);
    const answering = { mutationId: randomUUID(), id: first.id, version: 1, answer: ANSWER };
    await scene.done('admin', 'answerAccessibilityFeedback', answering);
    expect(await scene.done('admin', 'answerAccessibilityFeedback', answering)).toMatchObject({ version: 2 });
  });

  it.each([
    ['nothing', { body: ' ' }, 'input.body required'],
    ['a mark', { body: '–' }, 'input.body required'],
    ['too much', { body: 'x'.repeat(20_001) }, 'input.body tooLong'],
    ['a client’s identity code', { body: 'Asiakkaan 131052-908T tiedot.' }, 'input.body identityCode'],
    ['too long a page', { page: 'x'.repeat(501) }, 'input.page tooLong'],
    ['too long a wish', { answerWish: 'x'.repeat(501) }, 'input.answerWish tooLong'],
  ])('is not sent of %s', async (_what, patch, refused) => {
    expect(await scene.refusal('worker', 'sendAccessibilityFeedback', { body: 'Teksti.', ...patch })).toBe(
      `BAD_INPUT ${refused}`,
    );
  });

  describe('that came otherwise', () => {
    it('is written down by an administrator with its day, and counts from that', async () => {
      expect(await scene.record('2026-12-24')).toMatchObject({
        ...{ sender: null, senderInWords: 'Työntekijä, puhelimitse', recordedBy: { id: people.admin } },
        ...{ receivedOn: '2026-12-24', dueOn: '2027-01-07', state: 'breached', turnsAt: null },
      });
    });

    it.each([
      ['of a day to come', { receivedOn: '2027-01-12' }, 'input.receivedOn range'],
      ['of a day before all days', { receivedOn: '1899-12-31' }, 'input.receivedOn range'],
      ['of no day', { receivedOn: '2027-02-30' }, 'input.receivedOn format'],
      ['of nobody', { sender: ' ' }, 'input.sender required'],
      ['of a mark', { sender: '-' }, 'input.sender required'],
    ])('is not written down %s', async (_what, patch, refused) => {
      const input = { body: 'Teksti.', sender: 'Posti', receivedOn: '2027-01-11', ...patch };
      expect(await scene.refusal('admin', 'recordAccessibilityFeedback', input)).toBe(`BAD_INPUT ${refused}`);
    });

    it('is not written down by anybody else', async () => {
      const input = { body: 'Teksti.', sender: 'Posti', receivedOn: '2027-01-11' };
      expect(await scene.refusal('worker', 'recordAccessibilityFeedback', input)).toBe('NOT_ALLOWED');
    });
  });

  describe('whose day was told wrongly', () => {
    const REASON = 'Kirje tuli kirjaamoon jo edellisellä viikolla.';
    const correct = ({ id, version }: Feedback, receivedOn: string) =>
      scene.act('admin', 'correctFeedbackArrival', { id, version, receivedOn, reason: REASON });

    it('counts from the right day, and what stood before is kept', async () => {
      const recorded = await scene.record('2027-01-11');
      const { feedback } = await correct(recorded, '2027-01-04');
      expect(feedback).toMatchObject({
        ...{ receivedOn: '2027-01-04', dueOn: '2027-01-18', state: 'due_soon', version: 2 },
        corrections: [
          { fromDay: '2027-01-11', toDay: '2027-01-04', reason: REASON, by: { id: people.admin } },
        ],
      });
      const again = await correct({ ...recorded, version: 2 }, '2027-01-05');
      expect(again.feedback?.corrections).toHaveLength(2);
      expect(await correct(recorded, '2027-01-06')).toEqual({
        __typename: 'StaleVersion',
        currentVersion: 3,
      });
    });

    it('was answered late after all, or in time after all', async () => {
      const recorded = await scene.record('2027-01-08');
      const { feedback } = await answer(recorded);
      expect(feedback?.state).toBe('met');
      const late = await correct({ ...recorded, version: 2 }, '2026-12-21');
      expect(late.feedback).toMatchObject({ state: 'met_late', dueOn: '2027-01-04', answer: ANSWER });
      expect((await correct({ ...recorded, version: 3 }, '2027-01-08')).feedback?.state).toBe('met');
    });

    it('is refused of the day that stands, a day after it was written down, and without a reason', async () => {
      const recorded = await scene.record('2027-01-08');
      const refused = (patch: object) =>
        scene.refusal('admin', 'correctFeedbackArrival', {
          ...{ id: recorded.id, version: 1, receivedOn: '2027-01-07', reason: REASON, ...patch },
        });
      expect(await refused({ receivedOn: '2027-01-08' })).toBe('BAD_INPUT input.receivedOn range');
      expect(await refused({ receivedOn: '2027-01-12' })).toBe('BAD_INPUT input.receivedOn range');
      expect(await refused({ receivedOn: '1899-12-31' })).toBe('BAD_INPUT input.receivedOn range');
      expect(await refused({ reason: ' ' })).toBe('BAD_INPUT input.reason required');
      expect(await refused({ reason: 'väärin' })).toBe('BAD_INPUT input.reason short');
      expect(await refused({ id: randomUUID() })).toBe('NOT_FOUND');
    });

    it('is not corrected where it was sent here: it came when it was sent', async () => {
      const sent = await scene.send('manager');
      expect(await correct(sent, '2027-01-08')).toEqual({
        ...{ __typename: 'AccessibilityFeedbackRefused', refusal: 'sent_here', section: '306/2019 3 luku' },
      });
    });
  });

  it('comes in pages, each one once', async () => {
    for (const isAnswered of [false, true]) {
      const whole = (await scene.list(isAnswered)).feedback.map(({ id }) => id);
      expect(whole.length).toBeGreaterThan(2);
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await scene.list(isAnswered, { first: 2, after: after ?? null });
        seen.push(...page.feedback.map(({ id }) => id));
        after = page.next;
      }
      expect(seen).toEqual(whole);
    }
    const days = (await scene.list(false)).feedback.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
    for (const after of ['x', Buffer.from('["2027-01-11"]').toString('base64url')]) {
      const asked = await (
        await scene.as('admin')
      ).ask('query ($after: String) { accessibilityFeedback(after: $after) { next } }', { after });
      expect(asked.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
    }
  });

  it('is heard of at once by administrators and by its sender, and by nobody else', async () => {
    const heard = async (who: TownPerson) => {
      const person = await TestPerson.signIn(scene.server, who);
      const socket = await person.connect();
      const events: (LiveEvent | HiddenEvent)[] = [];
      socket.on('event', (event) => events.push(event));
      await socket.emitWithAck('watch', [`user:${people[who]}`]);
      return { person, types: () => events.map((event) => ('type' in event ? event.type : 'hidden')) };
    };
    const [admin, sender, other] = [await heard('admin'), await heard('stranger'), await heard('dpo')];
    const sent = await scene.send('stranger');
    await until(async () => admin.types().length === 1 && sender.types().length === 1);
    await answer(sent);
    await scene.record('2027-01-11');
    await until(async () => admin.types().length === 3);
    expect(admin.types()).toEqual([
      'accessibility_feedback.sent',
      'accessibility_feedback.answered',
      'accessibility_feedback.recorded',
    ]);
    expect(sender.types()).toEqual(['accessibility_feedback.sent', 'accessibility_feedback.answered']);
    expect(other.types()).toEqual([]);
    for (const { person } of [admin, sender, other]) person.leave();
  });

  it('presses as its day comes near, comes and passes', async () => {
    const { id } = await scene.send('colleagueNurse');
    const standing = async () => (await scene.list(false)).feedback.find((one) => one.id === id);
    const before = await scene.counts();
    expect(before.turnsAt).not.toBeNull();
    for (const [now, state, turnsAt] of [
      ['2027-01-18T00:00:00+02:00', 'due_soon', '2027-01-24T22:00:00.000Z'],
      ['2027-01-25T16:15:00+02:00', 'due_today', '2027-01-25T14:15:00.001Z'],
      ['2027-01-25T16:16:00+02:00', 'breached', null],
    ] as const) {
      scene.timeIs(now);
      expect(await standing()).toMatchObject({ state, turnsAt });
    }
    const { breached, dueSoon, dueToday, turnsAt } = await scene.counts();
    const open = (await scene.list(false)).feedback;
    expect(breached).toBe(open.length);
    expect([dueSoon, dueToday, turnsAt]).toEqual([0, 0, null]);
    const { feedback } = await answer((await standing())!);
    expect(feedback?.state).toBe('met_late');
  });
});
