import { randomUUID } from 'node:crypto';
import { newId } from '@rinnalla/api-core';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export const ENTRY = `id caseId register serviceFunction kind speciality careEvent occurredOn body createdBy { id name profession unit { id } } openUnder
  viewerCanCorrect correctedAt withdrawnAt withdrawnReason version corrections { kind original reason by { id } }`;
export const NON_DISCLOSURE = `id validFrom validUntil toldBy createdAt createdBy { id } ended { kind at by { id } reason }`;
const RECORD = `query CaseRecord($id: ID!) { case(id: $id) { record { id entries { ${ENTRY} } masked { register reason sections remedy entries }
  purpose { purpose validUntil } viewerMayWrite viewerMayWriteOf viewerMayTell } } }`;

export interface Entry {
  readonly id: string;
  readonly body: string;
  readonly openUnder: string;
  readonly version: number;
  readonly viewerCanCorrect: boolean;
  readonly [field: string]: unknown;
}
export interface Masked {
  readonly register: string;
  readonly reason: string;
  readonly sections: readonly string[];
  readonly remedy: string;
  readonly entries: number;
}
interface CaseRecord {
  readonly entries: readonly Entry[];
  readonly masked: readonly Masked[];
  readonly purpose: { readonly purpose: string; readonly validUntil: string } | null;
  readonly viewerMayWrite: readonly string[];
  readonly viewerMayWriteOf: readonly string[];
  readonly viewerMayTell: readonly string[];
}

interface EntryContent {
  readonly kind: string;
  readonly body: string;
  readonly by?: TownPerson;
  readonly speciality?: string;
  readonly serviceFunction?: string;
}

/** A server with everyone at it, a case with a nurse in its team under the joint service (M1), and a look into its database past every right. */
export class RecordsDesk {
  private readonly signedIn = new Map<TownPerson, Promise<TestPerson>>();

  private constructor(
    readonly server: TestServer,
    private readonly owner: Client,
    readonly app: Client,
  ) {}

  /** @param at when it is, in place of today */
  static async open(at?: string): Promise<RecordsDesk> {
    const server = await startTestServer({ at });
    const owner = new Client({ connectionString: server.database.ownerUrl });
    const app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    return new RecordsDesk(server, owner, app);
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.server.stop();
  }

  get town() {
    return this.server.town;
  }

  as(person: TownPerson): Promise<TestPerson> {
    const known = this.signedIn.get(person) ?? TestPerson.signIn(this.server, person);
    this.signedIn.set(person, known);
    return known;
  }

  signInAnew(): void {
    this.signedIn.clear();
  }

