import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, helsinkiInstant } from '@rinnalla/domain';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { pagesOf, readCsv } from './client-report-papers.js';

const REPORT =
  '... on ClientReportChanged { report { id requestedOn dueOn from to version deliveredAt client { id name } } } ... on ClientReportRefused { refusal sections }';

interface Ordered {
  readonly __typename: string;
  readonly refusal?: string;
  readonly sections?: readonly string[];
  readonly report?: {
    id: string;
    requestedOn: string;
    dueOn: string;
    from: string;
    to: string;
    version: number;
  };
}

/** A fixed day, in its middle: each order moves the clock, which would come over midnight now and then. */
const TODAY = '2027-03-01';

describe('the client’s report', () => {
  let server: TestServer;
  let owner: Client;
  let officer: TestPerson;
  beforeAll(async () => {
    server = await startTestServer({ at: `${TODAY}T10:00:00+02:00` });
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    officer = await TestPerson.signIn(server, 'dpo');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const order = (input: Record<string, unknown>) => {
    server.clock.advance({ seconds: 1 });
    return officer.change<Ordered>(
      'orderClientReport',
      'OrderClientReportInput',
      { language: 'fi', requestedOn: TODAY, ...input },
      REPORT,
    );
  };
  const fetchReport = (person: TestPerson, file: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/reports/client/${file}`, { headers: { cookie: person.cookie, ...headers } });
  const use = (
    clientId: string,
    at: Date,
    basis = 'relation:team_member',
    person = server.town.people.worker,
  ) =>
    owner.query(
      `INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, register, client_ids, record_ids, field_classes)
       VALUES ($1, $2, 's', 'CaseOnScreen', 'case_work', $3, 'social', ARRAY[$4]::uuid[], '{}', '{C1,C2}')`,
      [at, person, basis, clientId],
    );

  it('tells exactly what the logs hold of the client, and of nobody else', async () => {
    const { clientA, caseA, caseB, people } = server.town;
    for (const name of ['worker', 'counsellor', 'lead', 'counsellor'] as const) {
      const reader = await TestPerson.signIn(server, name);
      await reader.ask('query CaseOnScreen($id: ID!) { case(id: $id) { id topic } }', { id: caseA });
    }
    const other = await TestPerson.signIn(server, 'stranger');
    await other.ask('query CaseOnScreen($id: ID!) { case(id: $id) { id topic } }', { id: caseB });
    await owner.query(
      `INSERT INTO disclosure_log (at, data_register, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
       VALUES ($4, 'social', $1, 'CaseOnScreen', 'case_work', 'M2', 'relation:team_member/M2:' || $2, ARRAY[$3]::uuid[], '{}', '{C2}')`,
      [people.nurse, randomUUID(), clientA, server.clock.now()],
    );
    const { report } = await order({ clientId: clientA });
    // Worked out anew, from the tables themselves.
    const { rows: truth } = await owner.query<{ log: string; name: string; time: string }>(
      `SELECT x.log, p.given_name || ' ' || p.family_name AS name, to_char(x.at AT TIME ZONE 'Europe/Helsinki', 'FMDD.FMMM.YYYY HH24.MI.SS') AS time
       FROM (SELECT 'Käyttö' AS log, at, id, professional_id AS person FROM usage_log WHERE $1 = ANY (client_ids)
             UNION ALL SELECT 'Luovutus', at, id, recipient_id FROM disclosure_log WHERE $1 = ANY (client_ids)) x
       JOIN professional p ON p.id = x.person WHERE x.at < (SELECT ordered_at FROM client_report WHERE id = $2) ORDER BY x.at, x.id`,
      [clientA, report?.id],
    );
    const response = await fetchReport(officer, `${report?.id ?? ''}.csv`);
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes[0], bytes[1]]).not.toEqual([0xef, 0xbb]);
    const rows = readCsv(bytes.toString('utf8'));
    expect(rows.slice(1).map(([log, time, name]) => ({ log, name, time }))).toEqual(truth);
    expect(truth.length).toBeGreaterThanOrEqual(5);
    expect(rows.at(0)).toEqual([
      'Loki',
      'Aika',
      'Käyttäjä / Saaja',
      'Ammatti',
      'Yksikkö',
      'Luovuttaja',
      'Mitä tehtiin',
      'Käyttötarkoitus',
      'Peruste',
      'Lainkohta',
      'Rekisteri',
      'Tiedot',
      'Tietueita',
    ]);
    const disclosure = rows.find(([log]) => log === 'Luovutus');
    expect(disclosure?.slice(2, 11)).toEqual([
      'nurse Testinen',
      'Sairaanhoitaja',
      'Yksikkö B',
      '',
      'Katsoi tietoja',
      'Asian hoitaminen',
      'Asiakkaan asiaa hoitavan tiimin jäsen; asiakkaan luovutuslupa',
      'Asiakastietolaki (703/2023) 9 §; Asiakastietolaki (703/2023) 47 §; Asiakastietolaki (703/2023) 53 § 2 mom.; Asiakastietolaki (703/2023) 53 § 3 mom.',
      'Sosiaalihuolto',
    ]);
    // Once more, after more reading: the same as at the order.
    const again = await fetchReport(officer, `${report?.id ?? ''}.csv`);
    expect(await again.text()).toBe(bytes.toString('utf8'));
  });

  it('is logged before a byte of it leaves, and leaves with no copy on the way', async () => {
    const { report } = await order({ clientId: server.town.clientA });
    const uses = async () =>
      (
        await owner.query(
          `SELECT 1 FROM usage_log WHERE operation = 'clientReportFile' AND purpose = 'client_report' AND $1 = ANY (record_ids)`,
          [report?.id],
        )
      ).rows.length;
    const response = await fetchReport(officer, `${report?.id ?? ''}.pdf`);
    expect(await uses()).toBe(1);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="lokiselvitys-${TODAY}.pdf"`,
    });
    await owner.query('ALTER TABLE usage_log RENAME TO usage_log_away');
    try {
      const refused = await fetchReport(officer, `${report?.id ?? ''}.csv`);
      expect(refused.status).toBe(500);
      expect(await refused.text()).not.toContain('Käyttö');
    } finally {
      await owner.query('ALTER TABLE usage_log_away RENAME TO usage_log');
    }
  });

  it('says on paper whose it is on the first page only, numbers its pages, and ends with how to ask', async () => {
    const { clientId } = await server.town.addCase();
    const { rows } = await owner.query<{ name: string }>(
      'SELECT family_name AS name FROM client WHERE id = $1',
      [clientId],
    );
    const name = rows[0]?.name ?? '';
    for (let index = 0; index < 120; index += 1) {
      await use(clientId, helsinkiInstant(addDays(TODAY, -40), '12:00'));
    }
    const { report } = await order({ clientId });
    const response = await fetchReport(officer, `${report?.id ?? ''}.pdf`);
    const pages = pagesOf(Buffer.from(await response.arrayBuffer()));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map((page) => page.includes(name))).toEqual(pages.map((_, index) => index === 0));
    expect(pages.map((page) => page.includes('14.5.1979'))).toEqual(pages.map((_, index) => index === 0));
    pages.forEach((page, index) =>
      expect(page).toContain(`Sivu ${String(index + 1)} / ${String(pages.length)}`),
    );
    // The table's head on each page the table runs over.
    expect(pages.filter((page) => page.includes('Käyttötarkoitus')).length).toBeGreaterThan(3);
    expect(pages.join(' ').split('worker Testinen')).toHaveLength(121);
    expect(pages.at(-1)).toContain('tietosuoja.fi');
  });

  it.each([
    ['sv', 'loggutredning', 'Användning'],
    ['en', 'log-report', 'Use'],
  ])('speaks %s', async (language, file, log) => {
    const { report } = await order({ clientId: server.town.clientA, language });
    const response = await fetchReport(officer, `${report?.id ?? ''}.csv`);
    expect(response.headers.get('content-disposition')).toContain(file);
    expect(readCsv(await response.text()).map(([first]) => first)).toContain(log);
  });

  it('reaches back two years from the request, and further only for a reason', async () => {
    const { clientId } = await server.town.addCase();
    const twoYears = addMonths(TODAY, -24);
    await use(clientId, helsinkiInstant(addDays(twoYears, -1), '23:59'));
    await use(clientId, helsinkiInstant(twoYears, '00:00'));
    const ordinary = await order({ clientId });
    expect(ordinary.report).toMatchObject({ from: twoYears, to: TODAY });
    // Beside the officer's own rows, which are told as well.
    const rowsOf = async (id: string | undefined) =>
      readCsv(await (await fetchReport(officer, `${id ?? ''}.csv`)).text()).filter(
        ([, , name]) => name === 'worker Testinen',
      ).length;
    expect(await rowsOf(ordinary.report?.id)).toBe(1);
    expect(await order({ clientId, from: addDays(twoYears, -1) })).toEqual({
      __typename: 'ClientReportRefused',
      refusal: 'longer_needs_reason',
      sections: ['703/2023 11 §'],
    });
    const longer = await order({ clientId, from: addDays(twoYears, -1), longerReason: 'Epäilty rikos' });
    expect(await rowsOf(longer.report?.id)).toBe(2);
  });

  it('is due two months after the request, on a day when offices are open', async () => {
    const { clientId } = await server.town.addCase();
    // Two months after 4 October 2025 is a Thursday; after 6 October it would be Independence Day, and the next is a Sunday.
    expect((await order({ clientId, requestedOn: '2025-10-04' })).report?.dueOn).toBe('2025-12-04');
    expect((await order({ clientId, requestedOn: '2025-10-06' })).report?.dueOn).toBe('2025-12-08');
    // The last day of February.
    expect((await order({ clientId, requestedOn: '2025-12-31' })).report?.dueOn).toBe('2026-03-02');
  });

  it('is marked delivered once', async () => {
    const { report } = await order({ clientId: server.town.clientA });
    const deliver = (version: number) =>
      officer.change<Ordered>(
        'deliverClientReport',
        'DeliverClientReportInput',
        { id: report?.id, version },
        REPORT,
      );
    expect(await deliver(99)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await deliver(1)).toMatchObject({ __typename: 'ClientReportChanged', report: { version: 2 } });
    expect(await deliver(2)).toMatchObject({
      __typename: 'ClientReportRefused',
      refusal: 'already_delivered',
    });
    const list = async (isDelivered: boolean) => {
      const answer = await officer.ask<{ clientReports: { reports: { id: string }[] } }>(
        'query ($d: Boolean!) { clientReports(isDelivered: $d, first: 100) { reports { id } } }',
        { d: isDelivered },
      );
      return answer.data?.clientReports.reports.map(({ id }) => id) ?? [];
    };
    expect(await list(false)).not.toContain(report?.id);
    expect(await list(true)).toContain(report?.id);
  });

  it.each([
    [
      'a request of tomorrow',
      () => ({ clientId: server.town.clientA, requestedOn: addDays(TODAY, 1) }),
      'BAD_INPUT',
      'input.requestedOn',
    ],
    [
      'days to come',
      () => ({ clientId: server.town.clientA, to: addDays(TODAY, 1) }),
      'BAD_INPUT',
      'input.to',
    ],
    [
      'an end before the start',
      () => ({ clientId: server.town.clientA, from: TODAY, to: addDays(TODAY, -1) }),
      'BAD_INPUT',
      'input.from',
    ],
    ['neither an id nor a code', () => ({}), 'BAD_INPUT', 'input.hetu'],
    [
      'a language that is not ours',
      () => ({ clientId: server.town.clientA, language: 'se' }),
      'BAD_INPUT',
      'input.language',
    ],
    ['a client that is none', () => ({ clientId: randomUUID() }), 'NOT_FOUND', undefined],
  ])('is not ordered with %s', async (_what, input, code, field) => {
    const answer = await officer.ask(
      'mutation ($input: OrderClientReportInput!) { orderClientReport(input: $input) { __typename } }',
      {
        input: { mutationId: randomUUID(), requestedOn: TODAY, language: 'fi', ...input() },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code, ...(field && { field }) });
  });

  it('is at no address for others, nor for guesses; each is remembered', async () => {
    const { report } = await order({ clientId: server.town.clientA });
    const lead = await TestPerson.signIn(server, 'lead');
    const nobody = TestPerson.stranger(server);
    expect((await fetchReport(nobody, `${report?.id ?? ''}.pdf`)).status).toBe(401);
    expect(
      (await fetchReport(officer, `${report?.id ?? ''}.pdf`, { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403);
    for (const file of [
      `${report?.id ?? ''}.pdf`,
      `${randomUUID()}.csv`,
      '../../etc.csv',
      `${report?.id ?? ''}.exe`,
    ]) {
      const theirs = await fetchReport(lead, encodeURIComponent(file));
      expect([file, theirs.status, await theirs.text()]).toEqual([file, 404, '{"code":"NOT_FOUND"}']);
    }
    expect((await fetchReport(officer, `${randomUUID()}.pdf`)).status).toBe(404);
    const { rows } = await owner.query<{ professional_id: string; code: string }>(
      `SELECT professional_id, code FROM access_attempt WHERE operation = 'clientReportFile' ORDER BY at, ctid`,
    );
    expect(rows).toEqual([
      { professional_id: server.town.people.lead, code: 'NOT_ALLOWED' },
      { professional_id: server.town.people.dpo, code: 'NOT_FOUND' },
    ]);
  });
});
