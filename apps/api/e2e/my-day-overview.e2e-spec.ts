import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDay } from '@rinnalla/domain';
import type { TownPerson } from '../src/testing/build-town.js';
import { countedStatements } from '../src/testing/counted-statements.js';
import { TestPerson } from '../src/testing/test-person.js';
import { buildScene, type Scene } from './consultations-scene.js';

interface Line {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface MyDay {
  readonly overdue: Line[];
  readonly waitingForMe: { responsibilities: Line[]; consultations: Line[]; unclaimed: number };
  readonly promisedByOthers: Line[];
  readonly changedSinceSeen: Record<string, unknown>[];
  readonly myCases: Line[];
}

const LINE =
  'id caseId caseNumber clientNames what owner { id name profession } dueOn status since version isMine isOverdue';
const MY_DAY = `{ myDay { overdue { ${LINE} } promisedByOthers { ${LINE} }
  waitingForMe { responsibilities { ${LINE} } unclaimed consultations { id status question clientName claimedBy { id } expertiseNameFi lastStepAt } }
  changedSinceSeen { caseId number clientNames changes lastChangeAt lastChangeBy { id } } myCases { id number status nextDueOn } } }`;

describe('my day', () => {
  let scene: Scene;
  let planId: string;
  beforeAll(async () => {
    scene = await buildScene();
    planId = await scene.addPlanText('Oma arvio.');
  });
  afterAll(async () => {
    await scene.leave();
  });

  const myDay = async (who: TownPerson): Promise<MyDay> => {
    const answer = await scene.people[who].ask<{ myDay: MyDay }>(MY_DAY);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.myDay;
  };
  const ids = (lines: readonly Line[]) => lines.map((line) => line.id);
  const day = (offset: number) => addDays(calendarDay(scene.server.clock.now()), offset);

  async function addLine(owner: TownPerson, status: string, dueOn: string | null): Promise<string> {
    const id = randomUUID();
    const { caseA, people } = scene.server.town;
    await scene.owner.query(
      `INSERT INTO responsibility (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, what, owner_id, due_on, status, status_since)
       VALUES ($1, $2, $3, $4, $5, $4, $5, 'Soittaa Kelaan', $6, $7, $8, $4)`,
      [id, planId, caseA, scene.server.clock.now(), people.worker, people[owner], dueOn, status],
    );
    return id;
  }

  it('asks one to sign in', async () => {
    const answer = await TestPerson.stranger(scene.server).ask(MY_DAY);
    expect(answer.errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
  });

  it('shows the named worker what is late, what waits and who promised what; others only their own', async () => {
    const late = await addLine('counsellor', 'accepted', day(-2));
    const mineLate = await addLine('worker', 'in_progress', day(-1));
    const proposed = await addLine('worker', 'proposed', day(5));
    const promised = await addLine('counsellor', 'accepted', null);
    const dueToday = await addLine('counsellor', 'proposed', day(0));
    await addLine('counsellor', 'done', day(-9));
    await addLine('counsellor', 'declined', day(-9));

    const worker = await myDay('worker');
    expect(ids(worker.overdue)).toEqual([late, mineLate]);
    expect(worker.overdue[0]).toMatchObject({
      caseNumber: 'T-900',
      clientNames: ['Asiakas900 Testi'],
      owner: { id: scene.server.town.people.counsellor, profession: 'social_counsellor' },
      isMine: false,
      isOverdue: true,
    });
    expect(ids(worker.waitingForMe.responsibilities)).toEqual([proposed]);
    expect(ids(worker.promisedByOthers)).toEqual([late, dueToday, promised]);
    expect(worker.myCases).toEqual([
      { id: scene.server.town.caseA, number: 'T-900', status: 'planning', nextDueOn: day(-2) },
    ]);

    const counsellor = await myDay('counsellor');
    expect(ids(counsellor.overdue)).toEqual([late]);
    expect(ids(counsellor.waitingForMe.responsibilities)).toEqual([dueToday]);
    expect(counsellor.promisedByOthers).toEqual([]);
    for (const name of ['manager', 'neighbour', 'nurse'] as const) {
      const nothing = await myDay(name);
      expect([name, nothing.overdue, nothing.promisedByOthers, nothing.myCases]).toEqual([name, [], [], []]);
    }
    expect((await myDay('lead')).myCases).toEqual([]);
  });

  it('shows what the asker has to do about consultations, and how many wait for one’s expertise', async () => {
    const open = await scene.asked();
    const asking = await scene.asked();
    const answered = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: asking });
    await scene.move('nurse', 'askMoreInfo', { consultationId: asking, message: 'Kauanko?' });
    await scene.move('nurse', 'answerConsultation', {
      consultationId: answered,
      answer: 'Näin.',
      advice: 'refer',
    });
    const worker = await myDay('worker');
    expect(worker.waitingForMe.consultations).toMatchObject([
      {
        id: asking,
        status: 'more_info_asked',
        clientName: 'Asiakas900 Testi',
        expertiseNameFi: 'Mielenterveys',
      },
      { id: answered, status: 'answered', claimedBy: { id: scene.server.town.people.nurse } },
    ]);
    expect(worker.waitingForMe.unclaimed).toBe(0);
    expect((await myDay('nurse')).waitingForMe).toMatchObject({ unclaimed: 1, consultations: [] });
    await scene.move('worker', 'cancelConsultation', { consultationId: open, reason: 'Ei tarpeen' });
    expect((await myDay('nurse')).waitingForMe.unclaimed).toBe(0);
  });

  it('counts what others changed since one last looked, and nothing of one’s own', async () => {
    const { caseA, people } = scene.server.town;
    const see = async (who: TownPerson) => {
      scene.server.clock.advance({ seconds: 1 });
      await scene.people[who].change(
        'seeCase',
        'SeeCaseInput',
        { caseId: caseA },
        '... on CaseSeen { caseId }',
      );
      scene.server.clock.advance({ seconds: 1 });
    };
    await see('worker');
    await see('counsellor');
    expect((await myDay('worker')).changedSinceSeen).toEqual([]);
    const move = async (who: TownPerson, version: number, to: string) => {
      scene.server.clock.advance({ seconds: 1 });
      await scene.people[who].change('moveCase', 'MoveCaseInput', { caseId: caseA, version, to }, '');
    };
    await move('counsellor', 1, 'service');
    await move('counsellor', 2, 'follow_up');
    expect((await myDay('worker')).changedSinceSeen).toEqual([
      {
        caseId: caseA,
        number: 'T-900',
        clientNames: ['Asiakas900 Testi'],
        changes: 2,
        lastChangeAt: scene.server.clock.now().toISOString(),
        lastChangeBy: { id: people.counsellor },
      },
    ]);
    expect((await myDay('counsellor')).changedSinceSeen).toEqual([]);
    await see('worker');
    expect((await myDay('worker')).changedSinceSeen).toEqual([]);
  });

  it('is logged as one overview of one’s own work, for every client on it', async () => {
    const { people, clientA } = scene.server.town;
    const { rows } = await scene.owner.query(
      `SELECT DISTINCT purpose, basis, client_ids FROM usage_log WHERE professional_id = $1 AND purpose = 'own_work_overview'`,
      [people.worker],
    );
    expect(rows).toEqual([
      { purpose: 'own_work_overview', basis: 'relation:own_cases', client_ids: [clientA] },
    ]);
  });

  it('takes a fixed number of statements, however many cases and lines there are', async () => {
    const { count: few } = await countedStatements(() => myDay('worker'));
    for (let more = 0; more < 10; more += 1) {
      await scene.server.town.addCase();
      await addLine('counsellor', 'accepted', day(-1));
    }
    const many = await countedStatements(() => myDay('worker'));
    expect(many.result.myCases.length).toBe(11);
    expect(many.count).toBe(few);
    expect(few).toBe(6);
  });
});

