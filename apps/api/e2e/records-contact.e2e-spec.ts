import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PURPOSE_HOURS } from '@rinnalla/contracts';
import type { TownPerson } from '../src/testing/build-town.js';
import { RecordsDesk } from './records-desk.js';

const STREET = 'Kanarialinnunkuja 77';
const TOWN = 'Kanariala';
const PHONE = '+358 40 7654321';
const CANARIES = [STREET, '99177', TOWN, PHONE];

const CONTACT = `query Contact($id: ID!) { case(id: $id) { clients { client { id isNonDisclosed } contact { street postalCode municipality phone version }
  masks { field reason sections remedy } contactPurpose { purpose validUntil } } } }`;

interface ContactShown {
  readonly contact: Record<string, unknown> | null;
  readonly masks: readonly { readonly reason: string }[];
  readonly contactPurpose: { readonly purpose: string } | null;
}

describe('where a client lives and is reached', () => {
  let desk: RecordsDesk;
  beforeAll(async () => {
    desk = await RecordsDesk.open();
  });
  afterAll(() => desk.close());

  const contact = { street: STREET, postalCode: '99177', municipality: TOWN, phone: PHONE };
  const shown = async (person: TownPerson, caseId: string): Promise<ContactShown | undefined> =>
    (await (await desk.as(person)).ask<{ case: { clients: ContactShown[] } }>(CONTACT, { id: caseId })).data
      ?.case.clients[0];
  const rls = (person: TownPerson, clientId: string) =>
    desk.underRls(person, 'SELECT street FROM client_contact WHERE client_id = $1', [clientId]);
  const protect = (clientId: string) =>
    desk.sql('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientId]);

  it('is shown to the team, written with a version, and told live', async () => {
    const at = await desk.prepare();
    expect(await shown('worker', at.caseId)).toMatchObject({ contact: null, masks: [] });
    expect(await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 0 })).toMatchObject(
      {
        contact: { ...contact, version: 1 },
      },
    );
    expect(
      await desk.change('counsellor', 'saveClientContact', { ...at, ...contact, version: 0 }),
    ).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
    expect(
      await desk.change('counsellor', 'saveClientContact', {
        ...at,
        ...contact,
        street: 'Muu 2',
        version: 1,
      }),
    ).toMatchObject({ contact: { street: 'Muu 2', version: 2 } });
    expect(await shown('nurse', at.caseId)).toMatchObject({ contact: { street: 'Muu 2' }, masks: [] });
    expect(await rls('neighbour', at.clientId)).toEqual([]);
    const { usage } = await desk.logged('Contact', at.clientId);
    expect(usage.some((row) => row.fieldClasses.includes('C1') && row.recordIds.includes(at.clientId))).toBe(
      true,
    );
    const records = await (
      await desk.as('lead')
    ).ask(
      'query ($id: ID!) { records(refs: [{ kind: client_contact, id: $id }]) { ... on ClientContact { street } } }',
      {
        id: at.clientId,
      },
    );
    expect(records.data).toEqual({ records: [{ street: 'Muu 2' }] });
  });

  it('is masked under non-disclosure until a reason is stated, for its speaker and its hours only', async () => {
    const at = await desk.prepare();
    await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 0 });
    await protect(at.clientId);
    const MASK = {
      field: 'contact',
      reason: 'non_disclosure',
      sections: ['661/2009 36 §', '661/2009 37 §'],
      remedy: 'state_reason',
    };
    expect(await shown('worker', at.caseId)).toMatchObject({
      contact: null,
      masks: [MASK],
      contactPurpose: null,
    });
    expect(await rls('worker', at.clientId)).toEqual([]);
    expect(await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 1 })).toMatchObject(
      { __typename: 'ContactProtected', sections: MASK.sections },
    );

    const told = await (
      await desk.as('worker')
    ).ask('query Reread($id: ID!) { records(refs: [{ kind: client_contact, id: $id }]) { __typename } }', {
      id: at.clientId,
    });
    expect(told.data).toEqual({ records: [{ __typename: 'GoneRecord' }] });
    // That there is an address and it is protected is told all the same, and so logged.
    const rereads = await desk.logged('Reread', at.clientId);
    expect(rereads.usage).toMatchObject([{ purpose: 'live_update', fieldClasses: ['C0'] }]);

    // The records' purpose opens no address.
    await desk.statePurpose('worker', at.caseId, 'carrying_out_services');
    expect((await shown('worker', at.caseId))?.contact).toBeNull();
    await desk.change('worker', 'statePurpose', {
      caseId: at.caseId,
      subject: 'protected_contact',
      purpose: 'contacting_client',
      reason: 'Kotikäynti on sovittu huomiseksi.',
    });
    expect(await shown('worker', at.caseId)).toMatchObject({
      contact,
      masks: [],
      contactPurpose: { purpose: 'contacting_client' },
    });
    expect(await rls('worker', at.clientId)).toEqual([{ street: STREET }]);
    expect((await shown('counsellor', at.caseId))?.contact).toBeNull();
    expect(await rls('lead', at.clientId)).toEqual([]);
    const { usage } = await desk.logged('Contact', at.clientId);
    expect(usage.at(-1)?.fieldClasses).not.toContain('C9');
    expect(usage.find((row) => row.fieldClasses.includes('C9'))).toMatchObject({
      purpose: 'contacting_client',
    });

    desk.server.clock.advance({ hours: PURPOSE_HOURS, seconds: 1 });
    desk.signInAnew();
    expect((await shown('worker', at.caseId))?.contact).toBeNull();
    expect(await rls('worker', at.clientId)).toEqual([]);
  });

  it('of the family is masked with that of the one under non-disclosure, on all their cases', async () => {
    const at = await desk.prepare();
    await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 0 });
    const child = await desk.prepare();
    const guardian = `INSERT INTO case_client (id, case_id, client_id, role, valid_from)
      VALUES (gen_random_uuid(), $1, $2, 'guardian', $3)`;
    await desk.sql(guardian, [child.caseId, at.clientId, desk.server.clock.now()]);
    expect((await shown('worker', at.caseId))?.contact).toMatchObject({ street: STREET });
    await protect(child.clientId);
    expect(await shown('worker', at.caseId)).toMatchObject({
      contact: null,
      masks: [{ field: 'contact', reason: 'non_disclosure' }],
    });
    expect(await rls('worker', at.clientId)).toEqual([]);
    expect(await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 1 })).toMatchObject(
      { __typename: 'ContactProtected' },
    );
    await desk.change('worker', 'statePurpose', {
      caseId: at.caseId,
      subject: 'protected_contact',
      purpose: 'contacting_client',
      reason: 'Kotikäynti on sovittu huomiseksi.',
    });
    expect(await shown('worker', at.caseId)).toMatchObject({ contact: { street: STREET }, masks: [] });
    const { usage } = await desk.logged('Contact', at.clientId);
    expect(usage.some((row) => row.fieldClasses.includes('C9'))).toBe(true);
  });

  it('of one under non-disclosure is found nowhere else: no list, search, print, event or log', async () => {
    const at = await desk.prepare();
    await desk.change('worker', 'saveClientContact', { ...at, ...contact, version: 0 });
    await protect(at.clientId);
    const plan = await desk.sql<{ id: string }>(
      `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
       VALUES (gen_random_uuid(), $1, $2, 'social', 'working_age', $3, $4) RETURNING id`,
      [at.caseId, at.clientId, desk.server.clock.now(), desk.town.people.worker],
    );
    const everything: string[] = [];
    for (const person of ['worker', 'lead', 'counsellor', 'nurse', 'manager', 'dpo'] as const) {
      const asker = await desk.as(person);
      const answers = await Promise.all([
        asker.ask('query ($id: ID!) { board(workspaceId: $id) { rows { id __typename } } }', {
          id: desk.town.workspaceA,
        }),
        asker.ask('query ($t: String!) { findCases(text: $t) { __typename } }', { t: TOWN }),
        asker.ask('query ($t: String!) { findCases(text: $t) { __typename } }', { t: 'Asiakas' }),
        asker.ask('{ myDay { __typename } consultationInbox { __typename } }'),
        asker.ask(
          'query ($c: ID!, $p: ID!) { printPlan(caseId: $c, planId: $p) { id client { givenNames familyName } } }',
          {
            c: at.caseId,
            p: plan[0]?.id,
          },
        ),
        asker.ask(CONTACT, { id: at.caseId }),
        asker.ask(
          `query ($id: ID!, $c: ID!) { records(refs: [{ kind: client_contact, id: $id }, { kind: case, id: $c }]) { __typename
             ... on ClientContact { street municipality } ... on Case { clients { contact { street } } } } }`,
          { id: at.clientId, c: at.caseId },
        ),
        asker.ask('query ($s: String!) { eventsSince(streams: [{ stream: $s, after: 0 }]) { events } }', {
          s: `case:${at.caseId}`,
        }),
      ]);
      everything.push(JSON.stringify(answers));
    }
    for (const table of ['domain_event', 'outbox', 'usage_log', 'disclosure_log', 'idempotency']) {
      everything.push(JSON.stringify(await desk.sql(`SELECT t::text FROM ${table} t`)));
    }
    expect(everything.join('').length).toBeGreaterThan(1000);
    for (const canary of CANARIES) expect(everything.filter((text) => text.includes(canary))).toEqual([]);
    // The control: the same net finds it once a reason is stated.
    await desk.change('worker', 'statePurpose', {
      caseId: at.caseId,
      subject: 'protected_contact',
      purpose: 'urgent_need',
      reason: 'Kotikäynti on sovittu huomiseksi.',
    });
    expect(JSON.stringify(await shown('worker', at.caseId))).toContain(STREET);
  });
});
