import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { addEntry, permissionScene, type PermissionScene, rowsSeen } from './declarations-scene.js';

describe('denials (703/2023 58, 59 §)', () => {
  let server: TestServer;
  let scene: PermissionScene;
  let entryId: string;
  let otherEntryId: string;
  beforeAll(async () => {
    server = await startTestServer();
    server.clock.advance({ minutes: 1 });
  });
  beforeEach(async () => {
    scene = await permissionScene(server);
    entryId = await addEntry(server, scene);
    otherEntryId = await addEntry(server, scene, { serviceFunction: 'disability' });
    const { permission } = await scene.permit({ serviceFunctions: ['working_age', 'disability'] });
    await scene.join(permission?.id ?? '');
    await stated('nurse');
  });
  afterAll(async () => {
    await server.stop();
  });

  /** The nurse has said why the records of the other register are needed now. */
  async function stated(person: 'nurse'): Promise<void> {
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    const now = server.clock.now();
    await owner.query(
      `INSERT INTO purpose_statement (id, professional_id, case_id, subject, purpose, stated_at, valid_until)
       VALUES (gen_random_uuid(), $1, $2, 'records', 'treatment', $3, $4)`,
      [server.town.people[person], scene.caseId, now, new Date(now.getTime() + 3_600_000)],
    );
    await owner.end();
  }
  const sight = async () => {
    const { documents: _, ...seen } = await rowsSeen(server, 'nurse', scene.caseId);
    return seen;
  };
  const everything = () => ({ case: 1, entries: [entryId, otherEntryId].sort() });
  const worksOn = async () => {
    expect(await scene.read(scene.worker)).toBe(scene.caseId);
    expect((await rowsSeen(server, 'worker', scene.caseId)).entries).toContain(entryId);
  };

  it('of one document close it to the other register, and nothing else', async () => {
    expect(await sight()).toEqual(everything());
    const socket = await scene.nurse.connect();
    await socket.emitWithAck('watch', [`user:${server.town.people.nurse}`]);
    const told = new Promise((resolve) => socket.on('event', resolve));
    expect(await scene.deny({ target: 'document', recordId: entryId })).toMatchObject({
      __typename: 'DenialChanged',
      lostSight: 0,
    });
    expect(await told).toMatchObject({ refKind: 'record_entry', refId: entryId });
    expect(await sight()).toEqual({ case: 1, entries: [otherEntryId] });
    await worksOn();
    scene.nurse.leave();
  });

  it('of one service function close its records and leave the case of another', async () => {
    await scene.deny({ target: 'service_function', serviceFunction: 'disability' });
    expect(await sight()).toEqual({ case: 1, entries: [entryId] });
    await worksOn();
  });

  it('of the case’s own function, or of everything of the controller, end the sight at once', async () => {
    for (const [aim, left] of [
      // The record of a function not denied is not denied; but there is no case through which to come to it.
      [{ target: 'service_function', serviceFunction: 'working_age' }, [otherEntryId]],
      [{ target: 'controller' }, []],
    ] as const) {
      const { denial, lostSight } = await scene.deny(aim);
      expect(lostSight).toBe(1);
      expect(await scene.read(scene.nurse)).toBe('NOT_FOUND');
      expect(await sight()).toEqual({ case: 0, entries: left });
      await worksOn();
      await scene.withdrawDenial(denial?.id ?? '');
      expect(await scene.read(scene.nurse)).toBe(scene.caseId);
      expect(await sight()).toEqual(everything());
    }
  });

  it('leave no word of the case on the own stream of whom they keep out, while its own staff are told', async () => {
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await scene.deny({ target: 'controller' });
    server.clock.advance({ seconds: 1 });
    const since = server.clock.now();
    const { __typename: moved } = await scene.worker.change<{ __typename: string }>(
      'moveCase',
      'MoveCaseInput',
      { caseId: scene.caseId, to: 'service', version: 1 },
      '',
    );
    expect(moved).toBe('CaseMoved');
    const { rows } = await owner.query<{ stream: string; type: string }>(
      `SELECT DISTINCT stream, type FROM domain_event WHERE case_id = $1 AND at >= $2 AND stream LIKE 'user:%'`,
      [scene.caseId, since],
    );
    await owner.end();
    const { nurse, worker } = server.town.people;
    expect(rows.filter(({ stream }) => stream === `user:${nurse}`)).toEqual([]);
    expect(rows.filter(({ stream }) => stream === `user:${worker}`)).not.toEqual([]);
  });

  it('of patient data leave social data as it was', async () => {
    for (const target of ['all_patient_data', 'controller_register', 'occupational_register']) {
      expect(await scene.deny({ register: 'health', target })).toMatchObject({ lostSight: 0 });
    }
    expect(await sight()).toEqual(everything());
  });

  it('taken down by who loses sight by them are recorded, and shown to the rest', async () => {
    expect(await scene.deny({ target: 'controller' }, scene.nurse)).toEqual({
      __typename: 'DenialChanged',
      lostSight: 1,
      denial: null,
    });
    const { data } = await scene.worker.ask(
      'query ($id: ID!) { case(id: $id) { declarations { denials { target register recordedBy { id } record { id } } } } }',
      { id: scene.caseId },
    );
    expect(data).toEqual({
      case: {
        declarations: {
          denials: [
            {
              target: 'controller',
              register: 'social',
              recordedBy: { id: server.town.people.nurse },
              record: null,
            },
          ],
        },
      },
    });
  });

  it.each([
    ['a target of the other register', { target: 'all_patient_data' }, 'target'],
    [
      'a function where none belongs',
      { target: 'controller', serviceFunction: 'disability' },
      'serviceFunction',
    ],
    ['no function where one belongs', { target: 'service_function' }, 'serviceFunction'],
    ['no document', { target: 'document' }, 'recordId'],
    [
      'a document of nobody',
      { target: 'document', recordId: '0190a0a0-0000-7000-8000-000000000001' },
      'recordId',
    ],
  ] as [string, Record<string, unknown>, string][])(
    'are refused with %s: the field and 59 § are named',
    async (_name, input, field) => {
      expect(await scene.deny(input)).toEqual({
        __typename: 'DeclarationFault',
        field,
        section: '703/2023 59 §',
      });
      expect(await sight()).toEqual(everything());
    },
  );

  it('of a record name one of this client and of this register', async () => {
    const other = await server.town.addCase();
    const ofAnother = await addEntry(server, other);
    for (const recordId of [ofAnother, otherEntryId]) {
      const target = recordId === ofAnother ? {} : { register: 'health', target: 'service_event' };
      expect(await scene.deny({ target: 'document', recordId, ...target })).toMatchObject({
        __typename: 'DeclarationFault',
        field: 'recordId',
      });
    }
  });

  it('of a minor’s patient data are not the guardian’s to make, but the minor’s own', async () => {
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query(`UPDATE client SET birth_date = '2013-04-01' WHERE id = $1`, [scene.clientId]);
    await owner.end();
    const ofHealth = { register: 'health', target: 'all_patient_data' };
    expect(await scene.deny({ ...ofHealth, giver: 'guardian' })).toEqual({
      __typename: 'DeclarationFault',
      field: 'giver',
      section: '703/2023 58 § 1 mom.',
    });
    expect(await scene.deny(ofHealth)).toMatchObject({ __typename: 'DenialChanged' });
    expect(await scene.deny({ target: 'controller', giver: 'guardian' })).toMatchObject({
      __typename: 'DenialChanged',
    });
  });

  it('are read again by what an event names, and are gone where the client is out of sight', async () => {
    const { denial } = await scene.deny({ target: 'controller' });
    const RECORDS = 'query ($id: ID!) { records(refs: [{ kind: denial, id: $id }]) { __typename } }';
    const readBy = async (person: typeof scene.worker) =>
      (await person.ask(RECORDS, { id: denial?.id })).data;
    expect(await readBy(scene.worker)).toEqual({ records: [{ __typename: 'Denial' }] });
    expect(await readBy(scene.nurse)).toEqual({ records: [{ __typename: 'GoneRecord' }] });
  });

  it('offer the records that may be named: those whoever takes them down may see', async () => {
    const { data } = await scene.worker.ask(
      'query ($id: ID!) { case(id: $id) { declarations { records { id kind occurredOn } } } }',
      { id: scene.caseId },
    );
    expect(data).toEqual({
      case: {
        declarations: {
          records: [
            expect.objectContaining({ kind: 'assessment' }),
            { id: entryId, kind: 'journal_entry', occurredOn: '2026-01-02' },
          ],
        },
      },
    });
  });
});
