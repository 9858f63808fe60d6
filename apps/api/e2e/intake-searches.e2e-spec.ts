import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene, type SeenContact, toRecord } from './intake-scene.js';

const KNOWN = makeTestHetu('1979-05-14', 900);
const stranger = (place: number) => makeTestHetu('1985-06-07', 900 + place);

/** Writing contacts down is no way round the limit of searches for a newcomer. */
describe('whether the person of a contact is a client', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });

  /** Without a second of its own, as a script would. */
  const record = async (hetu: string | null): Promise<SeenContact> => {
    const input = { mutationId: randomUUID(), ...toRecord(scene.server, { hetu }) };
    const answer = await scene.people.worker.ask<{ recordContact: { contact: SeenContact } }>(
      `mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactChanged {
         contact { id status version isKnownClient knownToldFrom } } } }`,
      { input },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.recordContact.contact;
  };
  const find = (hetu: string) =>
    scene.people.worker.ask('query ($hetu: String) { findNewcomer(hetu: $hetu) { exists } }', { hetu });

  it('is told of five a minute; the rest are written down, and answer each in its turn', async () => {
    for (let place = 0; place < 5; place += 1) {
      expect(await record(stranger(place))).toMatchObject({ isKnownClient: false, knownToldFrom: null });
    }
    const now = scene.server.clock.now().getTime();
    const waiting = [await record(KNOWN), await record(stranger(6))];
    for (const contact of waiting) {
      expect(contact.isKnownClient).toBeNull();
      expect(Date.parse(String(contact.knownToldFrom)) - now).toBe(60_000);
      expect(await scene.see('neighbour', contact.id)).toMatchObject({ isKnownClient: null });
    }
    const { rows } = await scene.owner.query('SELECT client_id FROM contact WHERE id = $1', [waiting[0]?.id]);
    expect(rows).toEqual([{ client_id: scene.server.town.clientA }]);
    scene.server.clock.advance({ seconds: 61 });
    expect(await scene.see('worker', waiting[0]?.id ?? '')).toMatchObject({ isKnownClient: true });
    expect(await scene.see('worker', waiting[1]?.id ?? '')).toMatchObject({
      isKnownClient: false,
      knownToldFrom: null,
    });
  });

  it('is told of thirty an hour, however they are spread', async () => {
    for (let place = 0; place < 30; place += 1) await record(stranger(place));
    const last = await record(stranger(31));
    const waits = Date.parse(String(last.knownToldFrom)) - scene.server.clock.now().getTime();
    expect(waits).toBe(3_600_000);
  });

  it('counts with the searches of the form, the same person once', async () => {
    for (let place = 0; place < 4; place += 1) await find(stranger(place));
    await find(KNOWN);
    expect(await record(KNOWN)).toMatchObject({ isKnownClient: true, knownToldFrom: null });
    expect(await record(stranger(0))).toMatchObject({ isKnownClient: false });
    expect(await record(stranger(5))).toMatchObject({ isKnownClient: null });
    expect((await find(stranger(7))).errors[0]?.extensions['code']).toBe('TOO_MANY_REQUESTS');
  });

  it('is no search where no identity code was told', async () => {
    for (let times = 0; times < 7; times += 1) {
      expect(await record(null)).toMatchObject({ isKnownClient: false, knownToldFrom: null });
    }
  });

  it('is logged as a search, of whomever it found', async () => {
    const { id } = await record(KNOWN);
    const { rows } = await scene.owner.query(
      `SELECT purpose FROM usage_log WHERE $1 = ANY (client_ids) AND at = (SELECT created_at FROM contact WHERE id = $2) ORDER BY purpose`,
      [scene.server.town.clientA, id],
    );
    expect(rows.map(({ purpose }) => purpose as string)).toEqual(
      expect.arrayContaining(['intake', 'newcomer_search']),
    );
  });

  it('counts each of a family told by an identity code, and opens nothing once the limit is spent', async () => {
    const { contactId, version } = await scene.triaged({ birthDate: '2018-01-02' });
    const member = (place: number) => ({
      ...{ role: 'guardian', givenNames: 'Vanhempi', familyName: `Koe${String(place)}` },
      hetu: stranger(place),
    });
    const open = (family: object[]) =>
      scene.refusal('neighbour', 'openAssessment', {
        ...{ contactId, version, workspaceId: scene.server.town.workspaceA, family },
        ...{ serviceFunction: 'families_with_children', topic: 'Perheen tuki' },
      });
    await scene.owner.query(
      `INSERT INTO newcomer_turn (professional_id, at) SELECT $1, $2 FROM generate_series(1, 5)`,
      [scene.server.town.people.neighbour, scene.server.clock.now()],
    );
    expect(await open([member(1)])).toBe('TOO_MANY_REQUESTS');
    await scene.owner.query('DELETE FROM newcomer_turn');
    expect(await open([1, 2, 3, 4, 5, 6, 7].map(member))).toBe('AssessmentOpened');
    const { rows } = await scene.owner.query('SELECT count(*)::int AS many FROM newcomer_turn');
    // Whom the contact is about is looked for too.
    expect(rows).toEqual([{ many: 8 }]);
  });
});
