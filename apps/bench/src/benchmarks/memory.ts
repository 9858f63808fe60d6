import { benchLine, type BenchLine } from '../measuring/bench-line.js';
import { median } from '../measuring/percentiles.js';
import { byTurns } from '../measuring/rounds.js';
import { startBare, startOurs } from '../processes/start-servers.js';
import { type County, countyOf } from '../surroundings/county.js';
import { type Lead, seatLeads, signInLead } from '../surroundings/leads.js';
import type { Stage } from '../surroundings/stage.js';
import { setTimeout as pause } from 'node:timers/promises';
import { Audience } from './audience.js';
import type { Benchmark } from './benchmark.js';

const SOCKETS = 1_000;
/** Connected before the first look, so that what a server needs once, and not for each socket, is there already. */
const FIRST = 250;
const AIM = 1.3;
const SETTLE_MS = 1_500;
const SMALL_COUNTY = 1_000;

/** What an idle socket costs: how much larger the server's process is with a thousand more of them, garbage away on both looks. */
export const memory: Benchmark = {
  name: 'memory',
  run: async (run, { isQuick }) => {
    const county = await countyOf(run, SMALL_COUNTY);
    const lead = await signInLead(county);
    const watching = await seatLeads(county, lead.workspaceId, FIRST + SOCKETS);
    const grown = await byTurns(
      { rounds: isQuick ? 1 : 3, warmUp: 0 },
      {
        ours: () => run.during((stage) => growthOfOurs(stage, county, watching)),
        peer: () => run.during((stage) => growthOfBare(stage, county)),
      },
    );
    return [
      benchLine({
        name: 'memory of an idle live socket',
        ours: median(grown.ours),
        peer: median(grown.peer),
        aim: AIM,
        unit: 'kB',
        n: grown.ours.length * SOCKETS,
      }),
    ] satisfies BenchLine[];
  },
};

async function growthOfOurs(stage: Stage, county: County, watching: readonly Lead[]): Promise<number[]> {
  const { process, url } = await startOurs(stage, county, { flags: ['--expose-gc'] });
  const stream = `workspace:${watching[0]?.workspaceId ?? ''}`;
  const cookies = watching.map(({ cookie }) => cookie);
  return growth(stage, () => process.ask('memory', undefined), { url, cookies, stream });
}

async function growthOfBare(stage: Stage, county: County): Promise<number[]> {
  const { process, url } = await startBare(stage, county, { flags: ['--expose-gc'] });
  const cookies = Array.from({ length: FIRST + SOCKETS }, () => '');
  return growth(stage, () => process.ask('memory', undefined), { url, cookies, stream: null });
}

interface Everybody {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly stream: string | null;
}

/** In kilobytes a socket. */
async function growth(
  stage: Stage,
  look: () => Promise<{ rss: number }>,
  { cookies, ...everybody }: Everybody,
): Promise<number[]> {
  const holders = await Audience.holders(stage);
  const settled = async () => {
    await pause(SETTLE_MS);
    return (await look()).rss;
  };
  await Audience.seat('first', holders, [{ ...everybody, cookies: cookies.slice(0, FIRST) }]);
  const before = await settled();
  await Audience.seat('rest', holders, [{ ...everybody, cookies: cookies.slice(FIRST) }]);
  return [((await settled()) - before) / SOCKETS / 1_000];
}
