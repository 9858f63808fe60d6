import { isSocialWorker } from '@rinnalla/domain';
import { nth, numberFor } from '../../choice.js';
import type { CaseContent, ClientContent } from '../case-content.js';
import { PEOPLE, type PersonKey } from '../people.js';
import { SWEDISH_TOPICS } from '../topics/swedish.js';
import type { TopicContent } from '../topics/topic.js';
import { ordinaryClient, ordinarySibling, originOf } from './ordinary-clients.js';
import { SWEDISH_PHRASES } from './phrases-swedish.js';
import type { Phrases } from './phrases.js';
import { ordinaryPlan } from './ordinary-plan.js';
import { lastLook, statusFor, timelineTo } from './timelines.js';
import { type Workload, WORKLOADS } from './workload.js';

export interface ToldCases {
  readonly clients: Readonly<Record<string, ClientContent>>;
  readonly cases: readonly CaseContent[];
}

/** The light cases that fill the boards, each its own. */
export function ordinaryCases(): ToldCases {
  const clients: Record<string, ClientContent> = {};
  const cases: CaseContent[] = [];
  const taken = new Set<string>();
  for (const workload of WORKLOADS) {
    for (let index = 0; index < workload.cases; index += 1) {
      const ordinal = cases.length;
      const key = `${workload.workspace}-${index + 1}`;
      const words = wordsFor(workload, ordinal, index);
      const client = ordinaryClient(workload, words.topic, ordinal, taken);
      const content = ordinaryCase(workload, words, { key, index, ordinal });
      clients[key] = withSpecialSupport(client, content);
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

/** Special support was found for one in nine, where a social worker in office works with them (SHL 42 § 3 mom.). */
function withSpecialSupport(client: ClientContent, content: CaseContent): ClientContent {
  const [, assessed] = content.timeline;
  const worker = content.namedWorker && PEOPLE[content.namedWorker];
  const isFound = content.plans.length > 0 && numberFor(`${content.key}/special`, 9) === 0;
  if (!isFound || !worker || !assessed || !isSocialWorker(worker.profession)) return client;
  return {
    ...client,
    specialSupport: {
      document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta',
      workdaysAgo: workdaysOf(assessed),
    },
  };
}

interface Words {
  readonly topic: TopicContent;
  readonly phrases: Phrases;
}

/** A client who speaks Swedish is served, and written of, in Swedish. */
function wordsFor(workload: Workload, ordinal: number, index: number): Words {
  const { names } = workload;
  if (originOf(workload, ordinal) !== 'swedish' || names === 'mothers' || names === 'elsewhere') {
    return { topic: nth(workload.topics, index), phrases: workload.phrases };
  }
  return { topic: nth<TopicContent>(SWEDISH_TOPICS[names], ordinal), phrases: SWEDISH_PHRASES };
}

function ordinaryCase(
  workload: Workload,
  { topic, phrases }: Words,
  { key, index, ordinal }: { key: string; index: number; ordinal: number },
): CaseContent {
  const status = statusFor(index);
  const worker = workerFor(workload, phrases, index);
  // Now and then a case waits for its named worker.
  const isUnnamed = status === 'pending' && index % 2 === 1;
  const team = status === 'pending' ? [] : teamFor(workload, key, worker);
  const timeline = timelineTo(status, key, worker, phrases.closing);
  const [, begun] = timeline;
  const workdaysInStatus = workdaysOf(timeline.at(-1));
  const plan =
    begun &&
    ordinaryPlan({
      key,
      ordinal,
      client: key,
      status,
      topic,
      phrases,
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
    visits: isUnnamed ? [] : [{ person: worker, when: lastLook(key) }],
  };
}

/** In turn; who is served in Swedish gets one who works in Swedish, where there is one. */
function workerFor({ workers }: Workload, phrases: Phrases, index: number): PersonKey {
  const inTurn = nth(workers, index);
  if (phrases !== SWEDISH_PHRASES) return inTurn;
  return workers.find((person) => PEOPLE[person].languages.includes('sv') && person !== 'aino') ?? inTurn;
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
