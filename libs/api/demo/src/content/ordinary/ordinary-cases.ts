import { nth, numberFor } from '../../choice.js';
import type { CaseContent, ClientContent } from '../case-content.js';
import type { PersonKey } from '../people.js';
import { ordinaryClient, ordinarySibling } from './ordinary-clients.js';
import { ordinaryPlan } from './ordinary-plan.js';
import { statusFor, timelineTo } from './timelines.js';
import { type Workload, WORKLOADS } from './workload.js';

export interface ToldCases {
  readonly clients: Readonly<Record<string, ClientContent>>;
  readonly cases: readonly CaseContent[];
}

/** The light cases that fill the boards, each its own. */
export function ordinaryCases(): ToldCases {
  const clients: Record<string, ClientContent> = {};
  const cases: CaseContent[] = [];
  for (const workload of WORKLOADS) {
    for (let index = 0; index < workload.cases; index += 1) {
      const ordinal = cases.length;
      const key = `${workload.workspace}-${index + 1}`;
      const client = ordinaryClient(workload, ordinal);
      clients[key] = client;
      const content = ordinaryCase(workload, key, index);
      const sibling = workload.names === 'child' && index % 3 === 0 ? `${key}-sibling` : null;
      if (sibling) clients[sibling] = ordinarySibling(client, ordinal);
      cases.push(
        sibling
          ? { ...content, clients: [...content.clients, { client: sibling, role: 'sibling' }] }
          : content,
      );
    }
  }
  return { clients, cases };
}

function ordinaryCase(workload: Workload, key: string, index: number): CaseContent {
  const status = statusFor(index);
  const worker = nth(workload.workers, index);
  const topic = nth(workload.topics, index);
  // Now and then a case waits for its named worker.
  const isUnnamed = status === 'pending' && index % 2 === 1;
  const team = status === 'pending' ? [] : teamFor(workload, key, worker);
  const timeline = timelineTo(status, key, worker, workload.phrases.closing);
  const [, begun] = timeline;
  const workdaysInStatus = workdaysOf(timeline.at(-1));
  const plan =
    begun &&
    ordinaryPlan({
      key,
      client: key,
      status,
      topic,
      phrases: workload.phrases,
      namedWorker: worker,
      team,
      begun: begun.when,
      workdaysInStatus,
    });
  return {
    key,
    workspace: workload.workspace,
    serviceFunction: workload.serviceFunction,
    topic: topic.topic,
    clients: [{ client: key, role: 'subject' }],
    namedWorker: isUnnamed ? null : worker,
    team: team.map((person) => ({ person })),
    timeline,
    plans: plan ? [plan] : [],
  };
}

function workdaysOf(move: CaseContent['timeline'][number] | undefined): number {
  return move && !('minutesAgo' in move.when) ? move.when[0] : 0;
}

/** None to three colleagues beside the named worker. */
function teamFor(workload: Workload, key: string, worker: PersonKey): PersonKey[] {
  const size = numberFor(`${key}/team`, 4);
  const first = numberFor(`${key}/first`, workload.team.length);
  const picked = Array.from({ length: size }, (_, step) => nth(workload.team, first + step));
  return [...new Set(picked)].filter((person) => person !== worker);
}
