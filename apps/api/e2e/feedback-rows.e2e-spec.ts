import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { type Feedback, FeedbackScene } from './feedback-scene.js';

/** A Monday. */
const NOW = '2027-01-11T10:00:00+02:00';
const ANSWER = 'Kiitos palautteesta. Kalenteri on korjattu.';

describe('feedback in the database, with the code out of the way', () => {
  let scene: FeedbackScene;
  let people: Readonly<Record<TownPerson, string>>;
  let sent: Feedback;
  let recorded: Feedback;
  beforeAll(async () => {
    scene = await FeedbackScene.open(NOW);
    ({ people } = scene.server.town);
    sent = await scene.send('worker');
    recorded = await scene.record('2027-01-08');
    await scene.done('admin', 'correctFeedbackArrival', {
      ...{
        id: recorded.id,
        version: 1,
        receivedOn: '2027-01-07',
        reason: 'Leima kirjeessä oli edelliseltä päivältä.',
      },
    });
  });
  afterAll(() => scene.close());

  it('is read by its sender and by administrators alone', async () => {
    const seen = async (who: TownPerson) => [
      await scene.directly(people[who], 'SELECT 1 FROM accessibility_feedback'),
      await scene.directly(people[who], 'SELECT 1 FROM feedback_arrival_correction'),
    ];
    expect(await seen('admin')).toEqual([2, 1]);
    expect(await seen('worker')).toEqual([1, 0]);
    for (const who of ['lead', 'manager', 'dpo', 'nurse'] as const) expect(await seen(who)).toEqual([0, 0]);
    const { data } = await (
      await scene.as('nurse')
    ).ask<{ records: object[] }>(
      'query ($id: ID!) { records(refs: [{ kind: accessibility_feedback, id: $id }]) { __typename } }',
      { id: sent.id },
    );
    expect(data?.records).toEqual([{ __typename: 'GoneRecord' }]);
  });

  it('is written in one’s own name, unanswered, and for others by administrators', async () => {
    const insert = (
      who: TownPerson,
      values: { sender?: TownPerson; by?: TownPerson; isAnswered?: boolean },
    ) =>
      scene.directly(
        people[who],
        `INSERT INTO accessibility_feedback (id, sender_id, sender_in_words, body, received_on, rule_version, due_on, due_at,
           recorded_at, recorded_by, answer, answered_at, answered_by)
         VALUES (gen_random_uuid(), $1, $2, 'x', current_date, 1, current_date + 14, now() + interval '14 days', now(), $3, $4, $5, $6)`,
        [
          values.sender === undefined ? null : people[values.sender],
          values.sender === undefined ? 'Posti' : null,
          people[values.by ?? who],
          ...(values.isAnswered ? ['x', new Date(), people[who]] : [null, null, null]),
        ],
      );
    expect(await insert('worker', { sender: 'worker' })).toBe(1);
    expect(await insert('admin', {})).toBe(1);
    for (const refused of [
      await insert('worker', { sender: 'lead' }),
      await insert('worker', { sender: 'worker', by: 'lead' }),
      await insert('worker', { sender: 'worker', isAnswered: true }),
      await insert('worker', {}),
      await insert('admin', { sender: 'worker' }),
    ]) {
      expect(refused).toContain('row-level security');
    }
  });

  it('is answered by administrators alone, once, and nothing else of it is changed', async () => {
    const setAnswer = `UPDATE accessibility_feedback SET answer = 'x', answered_at = now(), answered_by = $1 WHERE id = $2`;
    expect(await scene.directly(people.worker, setAnswer, [people.worker, sent.id])).toBe(0);
    expect(await scene.directly(people.admin, setAnswer, [people.admin, sent.id])).toBe(1);
    for (const column of ['body', 'sender_id', 'recorded_at', 'recorded_by', 'page', 'sender_in_words']) {
      expect(
        await scene.directly(people.admin, `UPDATE accessibility_feedback SET ${column} = NULL`),
      ).toContain('permission denied');
    }
    for (const table of ['accessibility_feedback', 'feedback_arrival_correction']) {
      expect(await scene.directly(people.admin, `DELETE FROM ${table}`)).toContain('permission denied');
      await expect(scene.owner.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
      await expect(scene.owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only');
    }
    expect(
      await scene.directly(people.admin, `UPDATE feedback_arrival_correction SET reason = 'x'`),
    ).toContain('permission denied');
    await scene.done('admin', 'answerAccessibilityFeedback', { id: sent.id, version: 1, answer: ANSWER });
    await expect(
      scene.owner.query(`UPDATE accessibility_feedback SET answer = 'x' WHERE id = $1`, [sent.id]),
    ).rejects.toThrow('append-only');
    await expect(
      scene.owner.query(`UPDATE accessibility_feedback SET received_on = received_on - 1 WHERE id = $1`, [
        sent.id,
      ]),
    ).rejects.toThrow('append-only');
  });

  it('holds a sender, days that can be and a whole answer, or nothing', async () => {
    for (const [change, constraint] of [
      [`sender_in_words = NULL`, 'accessibility_feedback__sender'],
      [`received_on = '1899-12-31'`, 'accessibility_feedback__received'],
      [`received_on = '2027-01-12', due_on = '2027-02-01'`, 'accessibility_feedback__received'],
      [`due_on = received_on`, 'accessibility_feedback__due'],
      [`answer = 'x'`, 'accessibility_feedback__answered'],
    ] as const) {
      await expect(
        scene.owner.query(`UPDATE accessibility_feedback SET ${change} WHERE id = $1`, [recorded.id]),
      ).rejects.toThrow(constraint);
    }
  });
});
