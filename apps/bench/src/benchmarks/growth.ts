import type { BenchLine } from '../measuring/bench-line.js';
import { byTurns } from '../measuring/rounds.js';
import { shareLines } from '../measuring/share-lines.js';
import { startOurs } from '../processes/start-servers.js';
import { HttpLoad, type Post } from '../sockets/http-load.js';
import { type County, countyOf } from '../surroundings/county.js';
import { ourQuestion } from '../surroundings/documents.js';
import { type Lead, signInLeads } from '../surroundings/leads.js';
import { namesToFind } from '../surroundings/names.js';
import type { Stage } from '../surroundings/stage.js';
import type { Benchmark } from './benchmark.js';

const SMALL_COUNTY = 1_000;
const CONNECTIONS = 8;
const POSTS_A_ROUND = 192;
const WORKSPACES = 48;
const AIM = 1.3;

interface Question {
  readonly label: string;
  readonly askedBy: 'leads' | 'receivers';
  readonly leastCharacters: number;
  readonly body: (lead: Lead, name: string) => string;
}

const QUESTIONS: readonly Question[] = [
  {
    label: 'board page',
    askedBy: 'leads',
    leastCharacters: 20_000,
    body: ({ workspaceId }) => ourQuestion('board', { workspaceId }),
  },
  {
    label: 'board filtered by name',
    askedBy: 'leads',
    leastCharacters: 200,
    body: ({ workspaceId }, text) => ourQuestion('boardByName', { workspaceId, text }),
  },
  {
    label: 'search',
    askedBy: 'leads',
    leastCharacters: 150,
    body: (_lead, text) => ourQuestion('search', { text }),
  },
  {
    label: 'deadline page',
    askedBy: 'leads',
    leastCharacters: 5_000,
    body: ({ unitId }) => ourQuestion('deadlines', { unitId }),
  },
  {
    label: 'intake queue',
    askedBy: 'receivers',
    leastCharacters: 10_000,
    body: () => ourQuestion('intake', {}),
  },
];

/** Our own server in a large county (as "ours") and in a small one (as "peer"): teams are as large in both. */
export const growth: Benchmark = {
  name: 'growth',
  run: (run, { clients, isQuick }) =>
    run.during(async (stage) => {
      const sides = {
        ours: await side(stage, await countyOf(run, clients)),
        peer: await side(stage, await countyOf(run, SMALL_COUNTY)),
      };
      const load = stage.keep(new HttpLoad(CONNECTIONS));
      const lines: BenchLine[] = [];
      for (const question of QUESTIONS) {
        const took = await byTurns(isQuick ? { rounds: 5, warmUp: 3 } : { rounds: 16, warmUp: 6 }, {
          ours: (round) => load.run(sides.ours(question, round)),
          peer: (round) => load.run(sides.peer(question, round)),
        });
        const label = `${question.label} at ${String(clients)} clients against ${String(SMALL_COUNTY)}`;
        lines.push(...shareLines(label, took, [{ name: 'p95', aim: AIM }]));
      }
      return lines;
    }),
};

async function side(stage: Stage, county: County) {
  const leads = await signInLeads(county, WORKSPACES);
  const receivers = await signInLeads(county, WORKSPACES, 'intake');
  const names = await namesToFind(county, leads);
  const { url } = await startOurs(stage, county);
  const people = { leads, receivers };
  return ({ askedBy, body, leastCharacters }: Question, round: number): Post[] => {
    const places = Array.from({ length: POSTS_A_ROUND }, (_, place) => round * POSTS_A_ROUND + place);
    const inTurn = people[askedBy];
    const asking = places.flatMap((place) => inTurn[place % inTurn.length] ?? []);
    return asking.map((lead) => ({
      url: `${url}/graphql`,
      body: body(lead, names.get(lead.workspaceId) ?? ''),
      cookie: lead.cookie,
      leastCharacters,
    }));
  };
}
