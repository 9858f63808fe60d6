import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { revokeEnded } from '@rinnalla/api-access';
import { until } from '@rinnalla/api-testing';
import { calendarDay } from '@rinnalla/domain';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { NON_DISCLOSURE, RecordsDesk } from './records-desk.js';

const CLIENTS = `query ClientProtection($id: ID!) { case(id: $id) { clients { client { isNonDisclosed } contact { street } masks { reason }
  nonDisclosures { ${NON_DISCLOSURE} } } } }`;

interface Shown {
  readonly client: { readonly isNonDisclosed: boolean };
  readonly contact: { readonly street: string } | null;
  readonly masks: readonly { readonly reason: string }[];
  readonly nonDisclosures: readonly { readonly id: string; readonly ended: object | null }[];
}

const LIFTED = 'Asiakas kertoi, tarkistettu väestötietojärjestelmästä';

describe('a non-disclosure for safety', () => {
  let desk: RecordsDesk;
  let jobs: Client;
  let at: { caseId: string; clientId: string };
  beforeAll(async () => {
    desk = await RecordsDesk.open();
    jobs = new Client({ connectionString: desk.server.database.jobsUrl });
    await jobs.connect();
  });
  beforeEach(async () => {
    at = await desk.prepare();
    await desk.change('worker', 'saveClientContact', { ...at, street: 'Kaislatie 1', version: 0 });
  });
  afterAll(async () => {
    await jobs.end();
    await desk.close();
  });

  const day = (days: number) =>
    calendarDay(new Date(desk.server.clock.now().getTime() + days * 24 * 3_600_000));
  const shown = async (person: TownPerson): Promise<Shown | undefined> =>
    (await (await desk.as(person)).ask<{ case: { clients: Shown[] } }>(CLIENTS, { id: at.caseId })).data?.case
      .clients[0];
  const record = (about: object = {}, person: TownPerson = 'worker') =>
    desk.change(person, 'recordNonDisclosure', {
      ...at,
      validFrom: day(0),
      validUntil: day(365),
      toldBy: 'Väestötietojärjestelmä',
      ...about,
    });
  const inForce = async () =>
    (await shown('worker'))?.nonDisclosures.find(({ ended }) => ended === null)?.id ?? null;
  /** What the job does each minute. */
  const look = () =>
    revokeEnded(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      desk.server.clock.now(),
    );

  /** An open screen on the case: the types of what it heard. */
  async function openScreen(person: TownPerson) {
    const socket = await (await desk.as(person)).connect();
    const heard: string[] = [];
    socket.on('event', (event) => 'type' in event && heard.push(`${event.type} ${event.refKind}`));
    await new Promise((watched) => socket.emit('watch', [`case:${at.caseId}`], watched));
    return { heard, leave: async () => (await desk.as(person)).leave() };
  }

  it('masks the contact at once for everyone on the case, and tells every open screen', async () => {
    const screen = await openScreen('counsellor');
    expect((await shown('counsellor'))?.contact).toEqual({ street: 'Kaislatie 1' });
    expect(await record()).toMatchObject({
      __typename: 'NonDisclosureChanged',
      caseClient: {
        client: { isNonDisclosed: true },
        nonDisclosures: [
          {
            validFrom: day(0),
            validUntil: day(365),
            toldBy: 'Väestötietojärjestelmä',
            createdBy: { id: desk.town.people.worker },
            ended: null,
          },
        ],
      },
    });
    await until(() => screen.heard.length === 2, { timeoutMs: 1_000 });
    expect(screen.heard.sort()).toEqual(['client.protected case', 'client.protected client_contact']);
    for (const person of ['worker', 'counsellor', 'nurse'] as const) {
      expect(await shown(person)).toMatchObject({ contact: null, masks: [{ reason: 'non_disclosure' }] });
    }
    expect(
      await desk.underRls('worker', 'SELECT street FROM client_contact WHERE client_id = $1', [at.clientId]),
    ).toEqual([]);
    const { usage } = await desk.logged('recordNonDisclosure', at.clientId);
    expect(usage.some(({ recordIds }) => recordIds.includes(at.clientId))).toBe(true);
    await screen.leave();
    desk.signInAnew();
  });

  it('is told on the client’s other cases too, though whoever recorded it does not see them', async () => {
    const other = await desk.town.addCase();
    await desk.sql('UPDATE case_client SET client_id = $2 WHERE case_id = $1', [other.caseId, at.clientId]);
    await desk.sql(`UPDATE "case" SET workspace_id = $2 WHERE id = $1`, [other.caseId, desk.town.workspaceB]);
    await desk.sql('DELETE FROM relation WHERE case_id = $1', [other.caseId]);
    await record();
    expect(
      await desk.sql(
        `SELECT stream, type FROM domain_event WHERE case_id = $1 AND ref_kind = 'case' ORDER BY stream`,
        [other.caseId],
      ),
    ).toEqual([
      { stream: `case:${other.caseId}`, type: 'client.protected' },
      { stream: `workspace:${desk.town.workspaceB}`, type: 'client.protected' },
    ]);
  });

  it('is changed and lifted with what was before kept, and shows the contact again', async () => {
    await record();
    const first = await inForce();
    desk.server.clock.advance({ minutes: 1 });
    expect(await record({ validUntil: null, toldBy: 'Asiakas' })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 1,
      changedBy: desk.town.people.worker,
    });
    expect(
      await record({ replacesId: first, validUntil: null, toldBy: 'Asiakas' }, 'counsellor'),
    ).toMatchObject({
      caseClient: {
        client: { isNonDisclosed: true },
        nonDisclosures: [
          { validUntil: null, toldBy: 'Asiakas', ended: null },
          { id: first, ended: { kind: 'changed', by: { id: desk.town.people.counsellor }, reason: null } },
        ],
      },
    });
    const second = await inForce();
    desk.server.clock.advance({ minutes: 1 });
    expect(
      await desk.change('worker', 'liftNonDisclosure', { ...at, nonDisclosureId: first, reason: LIFTED }),
    ).toMatchObject({ __typename: 'StaleVersion' });
    expect(
      await desk.change('worker', 'liftNonDisclosure', { ...at, nonDisclosureId: second, reason: LIFTED }),
    ).toMatchObject({
      caseClient: {
        client: { isNonDisclosed: false },
        nonDisclosures: [
          { id: second, ended: { kind: 'lifted', by: { id: desk.town.people.worker }, reason: LIFTED } },
          { id: first },
        ],
      },
    });
    expect(await shown('nurse')).toMatchObject({ contact: { street: 'Kaislatie 1' }, masks: [] });
  });

  it('ends after its last day, on open screens too, and once', async () => {
    await look();
    await record({ validUntil: day(1) });
    const screen = await openScreen('counsellor');
    desk.server.clock.advance({ hours: 24 });
    desk.signInAnew();
    await look();
    expect((await shown('worker'))?.client.isNonDisclosed).toBe(true);
    desk.server.clock.advance({ hours: 24 });
    desk.signInAnew();
    await look();
    await until(() => screen.heard.length === 2, { timeoutMs: 1_000 });
    expect(screen.heard.sort()).toEqual([
      'client.protectionOver case',
      'client.protectionOver client_contact',
    ]);
    expect(await shown('worker')).toMatchObject({
      client: { isNonDisclosed: false },
      contact: { street: 'Kaislatie 1' },
      nonDisclosures: [{ ended: { kind: 'by_date', by: null } }],
    });
    desk.server.clock.advance({ minutes: 1 });
    await look();
    expect(screen.heard).toHaveLength(2);
    await screen.leave();
    desk.signInAnew();
  });

  it.each<[string, () => object, object]>([
    ['from tomorrow', () => ({ validFrom: day(1) }), { field: 'validFrom' }],
    ['that is over', () => ({ validFrom: day(-9), validUntil: day(-1) }), { field: 'validUntil' }],
    ['of over five years', () => ({ validUntil: day(366 * 5 + 2) }), { field: 'validUntil' }],
  ])('%s is refused by the section', async (_what, about, refused) => {
    expect(await record(about())).toEqual({
      __typename: 'NonDisclosureRefused',
      section: '661/2009 36 §',
      ...refused,
    });
    expect(await shown('worker')).toMatchObject({ client: { isNonDisclosed: false }, nonDisclosures: [] });
  });

  it('is nobody’s to record, lift or rewrite beyond the case', async () => {
    await record();
    const id = await inForce();
    const stranger = await desk.as('neighbour');
    expect(
      await desk.refusal(stranger, 'recordNonDisclosure', { ...at, validFrom: day(0), toldBy: 'x' }),
    ).toBe('NOT_FOUND');
    expect(
      await desk.refusal(stranger, 'liftNonDisclosure', { ...at, nonDisclosureId: id, reason: LIFTED }),
    ).toBe('NOT_FOUND');
    expect(
      await desk.underRls('neighbour', 'SELECT 1 FROM non_disclosure WHERE client_id = $1', [at.clientId]),
    ).toEqual([]);
    await expect(
      desk.underRls('worker', `UPDATE non_disclosure SET valid_until = '2026-01-01' WHERE id = $1`, [id]),
    ).rejects.toThrow('permission denied');
    await expect(desk.underRls('neighbour', 'SELECT app.keep_protection($1)', [at.clientId])).rejects.toThrow(
      'No change of this client',
    );
  });
});
