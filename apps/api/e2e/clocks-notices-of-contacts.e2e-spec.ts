import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { turnClocks } from '@rinnalla/api-clocks';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';

const at = (day: string, time: string) => `2027-01-${day}T${time}:00+02:00`;
const PEOPLE: readonly TownPerson[] = [
  'neighbour',
  'worker',
  'stranger',
  'counsellor',
  'lead',
  'manager',
  'nurse',
];

interface SeenNotice {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly contactId: string | null;
  readonly clientNames: readonly string[];
  readonly clock: { readonly ruleId: string };
}

describe('what is told of the time limits of a contact that no case came of', () => {
  let scene: IntakeScene;
  let jobs: Client;

  beforeAll(async () => {
    scene = await buildIntake(at('11', '09:00'));
    jobs = new Client({ connectionString: scene.server.database.jobsUrl });
    await jobs.connect();
  });
  afterAll(async () => {
    await jobs.end();
    await scene.leave();
  });
  beforeEach(async () => {
    await scene.owner.query('UPDATE notice SET over_at = at');
    await scene.owner.query('UPDATE clock SET next_turn_at = NULL');
    await scene.comeIn(at('11', '09:00'), ...PEOPLE);
  });

  const turn = () =>
    turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      scene.server.clock.now(),
    );
  const goTo = async (day: string, time: string) => {
    await scene.comeIn(at(day, time), ...PEOPLE);
    await turn();
  };
  const noticesOf = async (who: TownPerson): Promise<readonly SeenNotice[]> => {
    const { data } = await scene.people[who].ask<{ openNotices: SeenNotice[]; openNoticeCount: number }>(
      '{ openNoticeCount openNotices { id kind caseId caseNumber contactId clientNames clock { ruleId } } }',
    );
    expect(data?.openNoticeCount).toBe(data?.openNotices.length);
    return data?.openNotices ?? [];
  };
  const told = async (): Promise<Record<string, string[]>> => {
    const each = await Promise.all(
      PEOPLE.map(async (who) => [who, (await noticesOf(who)).map(({ kind }) => kind)] as const),
    );
    return Object.fromEntries(each.filter(([, kinds]) => kinds.length > 0));
  };
  /** Someone over 75: seven weekdays, the 20th (SHL 36 § 2 mom.). */
  const OLD = { birthDate: '1940-05-01' };

  it('goes to whoever receives its queue as the day comes near, comes and passes', async () => {
    const contactId = await scene.recorded(OLD);
    await goTo('18', '10:00');
    expect(await told()).toEqual({ neighbour: ['clock_due_soon'], worker: ['clock_due_soon'] });
    expect(await noticesOf('worker')).toEqual([
      {
        id: expect.any(String),
        kind: 'clock_due_soon',
        caseId: null,
        caseNumber: null,
        contactId,
        clientNames: ['Ihminen Uusi'],
        clock: { ruleId: 'R1-OVER75' },
      },
    ]);
    await goTo('21', '09:00');
    expect(await told()).toEqual({ neighbour: ['clock_breached'], worker: ['clock_breached'] });
  });

  it('goes to whoever has taken it at first, and to the others when the day has come', async () => {
    const contactId = await scene.recorded(OLD);
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    await goTo('18', '10:00');
    expect(await told()).toEqual({ neighbour: ['clock_due_soon'] });
    await goTo('20', '09:00');
    expect(await told()).toEqual({ neighbour: ['clock_due_today'], worker: ['clock_due_today'] });
  });

  it('is over when the contact is dealt with, or a case comes of it', async () => {
    const { contactId, version } = await scene.triaged(OLD);
    await goTo('21', '09:00');
    expect(Object.keys(await told())).toEqual(['neighbour', 'worker']);
    const opened = await scene.move('neighbour', 'openAssessment', {
      contactId,
      version,
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'older_people',
      topic: 'Kotona pärjääminen',
      birthDate: OLD.birthDate,
    });
    expect(opened).toMatchObject({ __typename: 'AssessmentOpened' });
    expect(await told()).toEqual({});
  });

  it('is seen by its reader, logged under the contact, and hidden from whoever receives the queue no more', async () => {
    const contactId = await scene.recorded(OLD);
    await goTo('18', '10:00');
    const [mine] = await noticesOf('worker');
    const { rows } = await scene.owner.query<{ basis: string }>(
      `SELECT DISTINCT basis FROM usage_log WHERE operation IS NOT NULL AND professional_id = $1 AND $2 = ANY (record_ids) AND $3 = ANY (record_ids)`,
      [scene.server.town.people.worker, contactId, mine?.id],
    );
    expect(rows).toEqual([{ basis: 'task:intake' }]);
    const seen = await scene.people.worker.change(
      'seeNotices',
      'SeeNoticesInput',
      { ids: [mine?.id] },
      '__typename',
    );
    expect(seen).toMatchObject({ __typename: 'NoticesSeen' });
    expect(Object.keys(await told())).toEqual(['neighbour']);
    await scene.owner.query(
      `UPDATE work_task SET valid_to = $1 WHERE professional_id = $2 AND task = 'intake'`,
      [scene.server.clock.now(), scene.server.town.people.neighbour],
    );
    expect(await told()).toEqual({});
  });
});