  /** SQL as the owner of the database. */
  async sql<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(text, [...params])).rows as Row[];
  }

  /** A case of workspace A with the counsellor and the nurse in its team; the nurse under the given mode. */
  async prepare(mode = 'M1', evidence: object = {}): Promise<{ caseId: string; clientId: string }> {
    const made = await this.town.addCase();
    await this.relate(made.caseId, 'counsellor', 'M8');
    await this.relate(made.caseId, 'nurse', mode, evidence);
    return made;
  }

  relate(caseId: string, person: TownPerson, mode: string, evidence: object = {}): Promise<unknown[]> {
    return this.sql(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, 'team_member', $3, $4, $5, 'case_work', $6, $7)`,
      [
        newId(this.server.clock.now()),
        this.town.people[person],
        caseId,
        mode,
        { verifiedRelationship: true, ...evidence },
        this.server.clock.now(),
        this.town.people.worker,
      ],
    );
  }

  /** An entry put into the table past every rule. */
  async put(
    { caseId, clientId }: { caseId: string; clientId: string },
    { kind, body, by = 'worker', speciality, serviceFunction = 'working_age' }: EntryContent,
  ): Promise<string> {
    const id = newId(this.server.clock.now());
    await this.sql(
      `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, speciality, occurred_on, body,
         author_profession, created_at, created_by)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, p.profession, $10, p.id FROM professional p WHERE p.id = $11`,
      [
        id,
        caseId,
        clientId,
        kind === 'patient_entry' ? 'health' : 'social',
        serviceFunction,
        kind,
        speciality ?? null,
        '2026-01-15',
        body,
        this.server.clock.now(),
        this.town.people[by],
      ],
    );
    return id;
  }

  async record(person: TownPerson, caseId: string): Promise<CaseRecord> {
    const answer = await (
      await this.as(person)
    ).ask<{ case: { record: CaseRecord } }>(RECORD, { id: caseId });
    if (!answer.data) throw new Error(`${person}: ${JSON.stringify(answer.errors)}`);
    return answer.data.case.record;
  }

  /** What each sees: bodies through the API, and bodies that row-level security alone lets through. */
  async bodies(person: TownPerson, caseId: string): Promise<{ api: string[]; rls: string[] }> {
    const api = (await this.record(person, caseId)).entries.map((entry) => entry.body).sort();
    return { api, rls: await this.rlsBodies(person, caseId) };
  }

  async rlsBodies(person: TownPerson, caseId: string): Promise<string[]> {
    return this.underRls(person, 'SELECT body FROM record_entry WHERE case_id = $1 ORDER BY body', [
      caseId,
    ]).then((rows) => rows.map((row) => String(row['body'])));
  }

  /** Runs a statement as the application's role in someone's name, the engine out of the way; nothing is kept. */
  async underRls(
    person: TownPerson,
    text: string,
    params: readonly unknown[] = [],
  ): Promise<Record<string, unknown>[]> {
    await beginAs(this.app, this.server, this.town.people[person]);
    try {
      return (await this.app.query(text, [...params])).rows as Record<string, unknown>[];
    } finally {
      await this.app.query('ROLLBACK');
    }
  }

  async change(person: TownPerson, name: keyof typeof INPUTS, input: Record<string, unknown>, fields = '') {
    return (await this.as(person)).change(name, INPUTS[name], input, `${fields} ${ANSWERS[name]}`);
  }

  /** Asks a mutation of someone who is refused by an error. @returns `CODE` or `CODE field reason` */
  async refusal(
    person: TestPerson,
    name: keyof typeof INPUTS,
    input: Record<string, unknown>,
  ): Promise<string> {
    const answer = await person.ask(
      `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
    const { code, field, reason } = answer.errors[0]?.extensions ?? {};
    return [code ?? JSON.stringify(answer.data), field, reason].filter(Boolean).join(' ');
  }

  statePurpose(person: TownPerson, caseId: string, purpose = 'treatment') {
    return this.change(person, 'statePurpose', { caseId, subject: 'records', purpose });
  }

  /** Rows of the usage log an operation wrote about a client, with the disclosure log's beside them. */
  async logged(operation: string, clientId: string) {
    const usage = await this.sql<LogRow>(
      `SELECT purpose, basis, register, record_ids AS "recordIds", field_classes AS "fieldClasses" FROM usage_log
       WHERE operation = $1 AND $2::uuid = ANY (client_ids) ORDER BY at, ctid`,
      [operation, clientId],
    );
    const disclosed = await this.sql<{ purpose: string; mode: string; register: string; ground: string }>(
      `SELECT purpose, legal_mode AS mode, data_register AS register, ground FROM disclosure_log
       WHERE operation = $1 AND $2::uuid = ANY (client_ids) ORDER BY at, ctid`,
      [operation, clientId],
    );
    return { usage, disclosed };
  }
}

interface LogRow {
  readonly purpose: string;
  readonly basis: string;
  readonly register: string;
  readonly recordIds: readonly string[];
  readonly fieldClasses: readonly string[];
}

const INPUTS = {
  addRecordEntry: 'AddRecordEntryInput',
  correctRecordEntry: 'CorrectRecordEntryInput',
  withdrawRecordEntry: 'WithdrawRecordEntryInput',
  statePurpose: 'StatePurposeInput',
  saveClientContact: 'SaveClientContactInput',
  recordNonDisclosure: 'RecordNonDisclosureInput',
  liftNonDisclosure: 'LiftNonDisclosureInput',
} as const;
export type RecordMutation = keyof typeof INPUTS;
export const RECORD_MUTATIONS = Object.keys(INPUTS) as RecordMutation[];

const PROTECTED = `... on NonDisclosureChanged { caseClient { client { isNonDisclosed } nonDisclosures { ${NON_DISCLOSURE} } } }
  ... on StaleVersion { currentVersion changedBy }`;
const CHANGED = `... on RecordEntryChanged { entry { ${ENTRY} } } ... on EntryNotAllowed { kind obstacle sections }`;
const MENDED = `${CHANGED} ... on EntryAlreadyWithdrawn { withdrawnAt } ... on StaleVersion { currentVersion currentText }`;
const ANSWERS: Readonly<Record<RecordMutation, string>> = {
  addRecordEntry: CHANGED,
  correctRecordEntry: `${MENDED} ... on StartAfterMet { metOn }`,
  withdrawRecordEntry: MENDED,
  statePurpose:
    '... on PurposeStated { case { id record { masked { reason entries } purpose { purpose validUntil } } } }',
  saveClientContact: `... on ClientContactSaved { contact { id street postalCode municipality phone version } }
    ... on ContactProtected { sections } ... on StaleVersion { currentVersion }`,
  recordNonDisclosure: `${PROTECTED} ... on NonDisclosureRefused { field section }`,
  liftNonDisclosure: PROTECTED,
};
