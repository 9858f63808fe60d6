import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Reader } from '@rinnalla/api-core';
import { buildScene, type Scene, type Seen } from './consultations-scene.js';

describe('an anonymous consultation', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  const anonymous = { caseId: null, mode: 'anonymous', confirmNoIdentifiers: true };
  const question = 'Miten tukea nuorta aikuista, joka valvoo yöt?';

  /** Every row of every table as text, those named left out. */
  async function dump(): Promise<{ table: string; row: string }[]> {
    const tables = await scene.owner.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const rows: { table: string; row: string }[] = [];
    for (const { name } of tables.rows) {
      const found = await scene.owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      rows.push(...found.rows.map(({ row }) => ({ table: name, row })));
    }
    return rows;
  }

  it('leaves no key of a case or client in any table, from the question to its closing', async () => {
    const { town } = scene.server;
    // The outbox is emptied by the relay; held back here, so that its rows are looked at too.
    await scene.server.server.live.relay.stop();
    const before = new Set((await dump()).map(({ table, row }) => `${table} ${row}`));

    const asked = await scene.ask('worker', { ...anonymous, question });
    expect(asked).toMatchObject({ consultation: { mode: 'anonymous', subject: null, question } });
    const { id } = asked['consultation'] as Seen;
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    await scene.move('nurse', 'askMoreInfo', { consultationId: id, message: 'Kauanko?' });
    const given = await scene.move('worker', 'giveMoreInfo', { consultationId: id, message: 'Vuoden.' });
    const [, message] = (given['consultation'] as { messages: Seen[] }).messages;
    await scene.move('worker', 'correctConsultationMessage', {
      messageId: message?.id,
      version: 1,
      body: 'Kaksi vuotta.',
      reason: 'Muistin väärin',
    });
    await scene.move('nurse', 'answerConsultation', {
      consultationId: id,
      answer: 'Unikoulu.',
      advice: 'continue',
    });
    await scene.inbox('worker');
    await scene.people.worker.ask('{ myDay { waitingForMe { consultations { id clientName } } } }');
    await scene.move('worker', 'closeConsultation', {
      consultationId: id,
      usefulness: 4,
      changedPlan: false,
      avoidedVisit: true,
    });

    const added = (await dump()).filter(({ table, row }) => !before.has(`${table} ${row}`));
    const aboutIt = added.filter(({ row }) => row.includes(id) || row.includes(message?.id ?? '-'));
    for (const table of [
      'consultation',
      'consultation_step',
      'consultation_message',
      'consultation_outcome',
      'correction',
      'relation',
      'idempotency',
    ]) {
      expect([table, aboutIt.some((row) => row.table === table)]).toEqual([table, true]);
    }
    expect(aboutIt.some((row) => row.table.startsWith('domain_event'))).toBe(true);
    // It holds numbers of streams, and names nothing that they tell of.
    expect(added.some((row) => row.table === 'outbox')).toBe(true);
    expect(aboutIt.some((row) => row.table === 'outbox')).toBe(false);
    const keys = [town.caseA, town.caseB, town.clientA, town.clientB, 'Asiakas900', 'T-900'];
    // My day names the worker's cases in a log row of its own; no row holds both them and the consultation.
    expect(aboutIt.filter(({ row }) => keys.some((key) => row.includes(key)))).toEqual([]);
    const ofMyDay = added.filter(({ row }) => row.includes('own_work_overview'));
    expect(
      added.filter((row) => !ofMyDay.includes(row) && keys.some((key) => row.row.includes(key))),
    ).toEqual([]);
    const { rows } = await scene.owner.query(
      `SELECT DISTINCT split_part(stream, ':', 1) AS kind FROM domain_event WHERE ref_id = $1 ORDER BY kind`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'expertise' }, { kind: 'user' }]);
    const uses = await scene.usage(id);
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.every((use) => (use['client_ids'] as string[]).length === 0)).toBe(true);
  });

  it('stands on no case page and in no list but its asker’s and its expertise’s', async () => {
    const id = await scene.asked({ ...anonymous, question });
    const page = await scene.people.worker.ask<{ case: { consultations: Seen[] } }>(
      'query ($id: ID!) { case(id: $id) { consultations { id } } }',
      { id: scene.server.town.caseA },
    );
    expect(page.data?.case.consultations).toEqual([]);
    expect((await scene.inbox('worker')).waiting.map((one) => one.id)).toContain(id);
    expect((await scene.inbox('nurse')).unclaimed.map((one) => one.id)).toContain(id);
    for (const name of ['lead', 'counsellor', 'neighbour'] as const) {
      expect([name, await scene.see(name, id)]).toEqual([name, 'NOT_FOUND']);
    }
  });

  it.each([
    ['personal identity code', 'Asiakas 131052-308T valvoo.', 'hetu'],
    ['phone number', 'Numero on 040 123 4567.', 'phone'],
    ['name of one of the asker’s clients', 'Mitä teen Asiakas900:n kanssa? Testi Asiakas900 valvoo.', 'name'],
    ['street address', 'Asuu osoitteessa Mannerheimintie 5 A 3.', 'address'],
  ])('does not go out with a %s in its text', async (_, text, kind) => {
    const refused = await scene.ask('worker', { ...anonymous, question: text });
    expect(refused.__typename).toBe('IdentifiersFound');
    const { found } = refused as unknown as {
      found: { kind: string; excerpt: string; start: number; end: number }[];
    };
    const one = found.find((identifier) => identifier.kind === kind);
    expect(text.slice(one?.start, one?.end)).toBe(one?.excerpt);
    const { rows } = await scene.owner.query('SELECT 1 FROM consultation WHERE question = $1', [text]);
    expect(rows).toEqual([]);
  });

  it('keeps identifiers out of its thread, its answer and its reasons too', async () => {
    const id = await scene.asked({ ...anonymous, question });
    const identifying = 'Testi Asiakas900, 040 123 4567';
    const attempts = [
      await scene.move('worker', 'sendConsultationMessage', { consultationId: id, body: identifying }),
      await scene.move('worker', 'cancelConsultation', { consultationId: id, reason: identifying }),
      await scene.move('nurse', 'answerConsultation', {
        consultationId: id,
        answer: identifying,
        advice: 'refer',
      }),
      await scene.move('nurse', 'declineConsultation', { consultationId: id, reason: identifying }),
    ];
    expect(attempts.map((attempt) => attempt.__typename)).toEqual(Array(4).fill('IdentifiersFound'));
    expect(await scene.see('worker', id)).toMatchObject({ status: 'requested', messages: [] });
  });

  it('takes no case, client, attachment or ground along, and asks for the asker’s word', async () => {
    const { town } = scene.server;
    const refusal = (patch: object) =>
      scene.refusal(scene.people.worker, 'askConsultation', {
        expertiseId: town.expertise,
        urgency: 'normal',
        question,
        ...anonymous,
        ...patch,
      });
    expect(await refusal({ caseId: town.caseA })).toBe('BAD_INPUT input.caseId');
    expect(await refusal({ clientId: town.clientA })).toBe('BAD_INPUT input.clientId');
    expect(await refusal({ attach: [{ planId: town.caseA, item: 1, voice: 'client' }] })).toBe(
      'BAD_INPUT input.attach',
    );
    expect(await refusal({ ground: { mode: 'M2', permissionId: 'lupa' } })).toBe('BAD_INPUT input.ground');
    expect(await refusal({ confirmNoIdentifiers: false })).toBe('BAD_INPUT input.confirmNoIdentifiers');
    const manager = await scene.refusal(scene.people.manager, 'askConsultation', {
      expertiseId: town.expertise,
      urgency: 'normal',
      question,
      ...anonymous,
    });
    expect(manager).toBe('NOT_ALLOWED');
  });

  it('opens to the claimant under the mode of anonymity, and to no one’s row security besides', async () => {
    const { town } = scene.server;
    const id = await scene.asked({ ...anonymous, question });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const { rows } = await scene.owner.query(
      'SELECT legal_mode, case_id, evidence FROM relation WHERE consultation_id = $1',
      [id],
    );
    expect(rows).toEqual([{ legal_mode: 'M6', case_id: null, evidence: {} }]);
    const seenBy = async (professionalId: string) =>
      (
        await scene.server.server.app
          .get(Reader)
          .read({ professionalId, sessionId: 'test' }, 'test', (db) =>
            db.query('SELECT 1 FROM consultation WHERE id = $1', [id]),
          )
      ).length;
    expect(await seenBy(town.people.nurse)).toBe(1);
    expect(await seenBy(town.people.colleagueNurse)).toBe(0);
    expect(await seenBy(town.people.lead)).toBe(0);
  });
});
