import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { until } from '@rinnalla/api-testing';
import { calendarDay } from '@rinnalla/domain';
import { TestPerson } from '../../src/testing/test-person.js';
import type { TownPerson } from '../../src/testing/build-town.js';
import { startTestServer, type TestServer } from '../../src/testing/test-server.js';
import { writeDocuments } from './town-documents.js';
import { World, type Case, type Relation } from './world.js';

const PEOPLE: readonly TownPerson[] = [
  'lead',
  'worker',
  'counsellor',
  'neighbour',
  'manager',
  'nurse',
  'colleagueNurse',
  'stranger',
];
const ENTRIES = [
  ['journal_entry', 'social_worker', null],
  ['therapy_entry', 'psychologist', null],
  ['mediation_record', 'social_worker', null],
  ['shelter_record', 'social_worker', null],
  ['patient_entry', 'nurse', null],
  ['patient_entry', 'physiotherapist', null],
  ['patient_entry', 'nurse', 'psychiatry'],
] as const;

/** The town of the random run: the server, its owner's hand, everyone signed in, and the world as the model knows it. */
export class ModelTown {
  readonly world = new World();
  private readonly sessions = new Map<string, TestPerson>();
  private readonly sockets = new Map<string, Awaited<ReturnType<TestPerson['connect']>>>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly app: Client,
  ) {}

  static async open(): Promise<ModelTown> {
    const server = await startTestServer();
    const [owner, app] = [server.database.ownerUrl, server.database.appUrl].map(
      (connectionString) => new Client({ connectionString }),
    );
    if (!owner || !app) throw new Error('No connections');
    await owner.connect();
    await app.connect();
    const town = new ModelTown(server, owner, app);
    await town.settle();
    return town;
  }

  async close(): Promise<void> {
    for (const session of this.sessions.values()) session.leave();
    await this.app.end();
    await this.owner.end();
    await this.server.stop();
  }

  get expertise(): string {
    return this.server.town.expertise;
  }

  get workspaces(): readonly string[] {
    return [this.server.town.workspaceA, this.server.town.workspaceB];
  }

  /** Time passes, a little, with each step. */
  tick(): void {
    this.world.now = this.server.clock.advance({ seconds: 0.01 }).getTime();
  }

  get now(): Date {
    return this.server.clock.now();
  }

  session(login: string): TestPerson {
    const session = this.sessions.get(login);
    if (!session) throw new Error(`${login} is not signed in`);
    return session;
  }

  async signIn(login: string): Promise<void> {
    this.sessions.get(login)?.leave();
    const session = await TestPerson.signIn(this.server, login as TownPerson);
    this.sessions.set(login, session);
    this.sockets.set(login, await session.connect());
  }

  /** Until the server has shown them out: a session begun before that would be shown out with the ended ones. */
  async isShownOut(login: string): Promise<void> {
    await until(() => this.sockets.get(login)?.connected !== true, { waitingFor: 'the socket to close' });
  }

  /** @returns the stream's head, or null when it may not be followed */
  async watch(login: string, stream: `case:${string}`): Promise<number | null> {
    const socket = this.sockets.get(login);
    if (!socket?.connected) return null;
    const [answer] = await new Promise<{ head: number | null }[]>((resolve) => {
      const end = () => resolve([{ head: null }]);
      socket.once('disconnect', end);
      socket.emit('watch', [stream], (watched) => {
        socket.off('disconnect', end);
        resolve(watched);
      });
    });
    socket.emit('unwatch', [stream]);
    return answer?.head ?? null;
  }

  async sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, [...values])).rows;
  }

  /** Takes the live relations of a case, as a command left them, for facts. */
  async learnRelations(one: Case): Promise<void> {
    const rows = await this.sql<Relation>(
      `SELECT id, professional_id AS person, case_id AS "caseId", kind, legal_mode AS mode, evidence->>'permissionId' AS permission, version
       FROM relation WHERE case_id = $1 AND kind <> 'consultation' AND valid_to IS NULL`,
      [one.id],
    );
    const live = new Set(rows.map(({ id }) => id));
    const { world } = this;
    world.ended.push(...world.relations.filter(({ id, caseId }) => caseId === one.id && !live.has(id)));
    world.relations = [...world.relations.filter(({ caseId }) => caseId !== one.id), ...rows];
  }

  private async settle(): Promise<void> {
    const { town } = this.server;
    const two = await town.addCase();
    const three = await town.addCase();
    await this.sql(`UPDATE "case" SET service_function = 'disability' WHERE id = $1`, [two.caseId]);
    await this.sql(`UPDATE "case" SET service_function = 'older_people' WHERE id = $1`, [town.caseB]);
    await this.sql(
      `UPDATE "case" SET service_function = 'family_law', workspace_id = $2, unit_id = $3 WHERE id = $1`,
      [three.caseId, town.workspaceB, town.unitB],
    );
    // Either unit may deliver a joint service; the first workspace does from the start.
    await this.sql('UPDATE unit SET is_joint_service_unit = true');
    this.world.jointServices.set(town.workspaceA, 'joint-service-1');
    // The second case is of two clients, of whom the second is the third case's too.
    await this.sql(
      `INSERT INTO case_client (id, case_id, client_id, role, valid_from) VALUES ($1, $2, $3, 'sibling', $4)`,
      [randomUUID(), two.caseId, three.clientId, calendarDay(this.now)],
    );
    await this.sql(`UPDATE professional SET profession = 'physiotherapist' WHERE id = $1`, [
      town.people.colleagueNurse,
    ]);
    await this.sql(`UPDATE work_task SET task = 'care_limited' WHERE professional_id = $1`, [
      town.people.colleagueNurse,
    ]);
    // The documents that the model knows of are all there are: what the town was signed with goes.
    await this.sql('ALTER TABLE assessment DISABLE TRIGGER assessment_frozen');
    await this.sql('DELETE FROM assessment');
    await this.sql('ALTER TABLE assessment ENABLE TRIGGER assessment_frozen');
    await this.learnPeople();
    await this.learnCases();
    for (const one of this.world.cases) await this.fill(one);
    for (const { login } of this.world.people) await this.signIn(login);
  }

  private async learnPeople(): Promise<void> {
    this.world.people = await this.sql(
      `SELECT p.id, p.login, p.register, p.profession, false AS "isDisabled",
         EXISTS (SELECT 1 FROM professional_expertise e WHERE e.professional_id = p.id) AS "hasExpertise"
       FROM professional p WHERE p.login = ANY ($1) ORDER BY p.login`,
      [PEOPLE.map((name) => name.toLowerCase())],
    );
    this.world.tasks = await this.sql(
      `SELECT t.id, t.professional_id AS person, t.task, t.workspace_id AS workspace, t.service_functions AS functions,
         t.specialities, true AS "isLive" FROM work_task t WHERE t.professional_id = ANY ($1)`,
      [this.world.people.map(({ id }) => id)],
    );
  }

  private async learnCases(): Promise<void> {
    this.world.cases = await this.sql(
      `SELECT c.id, c.number, c.workspace_id AS workspace, c.service_function AS "serviceFunction",
         ARRAY(SELECT cc.client_id FROM case_client cc WHERE cc.case_id = c.id ORDER BY cc.client_id) AS clients
       FROM "case" c ORDER BY c.number`,
    );
    for (const one of this.world.cases) await this.learnRelations(one);
  }

  private async fill(one: Case): Promise<void> {
    const { worker: by, colleagueNurse: invited } = this.server.town.people;
    this.world.documents.set(one.id, await writeDocuments(this, one, { by, invited }));
    for (const client of one.clients) {
      for (const [kind, authorProfession, speciality] of ENTRIES) {
        const id = randomUUID();
        const { id: caseId, serviceFunction } = one;
        this.world.entries.push({ id, caseId, client, kind, serviceFunction, authorProfession, speciality });
        await this.sql(
          `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, speciality, occurred_on, body, author_profession, created_at, created_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Merkintä', $9, $10, $11)`,
          [
            id,
            caseId,
            client,
            kind === 'patient_entry' ? 'health' : 'social',
            serviceFunction,
            kind,
            speciality,
            calendarDay(this.now),
            authorProfession,
            this.now,
            by,
          ],
        );
      }
    }
  }
}
