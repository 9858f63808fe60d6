import { randomUUID } from 'node:crypto';
import { turnClocks } from '@rinnalla/api-clocks';
import { Pool } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { RecordsDesk } from './records-desk.js';

export interface CareClock {
  readonly id: string;
  readonly ruleId: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Place {
  readonly caseId: string;
  readonly clientId: string;
}

const CLOCKS = `query CaseClocks($id: ID!) { case(id: $id) { clocks { id ruleId register kind state dueOn startedAt metAt isStartCorrectable isExtendable
  version history { change at recordedAt reason fromDay toDay by { id } } } } }`;

/** A desk of records with the clocks of care in sight, and the pass that turns them. */
export class CareScene {
  private constructor(
    readonly desk: RecordsDesk,
    private readonly jobs: Pool,
  ) {}

  /** @param at when it is, in place of today */
  static async open(at: string): Promise<CareScene> {
    const desk = await RecordsDesk.open(at);
    return new CareScene(desk, new Pool({ connectionString: desk.server.database.jobsUrl }));
  }

  async close(): Promise<void> {
    await this.jobs.end();
    await this.desk.close();
  }

  /** A case with a patient born on this day, and the nurse, a colleague of hers and the counsellor in its team. */
  async patient(bornOn: string): Promise<Place> {
    const at = await this.desk.prepare();
    await this.desk.relate(at.caseId, 'colleagueNurse', 'M1');
    await this.desk.sql('UPDATE client SET birth_date = $2 WHERE id = $1', [at.clientId, bornOn]);
    return at;
  }

  /** @returns the entry's id */
  async tell(by: TownPerson, at: Place, careEvent: string, occurredOn: string): Promise<string> {
    this.desk.server.clock.advance({ seconds: 1 });
    const told = { ...at, kind: 'patient_entry', careEvent, occurredOn, body: `${careEvent} ${occurredOn}` };
    const answer = await this.desk.change(by, 'addRecordEntry', told);
    const { entry } = answer as { entry?: { id: string } };
    if (!entry) throw new Error(JSON.stringify(answer));
    return entry.id;
  }

  /** The case's clocks of care as somebody sees them, the code of the refusal where they may not look at the case. */
  async clocks(who: TownPerson, caseId: string): Promise<CareClock[] | string> {
    const person = await this.desk.as(who);
    const answer = await person.ask<{ case: { clocks: CareClock[] } }>(CLOCKS, { id: caseId });
    if (!answer.data) return String(answer.errors[0]?.extensions['code']);
    return answer.data.case.clocks.filter(({ register }) => register === 'health');
  }

  /** The only clock of care that the nurse sees. */
  async clock(caseId: string): Promise<CareClock> {
    const seen = await this.clocks('nurse', caseId);
    if (typeof seen === 'string' || seen.length !== 1 || !seen[0]) throw new Error(JSON.stringify(seen));
    return seen[0];
  }

  /** In row-level security's eyes alone, whatever the code would say. */
  async underRls(who: TownPerson, caseId: string): Promise<number> {
    const rows = await this.desk.underRls(
      who,
      `SELECT count(*)::int AS seen FROM clock WHERE case_id = $1 AND register = 'health'`,
      [caseId],
    );
    return Number(rows[0]?.['seen']);
  }

  async passTo(at: string): Promise<void> {
    this.desk.server.clock.set(at);
    this.desk.signInAnew();
    await turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await this.jobs.query(sql, [...params])).rows as Row[],
      },
      this.desk.server.clock.now(),
    );
  }

  /** Kinds of the notices that somebody was given of a clock and that are not over. */
  async notices(who: TownPerson, clockId: string): Promise<string[]> {
    const rows = await this.desk.sql<{ kind: string }>(
      'SELECT kind FROM notice WHERE recipient_id = $1 AND clock_id = $2 AND over_at IS NULL ORDER BY at',
      [this.desk.town.people[who], clockId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Streams that ever told of a clock, the people by name. */
  async streams(clockId: string): Promise<string[]> {
    const rows = await this.desk.sql<{ stream: string }>(
      `SELECT DISTINCT stream FROM domain_event WHERE ref_kind = 'clock' AND ref_id = $1`,
      [clockId],
    );
    const names = new Map(Object.entries(this.desk.town.people).map(([name, id]) => [`user:${id}`, name]));
    return rows.map(({ stream }) => names.get(stream) ?? stream).sort();
  }

  /** Name of the result, or code of the error. */
  async drop(who: TownPerson, { id, version }: CareClock): Promise<string> {
    const answer = await (
      await this.desk.as(who)
    ).ask<{ markClockNotApplicable: { __typename: string } }>(
      'mutation ($input: MarkClockNotApplicableInput!) { markClockNotApplicable(input: $input) { __typename } }',
      { input: { mutationId: randomUUID(), id, version, reason: 'Potilas ei halunnut käyntiä' } },
    );
    return answer.data?.markClockNotApplicable.__typename ?? String(answer.errors[0]?.extensions['code']);
  }
}
