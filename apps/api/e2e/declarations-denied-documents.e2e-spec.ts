import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { until } from '@rinnalla/api-testing';
import { Client } from 'pg';
import type { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { permissionScene, type PermissionScene, rowsSeen } from './declarations-scene.js';

const RECORDS = `query ($id: ID!) { case(id: $id) { declarations { records { id kind occurredOn } } } }`;
const SHOWN = `query ($id: ID!) { case(id: $id) { plans { id } assessments { id } masks { field reason sections } } }`;
interface Shown {
  readonly case: {
    readonly plans: readonly { id: string }[] | null;
    readonly assessments: readonly { id: string }[] | null;
    readonly masks: readonly { field: string; reason: string; sections: string[] }[];
  };
}

describe('a denial of one document of a case (703/2023 59 §)', () => {
  let server: TestServer;
  let owner: Client;
  let scene: PermissionScene;
  let documents: Record<'plan' | 'assessment' | 'decision', string>;

  beforeAll(async () => {
    server = await startTestServer();
    server.clock.advance({ minutes: 1 });
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
  });
  beforeEach(async () => {
    scene = await permissionScene(server);
    documents = await addDocuments(scene);
    const { permission } = await scene.permit();
    await scene.join(permission?.id ?? '');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  /** A plan, the assessment and a decision of the case, written before the scene began. */
  async function addDocuments({ caseId, clientId }: Pick<PermissionScene, 'caseId' | 'clientId'>) {
    const assessed = await owner.query<{ id: string }>('SELECT id FROM assessment WHERE case_id = $1', [
      caseId,
    ]);
    const ids = { plan: randomUUID(), assessment: assessed.rows[0]?.id ?? '', decision: randomUUID() };
    const by = [caseId, clientId, server.clock.now(), server.town.people.worker];
    await owner.query(
      `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
       VALUES ($4, $1, $2, 'social', 'working_age', '2026-01-04 12:00+02', $3)`,
      [caseId, clientId, server.town.people.worker, ids.plan],
    );
    await owner.query(
      `INSERT INTO decision (id, case_id, client_id, service, topic, status, is_urgent, pending_on, created_at, created_by)
       VALUES ($5, $1, $2, 'social_work', 'Sosiaalityö', 'prepared', false, '2026-01-02', $3, $4)`,
      [...by, ids.decision],
    );
    return ids;
  }
  const rowsOf = (person: 'nurse' | 'worker') => rowsSeen(server, person, scene.caseId);
  const shownTo = async (person: TestPerson) => {
    const { data } = await person.ask<Shown>(SHOWN, { id: scene.caseId });
    return data?.case;
  };
  const maskedFor = async (person: TestPerson) =>
    (await shownTo(person))?.masks.map(({ field, reason }) => `${field}: ${reason}`).sort();

  it('may name what the one who takes it down sees, newest first', async () => {
    const of = async (person: TestPerson) =>
      (await person.ask<{ case: { declarations: { records: unknown } } }>(RECORDS, { id: scene.caseId })).data
        ?.case.declarations.records;
    const assessment = { id: documents.assessment, kind: 'assessment', occurredOn: expect.any(String) };
    const decision = { id: documents.decision, kind: 'decision', occurredOn: '2026-01-02' };
    const plan = { id: documents.plan, kind: 'plan', occurredOn: '2026-01-04' };
    expect(await of(scene.worker)).toEqual([assessment, plan, decision]);
    // No decision is a nurse’s to see (457/2024 18 § 3 mom.), nor then to name.
    expect(await of(scene.nurse)).toEqual([assessment, plan]);
  });

  it.each([
    ['plan', 'assessment', 'plans'],
    ['assessment', 'plan', 'assessments'],
  ] as const)(
    'closes the %s to the other register in rows and screens; the %s stays open',
    async (kind, other, field) => {
      expect(await rowsOf('nurse')).toMatchObject({ case: 1, documents: ['assessment', 'plan'] });
      const { denial, lostSight } = await scene.deny({ target: 'document', recordId: documents[kind] });
      expect(lostSight).toBe(0);
      expect(await rowsOf('nurse')).toMatchObject({ case: 1, documents: [other] });
      expect(await rowsOf('worker')).toMatchObject({ case: 1, documents: ['assessment', 'plan'] });
      const shown = await shownTo(scene.nurse);
      expect(shown).toMatchObject({ [field]: null, [`${other}s`]: [{ id: documents[other] }] });
      expect(shown?.masks).toContainEqual({
        field,
        reason: 'denial',
        sections: expect.arrayContaining(['703/2023 59 §']),
      });
      expect(await maskedFor(scene.worker)).toEqual([]);

      await scene.withdrawDenial(denial?.id ?? '');
      expect(await rowsOf('nurse')).toMatchObject({ documents: ['assessment', 'plan'] });
      expect(await maskedFor(scene.nurse)).toEqual(['decisions: work_task']);
    },
  );

  it('of a plan takes an open screen out of the case’s room, which it may join again, and tells it to look anew', async () => {
    const socket = await scene.nurse.connect();
    await socket.emitWithAck('watch', [`user:${server.town.people.nurse}`, `case:${scene.caseId}`]);
    const told: unknown[] = [];
    const taken: unknown[] = [];
    socket.on('event', (event) => told.push(event));
    socket.on('revoked', (streams) => taken.push(streams));
    await scene.deny({ target: 'document', recordId: documents.plan });
    await until(() => taken.length > 0);
    await until(() => JSON.stringify(told).includes('case.sightChanged'));
    expect(JSON.stringify(taken)).toContain(`case:${scene.caseId}`);
    expect(await scene.read(scene.nurse)).toBe(scene.caseId);
    scene.nurse.leave();
  });

  it('of a decision closes nothing to those who see none anyway, and stays on record', async () => {
    expect(await scene.deny({ target: 'document', recordId: documents.decision })).toMatchObject({
      lostSight: 0,
    });
    expect(await rowsOf('nurse')).toMatchObject({ documents: ['assessment', 'plan'] });
    const { data } = await scene.worker.ask(
      'query ($id: ID!) { case(id: $id) { declarations { denials { target record { id kind } } } } }',
      { id: scene.caseId },
    );
    expect(data).toEqual({
      case: {
        declarations: {
          denials: [{ target: 'document', record: { id: documents.decision, kind: 'decision' } }],
        },
      },
    });
  });

  it('names no document of another client, none as a service event, and none that is not to be seen', async () => {
    const other = await addDocuments(await server.town.addCase());
    for (const [input, by] of [
      [{ target: 'document', recordId: other.plan }, scene.worker],
      [{ target: 'service_event', register: 'health', recordId: documents.plan }, scene.worker],
      [{ target: 'document', recordId: documents.decision }, scene.nurse],
    ] as const) {
      expect(await scene.deny(input, by)).toEqual({
        __typename: 'DeclarationFault',
        field: 'recordId',
        section: '703/2023 59 §',
      });
    }
    expect(await rowsOf('nurse')).toMatchObject({ documents: ['assessment', 'plan'] });
  });
});
