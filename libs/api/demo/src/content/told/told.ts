import {
  CASE_STATUSES,
  type CaseStatus,
  isPlanItemNumber,
  type ResponsibilityStatus,
  type ServiceFunction,
  type SocialService,
} from '@rinnalla/domain';
import type {
  CaseContent,
  ClientContent,
  PlanContent,
  PlanTextContent,
  ResponsibilityContent,
} from '../case-content.js';
import { lastLook, officeMoment } from '../ordinary/timelines.js';
import type { PersonKey } from '../people.js';
import type { WorkspaceKey } from '../places.js';

type Rating = readonly [level: -2 | -1 | 0 | 1 | 2, note: string, workdaysAgo: number];
type Task = readonly [
  owner: PersonKey,
  what: string,
  dueInDays: number,
  status: ResponsibilityStatus,
  statusReason?: string,
];

/** A shorter story of one case, with words of its own throughout. */
export interface ToldContent {
  readonly key: string;
  readonly client: ClientContent;
  /** Sisters and brothers who share the case; `children` where the first client is their parent. */
  readonly siblings?: Readonly<Record<string, ClientContent>>;
  readonly children?: Readonly<Record<string, ClientContent>>;
  readonly workspace: WorkspaceKey;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  readonly worker: PersonKey;
  /** A health care professional as the named worker, and why; whoever else works on the case is the pair (SHL 42 § 2 mom.). */
  readonly nurse?: { readonly person: PersonKey; readonly justification: string };
  readonly team: readonly PersonKey[];
  readonly status: CaseStatus;
  /** How many working days ago the case came to each of its statuses, from pending on. */
  readonly workdaysAgo: readonly number[];
  readonly closingRecord?: string;
  /** Plan texts by item, the client's own and the professional's. */
  readonly own: Readonly<Record<number, string>>;
  readonly pro: Readonly<Record<number, string>>;
  readonly notApplicable?: Readonly<Record<number, string>>;
  readonly goals: readonly {
    readonly title: string;
    readonly agreed: string;
    readonly ratings?: readonly Rating[];
  }[];
  readonly services?: readonly (readonly [
    service: SocialService,
    text: string,
    duration: string,
    proposal?: string,
  ])[];
  readonly tasks: readonly Task[];
  readonly signings?: PlanContent['signings'];
}

export function toldCase(told: ToldContent): CaseContent {
  const statuses = CASE_STATUSES.slice(0, CASE_STATUSES.indexOf(told.status) + 1);
  return {
    key: told.key,
    workspace: told.workspace,
    serviceFunction: told.serviceFunction,
    topic: told.topic,
    clients: [
      { client: told.key, role: 'subject' },
      ...Object.keys(told.siblings ?? {}).map((client) => ({ client, role: 'sibling' as const })),
      ...Object.keys(told.children ?? {}).map((client) => ({ client, role: 'subject' as const })),
    ],
    namedWorker: told.nurse?.person ?? told.worker,
    ...(told.nurse && { justification: told.nurse.justification }),
    team: teamOf(told),
    timeline: statuses.map((to, index) => ({
      to,
      by: told.worker,
      when: officeMoment(`${told.key}/${to}`, told.workdaysAgo[index] ?? 1),
      ...(to === 'ended' ? { reason: 'need_met' as const, closingRecord: told.closingRecord ?? '' } : {}),
    })),
    plans: [planOf(told)],
    visits: [{ person: told.worker, when: lastLook(told.key) }],
  };
}

function teamOf({ nurse, worker, team }: ToldContent): CaseContent['team'] {
  const members = team.filter((person) => person !== nurse?.person).map((person) => ({ person }));
  return nurse ? [{ person: worker, kind: 'work_pair' }, ...members] : members;
}

/** Its clients, by the keys the case names them by. */
export function toldClients(told: ToldContent): Readonly<Record<string, ClientContent>> {
  return { [told.key]: told.client, ...told.siblings, ...told.children };
}

function planOf(told: ToldContent): PlanContent {
  // Begun with the assessment, the second status.
  const begun = officeMoment(`${told.key}/plan`, Math.max(1, (told.workdaysAgo[1] ?? 2) - 1));
  return {
    client: told.key,
    by: told.worker,
    when: begun,
    texts: [...textsOf(told.own, 'client'), ...textsOf(told.pro, 'professional')],
    notApplicable: Object.entries(told.notApplicable ?? {}).flatMap(([item, reason]) => {
      const number = Number(item);
      return isPlanItemNumber(number) ? [{ item: number, reason }] : [];
    }),
    goals: told.goals.map(({ title, agreed, ratings = [] }, index) => ({
      key: `goal-${index + 1}`,
      title,
      description: agreed,
      ratings: ratings.map(([level, note, workdaysAgo]) => ({
        level,
        note,
        by: told.worker,
        when: officeMoment(`${told.key}/rating/${note}`, workdaysAgo),
      })),
    })),
    services: (told.services ?? []).map(([service, description, duration, clientProposal]) => ({
      service,
      description,
      duration,
      ...(clientProposal === undefined ? {} : { clientProposal }),
    })),
    responsibilities: told.tasks.map((task, index) => lineOf(told, task, index)),
    ...(told.signings && { signings: told.signings }),
  };
}

function textsOf(
  words: Readonly<Record<number, string>>,
  voice: PlanTextContent['voice'],
): PlanTextContent[] {
  return Object.entries(words).flatMap(([item, body]) => {
    const number = Number(item);
    return isPlanItemNumber(number) ? [{ item: number, voice, body }] : [];
  });
}

function lineOf(
  { key, workdaysAgo }: ToldContent,
  [owner, what, dueInDays, status, statusReason]: Task,
  index: number,
): ResponsibilityContent {
  const inStatus = Math.max(1, Math.floor((workdaysAgo.at(-1) ?? 2) / (index + 2)));
  return {
    key: `task-${index + 1}`,
    owner,
    what,
    dueInDays,
    status,
    statusWhen: officeMoment(`${key}/task/${index}`, inStatus),
    ...(statusReason === undefined ? {} : { statusReason }),
  };
}

/** A client in one line: names, age and birthday, `MM-DD`. */
export const someone = (
  givenNames: string,
  familyName: string,
  age: number,
  birthday: string,
  more: Partial<ClientContent> = {},
): ClientContent => ({ givenNames, familyName, age, birthday, language: 'fi', ...more });
