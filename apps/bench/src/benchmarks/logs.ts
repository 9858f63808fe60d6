import { randomUUID } from 'node:crypto';
import { addDays, calendarDay } from '@rinnalla/domain';
import { benchLine, type BenchLine } from '../measuring/bench-line.js';
import { startOurs } from '../processes/start-servers.js';
import { HttpLoad } from '../sockets/http-load.js';
import { machineTime } from '../sockets/light-socket.js';
import { countyOf } from '../surroundings/county.js';
import { ourQuestion } from '../surroundings/documents.js';
import { longLogs } from '../surroundings/long-logs.js';
import { type Officer, signInOfficer } from '../surroundings/officer.js';
import type { Stage } from '../surroundings/stage.js';
import type { Benchmark, RunSize } from './benchmark.js';

const ROWS = { full: 10_000_000, quick: 1_000_000 } as const;
/** Seconds that a person waits without wondering. */
const AIM_S = 2;
const TRIES = 10;

const TODAY = calendarDay(new Date());
const TWO_YEARS = { from: addDays(TODAY, -729), to: TODAY };
const A_MONTH = { from: addDays(TODAY, -30), to: TODAY };

type Asked = Readonly<Record<string, unknown>>;

/** What the officer looks for; each try asks about somebody else. */
const SEARCHES: Readonly<Record<string, (officer: Officer, turn: number) => Asked>> = {
  'newest rows': () => ({ log: 'usage', ...TWO_YEARS }),
  'one client, two years': ({ clientIds }, turn) => ({
    log: 'usage',
    clientId: clientIds[turn % clientIds.length],
    ...TWO_YEARS,
  }),
  'one person, two years': ({ professionalIds }, turn) => ({
    log: 'usage',
    professionalId: professionalIds[turn % professionalIds.length],
    ...TWO_YEARS,
  }),
  'a rare purpose, two years': () => ({ log: 'usage', purposes: ['print'], ...TWO_YEARS }),
  'a rare ground in words, two years': () => ({ log: 'usage', ground: 'välttämätön', ...TWO_YEARS }),
  'a ground that is not there, a month': () => ({ log: 'usage', ground: 'no such ground', ...A_MONTH }),
  'disclosures to one person': ({ professionalIds }, turn) => ({
    log: 'disclosure',
    professionalId: professionalIds[turn % professionalIds.length],
    ...TWO_YEARS,
  }),
};

interface Bureau {
  readonly url: string;
  readonly officer: Officer;
  readonly load: HttpLoad;
  readonly rows: number;
}

async function bureau(run: Stage, stage: Stage, { clients, isQuick }: RunSize): Promise<Bureau> {
  const county = await countyOf(run, clients);
  const rows = isQuick ? ROWS.quick : ROWS.full;
  await longLogs(run, county, rows);
  const { url } = await startOurs(stage, county);
  return { url, officer: await signInOfficer(county), load: stage.keep(new HttpLoad(1)), rows };
}

/** The slowest of several tries, for whoever waits waits for that one. */
const waited = (name: string, seconds: readonly number[]): BenchLine =>
  benchLine({ name, ours: Math.max(...seconds), peer: AIM_S, aim: 1, unit: 's', n: seconds.length });

export const logSearch: Benchmark = {
  name: 'log-search',
  run: (run, size) =>
    run.during(async (stage) => {
      const { url, officer, load, rows } = await bureau(run, stage, size);
      const lines: BenchLine[] = [];
      for (const [label, search] of Object.entries(SEARCHES)) {
        const seconds: number[] = [];
        for (let turn = 0; turn < TRIES; turn += 1) {
          const body = ourQuestion('logSearch', { search: search(officer, turn) });
          const { took } = await load.post({ url: `${url}/graphql`, body, cookie: officer.cookie });
          seconds.push(took / 1_000);
        }
        lines.push(waited(`log search at ${millions(rows)} rows, ${label}`, seconds));
      }
      return lines;
    }),
};

export const clientReport: Benchmark = {
  name: 'client-report',
  run: (run, size) =>
    run.during(async (stage) => {
      const { url, officer, load, rows } = await bureau(run, stage, size);
      const took: Record<'pdf' | 'csv', number[]> = { pdf: [], csv: [] };
      for (const clientId of officer.clientIds.slice(0, TRIES)) {
        const input = { mutationId: randomUUID(), clientId, requestedOn: TODAY, language: 'fi' };
        const body = ourQuestion('orderReport', { input });
        const { text } = await load.post({ url: `${url}/graphql`, body, cookie: officer.cookie });
        const [id] = /[0-9a-f-]{36}/.exec(text) ?? [];
        for (const format of ['pdf', 'csv'] as const) {
          took[format].push(await fetched(`${url}/reports/client/${id ?? ''}.${format}`, officer));
        }
      }
      return (['pdf', 'csv'] as const).map((format) =>
        waited(`client’s report at ${millions(rows)} rows, ${format.toUpperCase()}`, took[format]),
      );
    }),
};

/** A report that says nothing is no report, however quick. */
async function fetched(address: string, { cookie }: Officer): Promise<number> {
  const sentAt = machineTime();
  const response = await fetch(address, { headers: { cookie } });
  const bytes = await response.arrayBuffer();
  if (!response.ok || bytes.byteLength < 1_000)
    throw new Error(`${address} answered ${String(response.status)}`);
  return (machineTime() - sentAt) / 1_000;
}

const millions = (rows: number) => `${String(rows / 1_000_000)} million`;
