import type { BenchLine } from '../measuring/bench-line.js';
import { byTurns } from '../measuring/rounds.js';
import { shareLines } from '../measuring/share-lines.js';
import { startOurs, startPostgraphile } from '../processes/start-servers.js';
import { HttpLoad, type Post } from '../sockets/http-load.js';
import { type County, countyOf } from '../surroundings/county.js';
import { ourQuestion, peerQuestion } from '../surroundings/documents.js';
import { casesWithFullPlan } from '../surroundings/full-plans.js';
import { type Lead, signInLeads } from '../surroundings/leads.js';
import type { Stage } from '../surroundings/stage.js';
import type { Benchmark, RunSize } from './benchmark.js';

const CONNECTIONS = 8;
const POSTS_A_ROUND = 192;
const WORKSPACES = 48;
/** Of the median; the goal behind it is 1.0. */
const AIM = 1.5;

interface Question {
  readonly lead: Lead;
  readonly ours: string;
  readonly peer: string;
}

interface Screen {
  readonly name: string;
  readonly label: string;
  /** How much an answer must hold at least, so that nobody is quick by answering nothing. */
  readonly leastCharacters: number;
  questions(county: County): Promise<Question[]>;
}

const board: Screen = {
  name: 'board',
  label: 'board page of 50 rows',
  leastCharacters: 20_000,
  questions: async (county) => {
    const leads = await signInLeads(county, WORKSPACES);
    return leads.map((lead) => ({
      lead,
      ours: ourQuestion('board', { workspaceId: lead.workspaceId }),
      peer: peerQuestion('board', { workspace: lead.workspaceId }),
    }));
  },
};

const plan: Screen = {
  name: 'plan',
  label: 'whole plan',
  leastCharacters: 8_000,
  questions: async (county) => {
    const cases = await casesWithFullPlan(county, await signInLeads(county, WORKSPACES));
    return cases.map(({ caseId, lead }) => ({
      lead,
      ours: ourQuestion('plan', { caseId }),
      peer: peerQuestion('plan', { caseId }),
    }));
  },
};

/** One screen against PostGraphile 5 on the same tables, which reads past row security and logs nothing. */
const againstPostgraphile = (screen: Screen): Benchmark => ({
  name: screen.name,
  run: (run, size) =>
    run.during(async (stage) => measure(stage, screen, await countyOf(run, size.clients), size)),
});

async function measure(
  stage: Stage,
  { label, leastCharacters, questions }: Screen,
  county: County,
  { isQuick }: RunSize,
): Promise<BenchLine[]> {
  const asked = await questions(county);
  const ours = await startOurs(stage, county);
  const peer = await startPostgraphile(stage, county);
  const load = stage.keep(new HttpLoad(CONNECTIONS));
  const turn = (postOf: (question: Question) => Omit<Post, 'leastCharacters'>) => (round: number) =>
    load.run(someOf(asked, round).map((question) => ({ ...postOf(question), leastCharacters })));
  const took = await byTurns(isQuick ? { rounds: 6, warmUp: 4 } : { rounds: 24, warmUp: 8 }, {
    ours: turn((question) => ({
      url: `${ours.url}/graphql`,
      body: question.ours,
      cookie: question.lead.cookie,
    })),
    peer: turn((question) => ({ url: peer.url, body: question.peer })),
  });
  return shareLines(label, took, [
    { name: 'p50', aim: AIM },
    { name: 'p95', aim: null },
  ]);
}

/** Goes on where the last round ended, so that both sides are asked the same in every round. */
function someOf(asked: readonly Question[], round: number): Question[] {
  const places = Array.from({ length: POSTS_A_ROUND }, (_, place) => round * POSTS_A_ROUND + place);
  return places.flatMap((place) => asked[place % asked.length] ?? []);
}

export const boardPage = againstPostgraphile(board);
export const wholePlan = againstPostgraphile(plan);
