import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { asReader } from './as-reader.js';
import { buildIntake, toRecord, type IntakeScene, type SeenContact } from './intake-scene.js';

const SECRET = {
  channel: 'child_protection_report',
  madeBy: 'other_person',
  purpose: 'child_protection_report',
  reporter: {
    name: 'Naapuri Salainen',
    reachedAt: '050 0000000',
    isSecret: true,
    secrecyGround: 'Pelkää kostoa.',
  },
};

describe('recording a contact', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it('puts it unread and nobody’s into the queue of the unit, for its receivers only', async () => {
    const id = await scene.recorded();
    expect(await scene.see('neighbour', id)).toMatchObject({
      status: 'received',
      version: 1,
      openedAt: null,
      takenBy: null,
      isKnownClient: false,
      moves: ['triage_urgent', 'triage_normal'],
      steps: [{ move: 'record', toStatus: 'received' }],
    });
    for (const person of ['lead', 'stranger', 'counsellor', 'manager', 'nurse', 'admin'] as const) {
      expect([person, await scene.see(person, id)]).toEqual([person, 'NOT_FOUND']);
    }
    const [queue] = await scene.queues('neighbour');
    expect(queue?.open.map((contact) => contact.id)).toContain(id);
    expect(queue).toMatchObject({ isEmergencyDuty: false, streamId: scene.server.town.unitA });
  });

  const hour = 3_600_000;
  it.each<[string, (now: number) => Record<string, unknown>]>([
    ['receivedAt', (now) => ({ receivedAt: new Date(now + hour).toISOString() })],
    ['receivedAt', () => ({ receivedAt: '1899-12-31T10:00:00Z' })],
    ['birthDate', () => ({ birthDate: '2099-01-01' })],
    ['birthDate', () => ({ birthDate: '1850-01-01' })],
    ['statedAge', () => ({ birthDate: '2015-05-05', statedAge: 'over_75' })],
    ['statedAge', () => ({ birthDate: '2015-05-05', statedAge: 'adult' })],
    ['statedAge', () => ({ hetu: makeTestHetu('1950-05-05', 905), statedAge: 'child' })],
    ['hetu', () => ({ hetu: '140579-900A' })],
    ['purpose', () => ({ ...SECRET, purpose: 'report_of_need' })],
    ['purpose', () => ({ ...SECRET, purpose: 'anticipatory_report' })],
    ['purpose', () => ({ channel: 'anticipatory_report', purpose: 'child_protection_report' })],
    ['hasConsent', () => ({ channel: 'professional', madeBy: 'professional' })],
    ['reporter.secrecyGround', () => ({ reporter: { name: 'Naapuri', isSecret: true } })],
    ['body', () => ({ body: '  ' })],
    ['familyName', () => ({ familyName: '' })],
    ['contactLanguage', () => ({ contactLanguage: 'ruotsi' })],
    ['unitId', () => ({ unitId: scene.server.town.unitB })],
    ['unitId', () => ({ isEmergencyDuty: true })],
    ['unitId', () => ({ unitId: randomUUID() })],
  ])('names %s when it is wrong, and saves nothing', async (field, patch) => {
    const count = async () => (await scene.owner.query('SELECT count(*) FROM contact')).rows;
    const before = await count();
    const input = toRecord(scene.server, patch(scene.server.clock.now().getTime()));
    expect(await scene.refusal('worker', 'recordContact', input)).toBe(`BAD_INPUT input.${field}`);
    expect(await count()).toEqual(before);
  });

  it.each<[string, string, (now: number) => Record<string, unknown>]>([
    ['receivedAt', '1301/2014 34 §', (now) => ({ receivedAt: new Date(now + hour).toISOString() })],
    ['hasConsent', '1301/2014 35 §', () => ({ channel: 'professional', madeBy: 'professional' })],
    ['hetu', '661/2009 11 §', () => ({ hetu: '140579-900A' })],
  ])('names the section of law too where %s rests on one', async (field, section, patch) => {
    const answer = await scene.people.worker.ask(
      'mutation ($input: RecordContactInput!) { recordContact(input: $input) { __typename } }',
      {
        input: {
          mutationId: randomUUID(),
          ...toRecord(scene.server, patch(scene.server.clock.now().getTime())),
        },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ field: `input.${field}`, section });
  });

  it('is for those with the task of receiving contacts', async () => {
    for (const person of ['lead', 'manager', 'nurse'] as const) {
      const input = toRecord(scene.server);
      expect([person, await scene.refusal(person, 'recordContact', input)]).toEqual([person, 'NOT_ALLOWED']);
    }
  });

  it('knows a client by the identity code, which is nowhere to be read', async () => {
    const hetu = makeTestHetu('1979-05-14', 900);
    const id = await scene.recorded({ hetu, givenNames: 'Testi', familyName: 'Asiakas900' });
    expect(await scene.see('neighbour', id)).toMatchObject({ isKnownClient: true, birthDate: '1979-05-14' });
    const { rows } = await scene.owner.query<{ said: string }>(
      `SELECT (SELECT string_agg(t::text, ' ') FROM idempotency t) || (SELECT string_agg(u::text, ' ') FROM usage_log u)
         || (SELECT string_agg(k::text, ' ') FROM contact k) || (SELECT string_agg(e::text, ' ') FROM domain_event e) AS said`,
    );
    expect(rows[0]?.said).not.toContain(hetu);
    expect(rows[0]?.said).toContain(id);
  });

  it('keeps a secret reporter to whoever wrote the name down and whoever handles the contact', async () => {
    const id = await scene.recorded(SECRET);
    expect(await scene.see('worker', id)).toMatchObject({
      reporter: { name: 'Naapuri Salainen' },
      masks: [],
    });
    const kept = { reporter: null, masks: [{ field: 'reporter', reason: 'work_task' }] };
    expect(await scene.see('neighbour', id)).toMatchObject(kept);
    expect(await namesSeen(scene, 'neighbour', id)).toBe(0);
    await scene.move('neighbour', 'takeContact', { contactId: id, version: 1 });
    expect(await scene.see('neighbour', id)).toMatchObject({ reporter: { isSecret: true }, masks: [] });
    expect(await namesSeen(scene, 'neighbour', id)).toBe(1);
    expect(await namesSeen(scene, 'worker', id)).toBe(1);
    for (const person of ['stranger', 'lead', 'counsellor'] as const) {
      expect([person, await namesSeen(scene, person, id)]).toEqual([person, 0]);
    }
  });

  it.each([
    [{ move: 'guide', note: 'Neuvottu.' }],
    [{ move: 'forward', note: 'Kela', ground: 'consent' }],
    [{ move: 'close_unnecessary', note: 'Ei tarvetta.' }],
    [null],
  ])(
    'keeps the name, once it is dealt with, to whoever did: nobody takes it for the name (%j)',
    async (move) => {
      const { worker, lead } = scene.server.town.people;
      const { contactId, version } = await scene.triaged({ ...SECRET, birthDate: '1991-01-01' });
      const opening = {
        workspaceId: scene.server.town.workspaceA,
        serviceFunction: 'working_age',
        topic: 'Arki',
      };
      const done = await (move
        ? scene.move('neighbour', 'moveContact', { contactId, version, ...move })
        : scene.move('neighbour', 'openAssessment', { contactId, version, ...opening, isSamePerson: false }));
      const { status } = done['contact'] as SeenContact;
      const take = { contactId, version: version + 1 };
      const refused = { __typename: 'ContactMoveNotAllowed', status, allowed: [] };
      expect(await scene.move('worker', 'takeContact', take)).toEqual(refused);
      expect(await scene.move('neighbour', 'takeContact', take)).toEqual(refused);
      expect(await namesSeen(scene, 'neighbour', contactId)).toBe(1);

      // Of whom the row says so past the code it opens nothing either.
      await scene.owner.query('UPDATE contact SET taken_by = $2, created_by = $3 WHERE id = $1', [
        contactId,
        worker,
        lead,
      ]);
      expect(await namesSeen(scene, 'worker', contactId)).toBe(0);
    },
  );

  it('is seen by its receivers alone in the database too', async () => {
    const id = await scene.recorded();
    const seen = await Promise.all(
      (['worker', 'neighbour', 'stranger', 'counsellor', 'lead', 'manager', 'nurse', 'dpo'] as const).map(
        async (person) => [person, await rowsSeen(scene, person, id)],
      ),
    );
    expect(Object.fromEntries(seen)).toEqual({
      worker: 2,
      neighbour: 2,
      stranger: 0,
      counsellor: 0,
      lead: 0,
      manager: 0,
      nurse: 0,
      dpo: 0,
    });
  });

  it('is told on the stream of its queue, live and to who comes later, and says nothing itself', async () => {
    const stream = `intake:${scene.server.town.unitA}` as const;
    const socket = await scene.people.neighbour.connect();
    const watched = await socket.emitWithAck('watch', [stream]);
    expect(watched).toEqual([{ stream, head: expect.any(Number) }]);
    const heard = new Promise<{ seq: number }>((resolve) => socket.once('event', resolve));
    const id = await scene.recorded({ familyName: 'Kuuluva' });
    const event = await heard;
    expect(event).toMatchObject({ stream, type: 'contact.recorded', refKind: 'contact', refId: id });
    expect(JSON.stringify(event)).not.toContain('Kuuluva');
    scene.people.neighbour.leave();

    const since = async (who: 'neighbour' | 'stranger' | 'counsellor') => {
      const answer = await scene.people[who].ask<{
        eventsSince: { isReset: boolean; events: string[] }[];
      }>(
        `query ($s: String!, $a: Int!) { eventsSince(streams: [{ stream: $s, after: $a }]) { isReset events } }`,
        {
          s: stream,
          a: event.seq - 1,
        },
      );
      return answer.data?.eventsSince[0];
    };
    expect((await since('neighbour'))?.events.join()).toContain(id);
    // Nobody's yet, it is in the log by its own number: it may become a client's.
    const logged = await scene.owner.query(
      `SELECT basis, client_ids FROM usage_log WHERE professional_id = $1 AND purpose = 'catch_up' AND $2 = ANY (record_ids)`,
      [scene.server.town.people.neighbour, id],
    );
    expect(logged.rows).toEqual([{ basis: 'task:intake', client_ids: [] }]);
    expect(await since('stranger')).toMatchObject({ isReset: true });
    expect(await since('counsellor')).toMatchObject({ isReset: true });
  });
});

async function namesSeen(scene: IntakeScene, who: keyof IntakeScene['people'], id: string): Promise<number> {
  return (await asReader(scene, who, 'SELECT name FROM contact_reporter WHERE contact_id = $1', id)).length;
}

/** The contact and its first step. */
async function rowsSeen(scene: IntakeScene, who: keyof IntakeScene['people'], id: string): Promise<number> {
  const sql = `SELECT 1 FROM contact WHERE id = $1 UNION ALL SELECT 1 FROM contact_step WHERE contact_id = $1`;
  return (await asReader(scene, who, sql, id)).length;
}
