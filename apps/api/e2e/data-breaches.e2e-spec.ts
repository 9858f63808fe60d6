import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDay, helsinkiInstant } from '@rinnalla/domain';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';
import { randomUUID } from 'node:crypto';
import { TestPerson } from '../src/testing/test-person.js';
import { BreachScene, HAPPENED, WHY } from './data-breaches-scene.js';

const MONDAY = '2027-03-01T10:00:00+02:00';

describe('the register of personal-data breaches ((EU) 2016/679 33 art.)', () => {
  let scene: BreachScene;
  beforeAll(async () => {
    scene = await BreachScene.open(MONDAY);
  });
  afterAll(() => scene.close());

  describe('recording', () => {
    it('starts the 72 hours of the law when the county became aware of it', async () => {
      const breach = await scene.known(20, { concerned: 'Kolme asiakasta', peopleCount: 3, measures: ' ' });
      expect(breach).toMatchObject({
        dueAt: scene.hours(52).toISOString(),
        section: '(EU) 2016/679 33 art.',
        state: 'running',
        happened: HAPPENED,
        concerned: 'Kolme asiakasta',
        peopleCount: 3,
        consequences: null,
        measures: null,
        recordedBy: { name: 'dpo Testinen' },
        history: [{ change: 'recorded', by: { name: 'dpo Testinen' }, earlier: [] }],
      });
    });

    it('happens once, however often it is sent', async () => {
      const sent = { mutationId: randomUUID(), knownAt: scene.hours(-1), happened: HAPPENED };
      const first = await scene.make('recordDataBreach', sent);
      const again = await scene.make('recordDataBreach', sent);
      expect(again.breach?.id).toBe(first.breach?.id);
    });

    it.each([
      ['a moment to come', () => ({ knownAt: scene.hours(1) }), 'input.knownAt', 'range'],
      [
        'a moment of the century before last',
        () => ({ knownAt: '1899-12-30T10:00:00Z' }),
        'input.knownAt',
        'range',
      ],
      ['no moment', () => ({ knownAt: 'eilen' }), 'input.knownAt', 'format'],
      ['nothing that happened', () => ({ happened: '  ' }), 'input.happened', 'required'],
      ['a story without an end', () => ({ happened: 'a'.repeat(20_001) }), 'input.happened', 'tooLong'],
      ['fewer than no people', () => ({ peopleCount: -1 }), 'input.peopleCount', 'range'],
      ['more people than there are', () => ({ peopleCount: 10_000_001 }), 'input.peopleCount', 'range'],
    ])('is refused with %s', async (_what, input, field, reason) => {
      expect(
        await scene.fault('recordDataBreach', { knownAt: scene.hours(-1), happened: HAPPENED, ...input() }),
      ).toMatchObject({ code: 'BAD_INPUT', field, reason });
    });

    it('takes no identity code, in whatever field', async () => {
      const told = 'Asiakkaan 140579-901A kirje meni väärään osoitteeseen.';
      const refused = {
        __typename: 'DataBreachRefused',
        refusal: 'identity_code',
        sections: ['(EU) 2016/679 5 art. 1 kohta'],
      };
      const facts = { knownAt: scene.hours(-1), happened: HAPPENED };
      for (const field of ['happened', 'concerned', 'consequences', 'measures']) {
        expect(await scene.make('recordDataBreach', { ...facts, [field]: told })).toEqual(refused);
      }
      const { id, version } = await scene.known(1);
      expect(await scene.make('judgeDataBreach', { id, version, reason: told })).toEqual(refused);
      expect(await scene.make('tellPeopleOfDataBreach', { id, version, notToldReason: told })).toEqual(
        refused,
      );
    });
  });

  describe('its time', () => {
    it('turns by itself, and says when it turns next', async () => {
      await scene.becomes('2027-03-03', '14:05');
      const { id, turnsAt } = await scene.known(0);
      expect(turnsAt).toBe(helsinkiInstant('2027-03-05', '00:00').toISOString());
      const seen: (string | undefined)[] = [];
      for (const [day, time] of [
        ['2027-03-05', '00:00'],
        ['2027-03-06', '00:00'],
        ['2027-03-06', '14:05'],
        ['2027-03-06', '14:06'],
      ] as const) {
        await scene.becomes(day, time);
        seen.push((await scene.one(id))?.state);
      }
      expect(seen).toEqual(['due_soon', 'due_today', 'due_today', 'breached']);
      expect((await scene.one(id))?.turnsAt).toBeNull();
    });

    it('presses on the officer’s first page while it is near or past', async () => {
      const counts = async () =>
        (
          await scene.officer.ask<{ dataBreachCounts: { pressing: number; late: number; turnsAt: string } }>(
            '{ dataBreachCounts { pressing late turnsAt } }',
          )
        ).data?.dataBreachCounts;
      const before = await counts();
      const { id, version } = await scene.known(60);
      await scene.known(80);
      const { turnsAt } = await scene.known(0);
      expect(await counts()).toMatchObject({
        pressing: (before?.pressing ?? 0) + 1,
        late: (before?.late ?? 0) + 1,
      });
      await scene.make('judgeDataBreach', { id, version, reason: WHY });
      const after = await counts();
      expect(after).toMatchObject({ pressing: before?.pressing ?? 0 });
      expect(Date.parse(after?.turnsAt ?? '')).toBeLessThanOrEqual(Date.parse(turnsAt ?? ''));
    });
  });

  describe('telling the people concerned (34 art.)', () => {
    it('is noted at any time, and anew: the earlier note is kept', async () => {
      const { id } = await scene.known(30);
      const today = calendarDay(scene.hours(0));
      const { breach: spared } = await scene.make('tellPeopleOfDataBreach', {
        ...{ id, version: 1, notToldReason: WHY },
      });
      expect(spared).toMatchObject({ peopleNotToldReason: WHY, peopleToldOn: null, state: 'running' });
      const { breach } = await scene.make('tellPeopleOfDataBreach', { id, version: 2, toldOn: today });
      expect(breach).toMatchObject({ peopleToldOn: today, peopleNotToldReason: null });
      expect(breach?.history[0]).toMatchObject({
        change: 'people_told',
        earlier: [
          { field: 'peopleToldOn', value: null },
          { field: 'peopleNotToldReason', value: WHY },
        ],
      });
    });

    it.each([
      ['neither a day nor a reason', {}, 'input.toldOn', 'required'],
      ['both', { toldOn: '2027-03-01', notToldReason: WHY }, 'input.toldOn', 'notOnTheList'],
      ['a day to come', { toldOn: '2099-01-01' }, 'input.toldOn', 'range'],
      ['a day before anyone knew', { toldOn: '2026-01-01' }, 'input.toldOn', 'range'],
      ['a mark for a reason', { notToldReason: '.' }, 'input.notToldReason', 'short'],
    ])('is refused with %s', async (_what, patch, field, reason) => {
      const { id } = await scene.known(1);
      expect(await scene.fault('tellPeopleOfDataBreach', { id, version: 1, ...patch })).toMatchObject({
        ...{ code: 'BAD_INPUT', field, reason, section: '(EU) 2016/679 34 art.' },
      });
    });
  });

  describe('is the officer’s alone', () => {
    it('to the lead, the administrator and the stranger there is no register', async () => {
      const { id } = await scene.known(1);
      for (const name of ['lead', 'manager', 'admin', 'nurse'] as const) {
        const person = await TestPerson.signIn(scene.server, name);
        const asked = await person.ask('{ dataBreaches { next } dataBreachCounts { late } }');
        expect(asked.errors.map(({ extensions }) => extensions['code'])).toContain('NOT_ALLOWED');
        expect(await scene.fault('judgeDataBreach', { id, version: 1, reason: WHY }, person)).toMatchObject({
          code: 'NOT_ALLOWED',
        });
        expect(
          await scene.fault('recordDataBreach', { knownAt: scene.hours(-1), happened: HAPPENED }, person),
        ).toMatchObject({ code: 'NOT_ALLOWED' });
      }
      const nobody = await TestPerson.stranger(scene.server).ask('{ dataBreaches { next } }');
      expect(nobody.errors[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' });
    });

    it('whatever the code forgets: the database shows it to nobody else, and lets nobody else write', async () => {
      const { id } = await scene.known(1);
      const seen = (name: 'dpo' | 'lead' | 'admin') =>
        scene.asRow<{ n: number }>(
          name,
          'SELECT (SELECT count(*) FROM data_breach)::int + (SELECT count(*) FROM data_breach_change)::int AS n',
        );
      expect((await seen('dpo'))[0]?.n).toBeGreaterThan(1);
      expect(await seen('lead')).toEqual([{ n: 0 }]);
      expect(await seen('admin')).toEqual([{ n: 0 }]);
      expect(
        await scene.asRow('lead', `UPDATE data_breach SET happened = '' WHERE id = $1 RETURNING id`, [id]),
      ).toEqual([]);
      const insert = (name: 'dpo' | 'lead', by: 'dpo' | 'lead') =>
        scene.asRow(
          name,
          `INSERT INTO data_breach_change (id, breach_id, version, change, at, by, earlier) VALUES ($1, $2, 9, 'notified', now(), $3, '[]')`,
          [randomUUID(), id, scene.town.people[by]],
        );
      await expect(insert('lead', 'lead')).rejects.toThrow('row-level security');
      await expect(insert('dpo', 'lead')).rejects.toThrow('row-level security');
    });

    it('and is never thinned out: not by the officer, nor by the owner of the database', async () => {
      const { id } = await scene.known(1);
      for (const sql of [
        'DELETE FROM data_breach WHERE id = $1',
        'DELETE FROM data_breach_change WHERE breach_id = $1',
        `UPDATE data_breach_change SET reason = 'x' WHERE breach_id = $1`,
        'UPDATE data_breach SET recorded_by = NULL WHERE id = $1',
        'UPDATE data_breach SET recorded_at = now() WHERE id = $1',
      ]) {
        await expect(scene.asRow('dpo', sql, [id])).rejects.toThrow('permission denied');
      }
      for (const sql of [
        `DELETE FROM data_breach WHERE id = '${id}'`,
        `UPDATE data_breach_change SET reason = 'x' WHERE breach_id = '${id}'`,
        'TRUNCATE data_breach_change',
        'TRUNCATE data_breach CASCADE',
      ]) {
        await expect(scene.owner.query(sql)).rejects.toThrow();
      }
    });

    it('leaves no row in the usage log: there is no client in it', async () => {
      const { rows } = await scene.owner.query(
        `SELECT 1 FROM usage_log WHERE operation ILIKE '%databreach%'`,
      );
      expect(rows).toEqual([]);
    });
  });

  it('is told at once to every officer’s open screens, by id, and to no others', async () => {
    const { dpo, colleagueNurse, lead } = scene.town.people;
    await scene.owner.query(
      `INSERT INTO work_task (id, professional_id, task, service_functions, valid_from) VALUES ($1, $2, 'data_protection', '{}', $3)`,
      [randomUUID(), colleagueNurse, scene.hours(-1)],
    );
    const heard = async (name: 'colleagueNurse' | 'lead', id: string) => {
      const person = await TestPerson.signIn(scene.server, name);
      const events: (LiveEvent | HiddenEvent)[] = [];
      const socket = await person.connect();
      socket.on('event', (event) => events.push(event));
      await socket.emitWithAck('watch', [`user:${id}`, `user:${dpo}`]);
      return { events, person };
    };
    const other = await heard('colleagueNurse', colleagueNurse);
    const outsider = await heard('lead', lead);
    const { id } = await scene.known(1);
    await scene.make('judgeDataBreach', { id, version: 1, reason: WHY });
    await until(() => other.events.length >= 2);
    expect(other.events).toMatchObject([
      { refKind: 'data_breach', refId: id, change: 'created', version: 1, caseId: null, actorId: dpo },
      { refKind: 'data_breach', refId: id, change: 'changed', version: 2 },
    ]);
    expect(JSON.stringify(other.events)).not.toContain(HAPPENED.slice(0, 12));
    expect(outsider.events).toEqual([]);
    expect((await scene.list(true, other.person)).find((breach) => breach.id === id)).toMatchObject({
      state: 'not_applicable',
    });
    other.person.leave();
    outsider.person.leave();
  });
});
