import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import type { EntryKind, ProtectedSpeciality, Register } from '@rinnalla/domain';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export const PASSWORD = 'oikea hevonen akku niitti';
export const REASON = 'Asiakas ei itse pysty arvioimaan asiaa, edustajaa ei ole.';

interface Entry {
  readonly kind: EntryKind;
  readonly speciality?: ProtectedSpeciality;
  /** YYYY-MM-DDThh:mm:ssZ; now when left out. */
  readonly createdAt?: string;
  readonly caseId?: string;
  readonly clientId?: string;
  readonly serviceFunction?: string;
}

/** A town without a joint service, with records of both registers on case A, and passwords for those who plead. */
export class DisclosuresScene {
  private readonly people = new Map<TownPerson, TestPerson>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    private readonly app: Client,
  ) {}

  static async open(): Promise<DisclosuresScene> {
    const server = await startTestServer();
    const owner = new Client({ connectionString: server.database.ownerUrl });
    const app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    // Nothing follows from where the work is done: what is opened here is opened on a ground somebody pleads or gives.
    await owner.query('UPDATE workspace SET joint_service_id = NULL, default_legal_mode = NULL');
    const passwordHash = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await owner.query(
      'INSERT INTO account (professional_id, password_hash, changed_at) SELECT id, $1, now() FROM professional',
      [passwordHash],
    );
    return new DisclosuresScene(server, owner, app);
  }

  async close(): Promise<void> {
    for (const person of this.people.values()) person.leave();
    await this.owner.end();
    await this.app.end();
    await this.server.stop();
  }

  get town() {
    return this.server.town;
  }

  async as(name: TownPerson): Promise<TestPerson> {
    const known = this.people.get(name);
    if (known) return known;
    const person = await TestPerson.signIn(this.server, name);
    this.people.set(name, person);
    return person;
  }

  /** Signs everyone in anew: after the clock was moved further than a session lasts. */
  forgetSessions(): void {
    for (const person of this.people.values()) person.leave();
    this.people.clear();
  }

  async addEntry({ kind, speciality, createdAt, ...of }: Entry): Promise<string> {
    const id = randomUUID();
    const register: Register = kind === 'patient_entry' ? 'health' : 'social';
    const at = createdAt ?? this.server.clock.now().toISOString();
    const by = register === 'health' ? 'colleagueNurse' : 'worker';
    await this.owner.query(
      `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, speciality, occurred_on, body, author_profession,
         created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        of.caseId ?? this.town.caseA,
        of.clientId ?? this.town.clientA,
        register,
        of.serviceFunction ?? 'working_age',
        kind,
        speciality ?? null,
        at.slice(0, 10),
        `Merkintä ${kind}`,
        register === 'health' ? 'nurse' : 'social_worker',
        at,
        this.town.people[by],
      ],
    );
    return id;
  }

  /** A live relation of a person to case A under a mode that crosses the registers. */
  async join(
    name: TownPerson,
    legalMode: 'M2' | 'M3' | 'M8',
    evidence: object = {},
    caseId = this.town.caseA,
  ) {
    await this.owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, 'team_member', $3, $4, $5, 'case_work', $6, $2)`,
      [randomUUID(), this.town.people[name], caseId, legalMode, evidence, this.server.clock.now()],
    );
  }

  /** A permission of client A to health care for social data of working-age services. */
  async permit(patch: { recordedFrom?: string } = {}): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, recorded_from, giver,
         giver_name, means, given_on, created_at, created_by)
       VALUES ($1, $2, 'social', '{public_health_care}', '{working_age}', '{}', $3, 'client', 'Testi', 'paper', current_date, $4, $5)`,
      [id, this.town.clientA, patch.recordedFrom ?? null, this.server.clock.now(), this.town.people.worker],
    );
    return id;
  }

  /** Ids of entries that row-level security alone shows a person now, whatever the code would say. */
  async seenByRow(name: TownPerson): Promise<string[]> {
    return (await this.asRow<{ id: string }>(name, 'SELECT id FROM record_entry')).map((row) => row.id);
  }

  /** Runs one statement as the app role with a person set, past all our code; rolled back. */
  async asRow<Row extends object>(name: TownPerson, sql: string, params: unknown[] = []): Promise<Row[]> {
    await beginAs(this.app, this.server, this.town.people[name]);
    try {
      return (await this.app.query<Row>(sql, params)).rows;
    } finally {
      await this.app.query('ROLLBACK');
    }
  }

  async plead(name: TownPerson, ground: string, patch: Record<string, unknown> = {}) {
    return (await this.as(name)).change(
      'pleadOverride',
      'PleadOverrideInput',
      {
        caseId: this.town.caseA,
        clientId: this.town.clientA,
        ground,
        reason: REASON,
        password: PASSWORD,
        ...patch,
      },
      `... on OverridePleaded { override { id version ground sections expiresAt isMine } }
       ... on PasswordWrong { isBlocked } ... on GroundNotYours { ground sections } ... on NothingToOpen { ground sections }`,
    );
  }

  /** Takes back every override and purpose, as if none had been. */
  async forgetOverrides(): Promise<void> {
    await this.owner.query('DELETE FROM override');
    await this.owner.query('DELETE FROM purpose_statement');
  }
}