describe('finding a case', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
    await scene.server.town.addCase({ topic: 'Velkaselvittely 100 % etänä' });
  });
  afterAll(async () => {
    await scene.leave();
  });

  const find = async (who: TownPerson, text: string, first = 20) => {
    const answer = await scene.people[who].ask<{ findCases: { number: string }[] }>(
      `query ($text: String!, $first: Int!) { findCases(text: $text, first: $first) { id number topic status workspaceId clients { name birthYear } } }`,
      { text, first },
    );
    const { code, field } = answer.errors[0]?.extensions ?? {};
    return answer.data?.findCases.map((row) => row.number) ?? `${String(code)} ${String(field)}`;
  };

  it('goes by client’s name in either order, number and topic, among the cases one may see', async () => {
    expect(await find('worker', 'asiakas900')).toEqual(['T-900']);
    expect(await find('worker', 'Testi Asiakas900')).toEqual(['T-900']);
    expect(await find('worker', 't-902')).toEqual(['T-902']);
    expect(await find('worker', 'velka')).toEqual(['T-902']);
    expect((await find('lead', 'Testi')).length).toBe(2);
    expect(await find('counsellor', 'Testi')).toEqual(['T-900']);
    expect(await find('stranger', 'Testi')).toEqual(['T-901']);
    for (const name of ['nurse', 'manager', 'neighbour'] as const)
      expect(await find(name, 'Testi')).toEqual([]);
  });

  it('takes signs as they stand, and nothing for nothing', async () => {
    expect(await find('worker', '100 %')).toEqual(['T-902']);
    expect(await find('worker', '%')).toEqual(['T-902']);
    expect(await find('worker', '_')).toEqual([]);
    expect(await find('worker', '   ')).toEqual([]);
    expect((await find('worker', 'Testi', 1)).length).toBe(1);
  });

  it('refuses too long a text and too long a list, and logs whom it found', async () => {
    expect(await find('worker', 'x'.repeat(101))).toBe('BAD_INPUT input.text');
    expect(await find('worker', 'x', 21)).toBe('BAD_INPUT input.first');
    const anyone = await TestPerson.stranger(scene.server).ask('{ findCases(text: "x") { id } }');
    expect(anyone.errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    const { rows } = await scene.owner.query(
      `SELECT DISTINCT client_ids FROM usage_log WHERE professional_id = $1 AND purpose = 'search'`,
      [scene.server.town.people.counsellor],
    );
    expect(rows).toEqual([{ client_ids: [scene.server.town.clientA] }]);
  });
});
