import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchLine } from '../measuring/bench-line.js';
import { byTurns } from '../measuring/rounds.js';
import { shareLines } from '../measuring/share-lines.js';
import type { AwaitedRow, BoardAsks } from '../processes/boards.js';
import { Child } from '../processes/child.js';
import { startBare, startOurs } from '../processes/start-servers.js';
import { HttpLoad } from '../sockets/http-load.js';
import { countyOf } from '../surroundings/county.js';
import { seatLeads, signInLead } from '../surroundings/leads.js';
import type { Stage } from '../surroundings/stage.js';
import { webDocuments, webQuery } from '../surroundings/web-documents.js';
import type { Benchmark, RunSize } from './benchmark.js';
import { bareChange, moveAtBare, moveAtOurs, StatusMover } from './status-mover.js';

const BOARDS = 100;
const PROCESSES = 2;
const AIM = 3;
const PAUSE_MS = 100;
const SMALL_COUNTY = 1_000;

/** From the change to the row on screen: ours tells by a hint and reads under each reader's rights; the peer sends the row itself. */
export const rowShown: Benchmark = {
  name: 'row',
  run: (run, size) => run.during((stage) => measure(run, stage, size)),
};

async function measure(run: Stage, stage: Stage, { isQuick }: RunSize): Promise<BenchLine[]> {
  const county = await countyOf(run, SMALL_COUNTY);
  const lead = await signInLead(county);
  const watching = await seatLeads(county, lead.workspaceId, BOARDS);
  const ours = await startOurs(stage, county, { documents: await webDocuments() });
  const bare = await startBare(stage, county);
  const document = await webQuery('Board');
  const holders = await Promise.all(
    Array.from({ length: PROCESSES }, async (_, index) => {
      const holder = stage.keep(await Child.start<BoardAsks>({ program: 'boards.js' }));
      const cookies = watching
        .filter((_one, place) => place % PROCESSES === index)
        .map(({ cookie }) => cookie);
      await holder.ask('openOurs', { url: ours.url, cookies, workspaceId: lead.workspaceId, document });
      await holder.ask('openBare', { url: bare.url, count: cookies.length });
      return holder;
    }),
  );
  const delaysOf = async (row: AwaitedRow, send: () => Promise<number>): Promise<number[]> => {
    await pause(PAUSE_MS);
    await Promise.all(holders.map((holder) => holder.ask('expect', row)));
    const showing = Promise.all(holders.map((holder) => holder.ask('shown', { group: row.group })));
    const [sentAt, shownAt] = await Promise.all([send(), showing]);
    return shownAt.flat().map((at) => at - sentAt);
  };
  const mover = await StatusMover.of(county, lead.workspaceId);
  const load = stage.keep(new HttpLoad(1));
  let round = 0;
  const delays = await byTurns(isQuick ? { rounds: 15, warmUp: 5 } : { rounds: 80, warmUp: 15 }, {
    ours: () => {
      const change = mover.next();
      const row: AwaitedRow = { group: 'ours', caseId: change.caseId, version: change.version + 1 };
      return delaysOf(row, () => moveAtOurs(load, ours.url, lead, change));
    },
    peer: () => {
      round += 1;
      const change = { ...bareChange(randomUUID()), version: round };
      const row: AwaitedRow = { group: 'bare', caseId: change.caseId, version: round };
      return delaysOf(row, () => moveAtBare(load, bare.url, change, payloadOf(change)));
    },
  });
  return shareLines('status change → row on 100 boards', delays, [
    { name: 'p50', aim: null },
    { name: 'p99', aim: AIM },
  ]);
}

/** What a board shows of a case, as our own board row has it. */
const payloadOf = ({ caseId, to, version }: { caseId: string; to: string; version: number }) => ({
  id: caseId,
  number: 'T-1001',
  topic: 'Arjen tuki',
  serviceFunction: 'working_age',
  status: to,
  statusSince: new Date().toISOString(),
  clients: [{ id: caseId, name: 'Korhonen Aino', birthYear: 1979 }],
  namedWorker: { id: caseId, name: 'Eino Virtanen', profession: 'social_worker' },
  unitNameFi: 'Yksikkö 0',
  unitNameSv: 'Enhet 0',
  nextDueOn: '2026-12-01',
  openConsultations: 1,
  lastChangeAt: new Date().toISOString(),
  lastChangeBy: { id: caseId, name: 'Eino Virtanen', profession: 'social_worker' },
  version,
});
