import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asReader } from './as-reader.js';
import { assessCase } from './assess-case.js';
import { buildIntake, type IntakeScene } from './intake-scene.js';

/** Wednesday of an ordinary week, and one a year later. */
const FIRST = '2027-01-13';
const LATER = '2028-01-12';

/** Each need has time limits of its own (SHL 36 §): what is over stays so, and what is asked of one says nothing of another. */
describe('the time limits of a need that comes up after another', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake(`${FIRST}T09:00:00+02:00`);
  });
  afterAll(() => scene.leave());

  /** Time goes on within a day; each test begins anew. */
  let minute = 10;
  const comeIn = (day: string) =>
    scene.comeIn(`${day}T09:${String((minute += 1))}:00+02:00`, 'worker', 'neighbour');
  interface Known {
    readonly caseId: string;
    readonly clientId: string;
  }
  /** Comes as a contact, is judged, and its assessment opened, all by `neighbour`. */
  const arrived = async (
    day: string,
    { birthDate, serviceFunction, isSamePerson, ...told }: Record<string, unknown> & { birthDate: string },
  ): Promise<Known> => {
    await comeIn(day);
    const { contactId, version } = await scene.triaged({
      birthDate,
      familyName: `Nikula${String(minute)}`,
      ...told,
    });
    const { town } = scene.server;
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version, workspaceId: town.workspaceA, birthDate, topic: 'Arjen tuki' },
      serviceFunction: serviceFunction ?? 'families_with_children',
      isSamePerson: isSamePerson ?? null,
    });
    expect(opened.__typename).toBe('AssessmentOpened');
    const caseId = String(opened['caseId']);
    const { rows } = await scene.owner.query<Known>(
      'SELECT case_id AS "caseId", client_id AS "clientId" FROM case_client WHERE case_id = $1',
      [caseId],
    );
    const [known] = rows;
    if (!known) throw new Error('A case without a client');
    return known;
  };
  const assess = async (known: Known, day: string, needsSpecialSupport = false) => {
    await comeIn(day);
    const reasons = { specialSupportReasons: 'Koulu ja koti ovat kertoneet.' };
    const { sign } = await assessCase(scene.people.neighbour, {
      ...{ ...known, startedOn: day },
      decided: { needsSpecialSupport, ...reasons },
    });
    scene.server.clock.advance({ seconds: 1 });
    expect((await sign()).__typename).toBe('AssessmentChanged');
  };
  const openAnother = (known: Known, pendingSince: string | null = null) =>
    scene.people.neighbour.change<{ __typename: string }>(
      'openCaseAssessment',
      'OpenCaseAssessmentInput',
      { ...known, pendingSince },
      '',
    );
  const breakOff = async ({ caseId }: Known) => {
    const { rows } = await scene.owner.query<{ id: string; version: number }>(
      'SELECT id, version FROM assessment WHERE case_id = $1 ORDER BY created_at DESC LIMIT 1',
      [caseId],
    );
    const [{ id: assessmentId, version } = { id: '', version: 0 }] = rows;
    const broken = await scene.people.neighbour.change<{ __typename: string }>(
      'discontinueAssessment',
      'DiscontinueAssessmentInput',
      { assessmentId, version, reason: 'client_withdrew', note: 'Asiakas ei halua arviointia nyt.' },
      '',
    );
    expect(broken.__typename).toBe('AssessmentChanged');
    scene.server.clock.advance({ seconds: 1 });
  };
  /** Which limits count from this day, and whether they run. */
  const from = async ({ caseId }: Known, day: string) => {
    const { rows } = await scene.owner.query<{ line: string }>(
      `SELECT rule_id || CASE WHEN met_at IS NOT NULL THEN ' met' WHEN not_applicable_at IS NOT NULL THEN ' dropped' ELSE ' runs' END AS line
       FROM clock WHERE case_id = $1 AND (started_at AT TIME ZONE 'Europe/Helsinki')::date = $2 AND rule_id <> 'R0-URGENT' ORDER BY line`,
      [caseId, day],
    );
    return rows.map(({ line }) => line);
  };
  const pendingDay = async ({ caseId }: Known) => {
    const { rows } = await scene.owner.query<{ day: string }>(
      `SELECT (pending_since AT TIME ZONE 'Europe/Helsinki')::date::text AS day FROM assessment WHERE case_id = $1 ORDER BY created_at DESC LIMIT 1`,
      [caseId],
    );
    return rows[0]?.day;
  };
  const ADULTS = ['R4-DONE', 'R4-START', 'R4-TARGET-DONE', 'R4-TARGET-START'];
  const all = (end: string, rules = ADULTS) => rules.map((rule) => `${rule} ${end}`);

  it('are not asked of a need long assessed, when special support is found in a later one (36 § 3 mom.)', async () => {
    const child = await arrived(FIRST, { birthDate: '2016-03-03', statedAge: 'child' });
    await assess(child, FIRST);
    expect(await from(child, FIRST)).toEqual(all('met'));
    await comeIn(LATER);
    await openAnother(child);
    await assess(child, LATER, true);
    expect(await from(child, FIRST)).toEqual(all('met'));
    expect(await from(child, LATER)).toEqual(['R2-DONE met', 'R2-START met', ...all('met')]);
  });

  it('count from the day the matter became pending, where special support is found in its own assessment', async () => {
    const child = await arrived(FIRST, { birthDate: '2016-03-03', statedAge: 'child' });
    await assess(child, '2027-04-20', true);
    expect(await from(child, FIRST)).toEqual(['R2-DONE met', 'R2-START met', ...all('met')]);
    const { rows } = await scene.owner.query<{ isLate: boolean }>(
      `SELECT met_at > due_at AS "isLate" FROM clock WHERE case_id = $1 AND rule_id = 'R2-DONE'`,
      [child.caseId],
    );
    expect(rows).toEqual([{ isLate: true }]);
  });

  it('are begun for a new need, whatever number the law gave an earlier one (36 § 2 mom.)', async () => {
    const old = await arrived(FIRST, { birthDate: '1945-05-05' });
    expect(await from(old, FIRST)).toEqual(['R1-OVER75 runs', ...all('runs', ['R4-DONE', 'R4-TARGET-DONE'])]);
    await assess(old, FIRST);
    await comeIn(LATER);
    await openAnother(old);
    expect(await from(old, LATER)).toEqual(all('runs'));
  });

  it('go on when an assessment that was broken off is made after all', async () => {
    const person = await arrived(FIRST, { birthDate: '1980-01-01' });
    await breakOff(person);
    expect(await from(person, FIRST)).toEqual(all('dropped'));
    await comeIn('2027-01-20');
    await openAnother(person);
    expect(await from(person, FIRST)).toEqual(all('runs'));
    expect(await pendingDay(person)).toBe(FIRST);
  });

  it('count anew after one that was broken off, where a new need is told', async () => {
    const person = await arrived(FIRST, { birthDate: '1980-01-01' });
    await breakOff(person);
    await comeIn(LATER);
    await openAnother(person, `${LATER}T08:00:00+02:00`);
    expect(await from(person, FIRST)).toEqual(all('dropped'));
    expect(await from(person, LATER)).toEqual(all('runs'));
    expect(await pendingDay(person)).toBe(LATER);
  });

  it('are those of the second need, where its assessment is the one broken off', async () => {
    const person = await arrived(FIRST, { birthDate: '1980-01-01' });
    await assess(person, FIRST);
    await comeIn(LATER);
    await openAnother(person);
    await breakOff(person);
    await openAnother(person);
    expect(await from(person, FIRST)).toEqual(all('met'));
    expect(await from(person, LATER)).toEqual(all('runs'));
    expect(await pendingDay(person)).toBe(LATER);
  });

  it('run for a child whose matter came as a wish for advice, and was assessed (LSL 26 §)', async () => {
    const child = await arrived(FIRST, {
      ...{ birthDate: '2020-02-02', statedAge: 'child', purpose: 'advice', madeBy: 'close_person' },
      serviceFunction: 'child_welfare',
    });
    expect(await from(child, FIRST)).toEqual(all('runs', ['R3-DONE', 'R3-START']));
  });

  it('of a decision count from the need that was assessed last (45 § 2 mom.)', async () => {
    const person = await arrived(FIRST, { birthDate: '1980-01-01' });
    await assess(person, FIRST);
    await comeIn(LATER);
    await openAnother(person);
    await assess(person, LATER);
    const input = { ...person, service: 'social_work', topic: 'Sosiaalityö', isUrgent: false };
    await scene.people.neighbour.change('prepareDecision', 'PrepareDecisionInput', input, '');
    expect(await from(person, FIRST)).toEqual(all('met'));
    expect(await from(person, LATER)).toEqual([...all('met'), 'R5-EXEC runs']);
  });

  describe('of special support found in another of the child’s cases (36 § 3 mom.)', () => {
    /** Goes on in unit B, among people who alone see it. */
    const isElsewhere = async ({ caseId }: Known) => {
      const { workspaceB, unitB, people } = scene.server.town;
      for (const [table, id] of [
        ['"case"', 'id'],
        ['clock', 'case_id'],
      ] as const) {
        const sql = `UPDATE ${table} SET workspace_id = $1, unit_id = $2 WHERE ${id} = $3`;
        await scene.owner.query(sql, [workspaceB, unitB, caseId]);
      }
      const sql = 'UPDATE relation SET professional_id = $1 WHERE case_id = $2';
      await scene.owner.query(sql, [people.stranger, caseId]);
    };
    /** Two cases of one person, both by `neighbour`. */
    const twoOf = async (birthDate: string) => {
      const familyName = `Kahtalo${String(minute)}`;
      const told = { birthDate, familyName, statedAge: birthDate > '2009' ? 'child' : 'adult' };
      const here = await arrived(FIRST, told);
      const other = await arrived(FIRST, { ...told, isSamePerson: true });
      expect(other.clientId).toBe(here.clientId);
      return { here, other };
    };
    const CHILD = '2016-03-03';
    const told = async ({ caseId }: Known) => {
      const { rows } = await scene.owner.query<{ line: string }>(
        `SELECT e.type || ' ' || k.rule_id AS line FROM domain_event e JOIN clock k ON k.id = e.ref_id
         WHERE e.stream = 'case:' || $1 AND e.at = $2 ORDER BY e.seq`,
        [caseId, scene.server.clock.now()],
      );
      return rows.map(({ line }) => line);
    };

    it('run there from the day that one became pending, and are told there at once', async () => {
      const { here, other } = await twoOf(CHILD);
      await isElsewhere(other);
      await comeIn('2027-01-27');
      const unseen = await scene.people.neighbour.ask<{ case: unknown }>(
        'query ($id: ID!) { case(id: $id) { id } }',
        { id: other.caseId },
      );
      expect(unseen.data?.case ?? null).toBeNull();
      await assess(here, '2027-01-27', true);
      expect(await from(other, FIRST)).toEqual(['R2-DONE runs', 'R2-START runs', ...all('runs')]);
      expect(new Set(await told(other))).toEqual(
        new Set([
          ...['clock.started R2-DONE', 'clock.started R2-START'],
          ...['clock.due_soon R2-START', 'clock.due_today R2-START', 'clock.breached R2-START'],
        ]),
      );
      const { rows } = await scene.owner.query<{ kind: string }>(
        'SELECT kind FROM notice WHERE case_id = $1 AND over_at IS NULL',
        [other.caseId],
      );
      expect(rows).toEqual([{ kind: 'clock_breached' }]);
    });

    it('count as met there where the assessment has begun', async () => {
      const { here, other } = await twoOf(CHILD);
      await isElsewhere(other);
      await scene.owner.query(
        `UPDATE clock SET met_at = started_at + interval '1 day', closed_at = started_at + interval '1 day', next_turn_at = NULL
         WHERE case_id = $1 AND kind = 'assessment_started'`,
        [other.caseId],
      );
      await assess(here, FIRST, true);
      expect(await from(other, FIRST)).toEqual([
        ...['R2-DONE runs', 'R2-START met', 'R4-DONE runs', 'R4-START met', 'R4-TARGET-DONE runs'],
        'R4-TARGET-START met',
      ]);
    });

    it('are not asked where its assessment is over, nor of an adult', async () => {
      const { here, other: over } = await twoOf(CHILD);
      await assess(over, FIRST);
      await isElsewhere(over);
      await assess(here, FIRST, true);
      expect(await from(over, FIRST)).toEqual(all('met'));
      const adults = await twoOf('1980-01-01');
      await isElsewhere(adults.other);
      await assess(adults.here, FIRST, true);
      expect(await from(adults.other, FIRST)).toEqual(all('runs'));
    });

    it('are nobody’s to start who signs no assessment of the child', async () => {
      const { here, other } = await twoOf(CHILD);
      await isElsewhere(other);
      const refused = (sql: string, ...params: readonly string[]) =>
        expect(asReader(scene, 'neighbour', sql, ...params)).rejects.toMatchObject({ code: '42501' });
      await refused('SELECT * FROM app.needs_of_support($1, $2)', here.clientId, here.caseId);
      await refused(`SELECT app.start_support_clocks($1, '[]', '{}')`, here.clientId);
      expect(await from(other, FIRST)).toEqual(all('runs'));
    });
  });
});
