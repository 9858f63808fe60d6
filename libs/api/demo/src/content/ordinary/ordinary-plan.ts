import {
  CASE_STATUSES,
  type CaseStatus,
  type PlanItemNumber,
  type ResponsibilityStatus,
  type Voice,
} from '@rinnalla/domain';
import { choose, nth, numberFor } from '../../choice.js';
import type { Moment } from '../../demo-time.js';
import type { GoalContent, PlanContent, PlanTextContent, ResponsibilityContent } from '../case-content.js';
import type { PersonKey } from '../people.js';
import type { TopicContent } from '../topics/topic.js';
import type { Phrases } from './phrases.js';
import { officeMoment } from './timelines.js';

export interface OrdinaryPlanFacts {
  readonly key: string;
  /** Running number over all ordinary cases. */
  readonly ordinal: number;
  readonly client: string;
  readonly status: CaseStatus;
  readonly topic: TopicContent;
  readonly phrases: Phrases;
  readonly namedWorker: PersonKey;
  readonly team: readonly PersonKey[];
  /** When the plan was begun, and how many working days ago the case came to its status. */
  readonly begun: Moment;
  readonly workdaysInStatus: number;
}

type Line = readonly [
  item: PlanItemNumber,
  voice: Voice,
  from: CaseStatus,
  words: (facts: OrdinaryPlanFacts) => string,
];

/** Each in its turn, so that none is heard much more often than the others. */
const oneOf = (name: keyof Phrases) => (facts: OrdinaryPlanFacts) =>
  nth(facts.phrases[name], facts.ordinal + numberFor(name, 50));

/** Which text is written by the time a case has come to a status. */
const LINES: readonly Line[] = [
  [1, 'client', 'assessment', ({ topic }) => topic.ownNeed],
  [1, 'professional', 'assessment', ({ topic }) => topic.need],
  [2, 'professional', 'planning', oneOf('measures')],
  [4, 'professional', 'planning', oneOf('meetings')],
  [5, 'client', 'planning', oneOf('ownStrengths')],
  [5, 'professional', 'service', oneOf('strengths')],
  [7, 'professional', 'service', oneOf('duration')],
  [9, 'professional', 'service', oneOf('followUp')],
  [9, 'client', 'follow_up', oneOf('ownFollowUp')],
  [10, 'client', 'service', oneOf('ownSituation')],
  [10, 'professional', 'service', oneOf('situation')],
  [11, 'client', 'follow_up', oneOf('proposal')],
];

/** As much of a plan as a case of this status has: nothing while pending, all but a little in follow-up. */
export function ordinaryPlan(facts: OrdinaryPlanFacts): PlanContent | null {
  if (facts.status === 'pending') return null;
  return {
    client: facts.client,
    by: facts.namedWorker,
    when: facts.begun,
    texts: textsOf(facts),
    goals: hasCome(facts, 'planning') ? [goalOf(facts)] : [],
    services: hasCome(facts, 'service') ? [serviceOf(facts)] : [],
    responsibilities: hasCome(facts, 'planning') ? responsibilitiesOf(facts) : [],
  };
}

const hasCome = ({ status }: OrdinaryPlanFacts, to: CaseStatus) =>
  CASE_STATUSES.indexOf(status) >= CASE_STATUSES.indexOf(to);

function textsOf(facts: OrdinaryPlanFacts): PlanTextContent[] {
  // One text in eight is not written yet: plans in real life have gaps.
  return LINES.filter(([item, voice, from]) => {
    const isGap = item > 1 && numberFor(`${facts.key}/gap/${item}/${voice}`, 8) === 0;
    return hasCome(facts, from) && !isGap;
  }).map(([item, voice, , words]) => ({ item, voice, body: words(facts) }));
}

function goalOf(facts: OrdinaryPlanFacts): GoalContent {
  const { topic, key, namedWorker, phrases } = facts;
  const goal = { key: 'goal', title: topic.goal, description: topic.agreed };
  if (!hasCome(facts, 'service')) return goal;
  const isReached = hasCome(facts, 'follow_up');
  const when = officeMoment(`${key}/rating`, Math.max(1, Math.floor(facts.workdaysInStatus / 2)));
  const note = choose(`${key}/rating`, isReached ? phrases.reached : phrases.notYet);
  const level = isReached
    ? choose(`${key}/level`, [0, 0, 1, -1] as const)
    : choose(`${key}/level`, [-2, -1, -1] as const);
  return { ...goal, ratings: [{ level, note, by: namedWorker, when }] };
}

function serviceOf({ topic, key, phrases }: OrdinaryPlanFacts) {
  return {
    service: topic.service,
    description: topic.serviceText,
    startsInDays: numberFor(`${key}/starts`, 40) - 25,
    duration: choose(`${key}/service-duration`, phrases.serviceDurations),
  };
}

const OPEN_STATUSES: readonly ResponsibilityStatus[] = [
  'accepted',
  'in_progress',
  'proposed',
  'in_progress',
  'done',
];

function responsibilitiesOf(facts: OrdinaryPlanFacts): ResponsibilityContent[] {
  const { key, topic, namedWorker, team } = facts;
  const isOver = facts.status === 'ended';
  const line = (name: string, what: string, owner: PersonKey): ResponsibilityContent => {
    const status = isOver ? 'done' : choose(`${key}/${name}/status`, OPEN_STATUSES);
    return {
      key: name,
      what,
      owner,
      status,
      dueInDays: dueFor(`${key}/${name}`, status),
      statusWhen: officeMoment(`${key}/${name}`, Math.max(1, Math.floor(facts.workdaysInStatus / 3))),
    };
  };
  const helper = choose(`${key}/helper`, [namedWorker, ...team]);
  const own = line('task', topic.task, namedWorker);
  if (facts.status === 'follow_up') return [{ ...own, status: 'done' }];
  return [own, line('next', oneOf('tasks')(facts), helper)];
}

/** Done lines were due before; of the open ones, one in nine is late. */
function dueFor(key: string, status: ResponsibilityStatus): number {
  if (status === 'done') return -1 - numberFor(`${key}/due`, 20);
  return numberFor(`${key}/late`, 9) === 0
    ? -1 - numberFor(`${key}/due`, 6)
    : 1 + numberFor(`${key}/due`, 30);
}
