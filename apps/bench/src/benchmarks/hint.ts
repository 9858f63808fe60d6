import { startRedis } from '@rinnalla/api-testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchLine } from '../measuring/bench-line.js';
import { byTurns } from '../measuring/rounds.js';
import { shareLines } from '../measuring/share-lines.js';
import { startBare, startOurs } from '../processes/start-servers.js';
import { HttpLoad } from '../sockets/http-load.js';
import { countyOf } from '../surroundings/county.js';
import { seatLeads, signInLead } from '../surroundings/leads.js';
import type { Stage } from '../surroundings/stage.js';
import { Audience } from './audience.js';
import type { Benchmark, RunSize } from './benchmark.js';
import { bareChange, moveAtBare, moveAtOurs, StatusMover } from './status-mover.js';

const SOCKETS = 1_000;
const AIM = 1.5;
/** Between two changes, so that what one leaves to be done does not meet the next. */
const PAUSE_MS = 60;
/** The audience of a live stream does not grow with the county; the small one is quicker to make. */
const SMALL_COUNTY = 1_000;

interface Setting {
  readonly name: string;
  readonly label: string;
  readonly nodes: number;
  /** Null where the machine lacks it. */
  redisUrl(stage: Stage): Promise<string | null | undefined>;
}

const oneNode: Setting = {
  name: 'hint',
  label: 'status change → 1,000 sockets',
  nodes: 1,
  redisUrl: () => Promise.resolve(undefined),
};

/** The change is made on the first node; half of the sockets are on the second. */
const twoNodes: Setting = {
  name: 'two-nodes',
  label: 'the same over two nodes and Redis',
  nodes: 2,
  redisUrl: async (stage) => {
    const redis = await startRedis();
    return redis && stage.keep(redis).url;
  },
};

const hintBenchmark = (setting: Setting): Benchmark => ({
  name: setting.name,
  run: (run, size) => run.during((stage) => measure(run, stage, setting, size)),
});

async function measure(
  run: Stage,
  stage: Stage,
  setting: Setting,
  { isQuick }: RunSize,
): Promise<BenchLine[]> {
  const redisUrl = await setting.redisUrl(stage);
  if (redisUrl === null) return [];
  const county = await countyOf(run, SMALL_COUNTY);
  const lead = await signInLead(county);
  const watching = await seatLeads(county, lead.workspaceId, SOCKETS);
  const holders = await Audience.holders(stage);
  const options = redisUrl === undefined ? {} : { redisUrl };
  const ours = await inTurn(setting.nodes, () => startOurs(stage, county, options));
  const bare = await inTurn(setting.nodes, () => startBare(stage, county, options));
  const share = (place: number) =>
    watching.filter((_, index) => index % setting.nodes === place).map(({ cookie }) => cookie);
  const ourAudience = await Audience.seat(
    'ours',
    holders,
    ours.map(({ url }, place) => ({ url, cookies: share(place), stream: `workspace:${lead.workspaceId}` })),
  );
  const bareAudience = await Audience.seat(
    'bare',
    holders,
    bare.map(({ url }, place) => ({ url, cookies: share(place).map(() => ''), stream: null })),
  );
  const mover = await StatusMover.of(county, lead.workspaceId);
  const load = stage.keep(new HttpLoad(1));
  const [ourUrl, bareUrl] = [ours[0]?.url ?? '', bare[0]?.url ?? ''];
  const delays = await byTurns(isQuick ? { rounds: 30, warmUp: 10 } : { rounds: 150, warmUp: 20 }, {
    ours: async () => {
      const change = mover.next();
      await pause(PAUSE_MS);
      return ourAudience.delaysOf(change.mark, () => moveAtOurs(load, ourUrl, lead, change));
    },
    peer: async () => {
      const change = bareChange(mover.caseId);
      await pause(PAUSE_MS);
      return bareAudience.delaysOf(change.mark, () => moveAtBare(load, bareUrl, change));
    },
  });
  return shareLines(setting.label, delays, [
    { name: 'p50', aim: null },
    { name: 'p99', aim: AIM },
  ]);
}

async function inTurn<Thing>(count: number, start: () => Promise<Thing>): Promise<Thing[]> {
  const started: Thing[] = [];
  while (started.length < count) started.push(await start());
  return started;
}

export const hint = hintBenchmark(oneNode);
export const hintOverTwoNodes = hintBenchmark(twoNodes);
