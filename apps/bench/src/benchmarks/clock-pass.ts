import { turnClocks } from '@rinnalla/api-clocks';
import { Pool } from 'pg';
import { benchLine } from '../measuring/bench-line.js';
import { percentile } from '../measuring/percentiles.js';
import { startOurs } from '../processes/start-servers.js';
import { HttpLoad } from '../sockets/http-load.js';
import { machineTime } from '../sockets/light-socket.js';
import { type County, countyOf } from '../surroundings/county.js';
import { signInLead } from '../surroundings/leads.js';
import { asClient } from '../surroundings/postgres.js';
import type { Benchmark } from './benchmark.js';
import { moveAtOurs, StatusMover } from './status-mover.js';

/** Seconds for so many clocks that all turn; as much less for fewer. */
const AIM_S = 10;
const CLOCKS_OF_AIM = 100_000;
/** How much longer a status change of a team whose clocks turn may take. */
const WRITE_AIM = 3;
const QUIET_WRITES = 100;

/** Every open clock comes to its moment at once: one pass turns them all, while a lead goes on moving a case. */
export const clockPass: Benchmark = {
  name: 'clock-pass',
  run: (run, { clients }) =>
    run.during(async (stage) => {
      const county = await countyOf(run, clients);
      const clocks = await bringToTheirMoment(county);
      const lead = await signInLead(county);
      const mover = await StatusMover.of(county, lead.workspaceId);
      const { url } = await startOurs(stage, county);
      const load = stage.keep(new HttpLoad(1));
      const move = async () => {
        const sentAt = await moveAtOurs(load, url, lead, mover.next());
        return machineTime() - sentAt;
      };
      const quiet: number[] = [];
      while (quiet.length < QUIET_WRITES) quiet.push(await move());

      const pass = { isOver: false };
      const busy: number[] = [];
      const passed = turnAll(county, clocks).finally(() => {
        pass.isOver = true;
      });
      while (!pass.isOver) busy.push(await move());
      const seconds = await passed;
      return [
        benchLine({
          name: `a pass over ${String(clocks)} clocks that all turn`,
          ours: seconds,
          peer: (AIM_S * clocks) / CLOCKS_OF_AIM,
          aim: 1,
          unit: 's',
          n: 1,
        }),
        benchLine({
          name: 'a status change beside the pass against a quiet one, p95',
          ours: percentile(busy, 0.95),
          peer: percentile(quiet, 0.95),
          aim: WRITE_AIM,
          unit: 'ms',
          n: busy.length,
        }),
        benchLine({
          name: 'the longest status change beside the pass against the longest quiet one',
          ours: Math.max(...busy),
          peer: Math.max(...quiet),
          aim: null,
          unit: 'ms',
          n: busy.length,
        }),
      ];
    }),
};

/** @returns how many clocks are to turn once, now */
function bringToTheirMoment({ superuserUrl }: County): Promise<number> {
  return asClient(superuserUrl, async (owner) => {
    const { rowCount } = await owner.query(
      `UPDATE clock SET told = NULL, next_turn_at = now() - interval '1 minute', due_today_at = now() + interval '1 day',
         due_at = now() + interval '2 days' WHERE closed_at IS NULL`,
    );
    await owner.query('VACUUM (ANALYZE) clock');
    return rowCount ?? 0;
  });
}

/** As the job does it, on connections of its own. @returns seconds */
async function turnAll({ jobsUrl }: County, clocks: number): Promise<number> {
  const jobs = new Pool({ connectionString: jobsUrl });
  try {
    const began = machineTime();
    const turned = await turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      new Date(),
    );
    if (turned !== clocks)
      throw new Error(`The pass made ${String(turned)} turns of ${String(clocks)} clocks`);
    return (machineTime() - began) / 1_000;
  } finally {
    await jobs.end();
  }
}
