import { RelationEntity } from '@rinnalla/api-access';
import { CaseClientEntity, CaseEntity, CaseVisitEntity, StatusEventEntity } from '@rinnalla/api-cases';
import { calendarDay, type RelationKind } from '@rinnalla/domain';
import type { CaseContent, StatusMoveContent } from '../content/case-content.js';
import { PEOPLE, type PersonKey } from '../content/people.js';
import { WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { groundOf } from './ground.js';
import type { CaseChange, CaseNews } from './case-news.js';
import { buildPlan } from './plan.js';
import type { Rows } from './rows.js';

interface CaseSurroundings {
  /** The running number people say aloud. */
  readonly number: string;
  /** Told of what happens in its own story; the steps of its consultations, assessments and decisions are there already. */
  readonly news: CaseNews;
}

/**
 * A case with its clients, team, timeline, plans and visits; what it says of its last change follows from them.
 * @throws Error for a case without a beginning
 */
export function buildCase(
  rows: Rows,
  time: DemoTime,
  content: CaseContent,
  { number, news }: CaseSurroundings,
): void {
  const [first] = content.timeline;
  const last = content.timeline.at(-1);
  if (!first || !last) throw new Error(`Case ${content.key} has no timeline`);
  const id = demoId('case', content.key);
  const openedAt = time.moment(first.when);

  content.timeline.forEach((move, index) => {
    news.tell(buildStatusEvent(rows, time, content, move, index));
  });
  for (const plan of content.plans) buildPlan(rows, time, content, plan, news);
  buildClientsOf(rows, content, calendarDay(openedAt));
  buildTeam(rows, time, content, first);
  for (const { person, when } of content.visits ?? []) {
    rows.add(CaseVisitEntity, {
      id: demoId('case-visit', `${content.key}/${person}`),
      professionalId: demoId('person', person),
      caseId: id,
      seenAt: time.moment(when),
    });
  }
  rows.add(CaseEntity, {
    id,
    number,
    register: 'social',
    serviceFunction: content.serviceFunction,
    unitId: demoId('unit', WORKSPACES[content.workspace].unit),
    workspaceId: demoId('workspace', content.workspace),
    topic: content.topic,
    status: last.to,
    statusSince: time.moment(last.when),
    lastChangeAt: news.last.at,
    lastChangeBy: demoId('person', news.last.by),
    createdAt: openedAt,
    createdBy: demoId('person', first.by),
    version: content.timeline.length,
  });
}

function buildStatusEvent(
  rows: Rows,
  time: DemoTime,
  content: CaseContent,
  move: StatusMoveContent,
  index: number,
): CaseChange {
  const id = demoId('status-event', `${content.key}/${index}`);
  const at = time.moment(move.when);
  rows.add(StatusEventEntity, {
    id,
    caseId: demoId('case', content.key),
    fromStatus: content.timeline[index - 1]?.to ?? null,
    toStatus: move.to,
    reason: move.reason ?? null,
    closingRecord: move.closingRecord ?? null,
    at,
    by: demoId('person', move.by),
  });
  const type = index === 0 ? 'case.opened' : 'case.moved';
  return { type, change: 'created', refKind: 'status_event', refId: id, version: 1, at, by: move.by };
}

function buildClientsOf(rows: Rows, content: CaseContent, validFrom: string): void {
  for (const { client, role } of content.clients) {
    rows.add(CaseClientEntity, {
      id: demoId('case-client', `${content.key}/${client}`),
      caseId: demoId('case', content.key),
      clientId: demoId('client', client),
      role,
      validFrom,
    });
  }
}

function buildTeam(rows: Rows, time: DemoTime, content: CaseContent, opening: StatusMoveContent): void {
  const addRelation = (person: PersonKey, kind: RelationKind, validFrom: Date) => {
    const ground = groundOf(content.workspace, opening.by, PEOPLE[person].register, content.key);
    rows.add(RelationEntity, {
      id: demoId('relation', `${content.key}/${person}`),
      professionalId: demoId('person', person),
      kind,
      caseId: demoId('case', content.key),
      legalMode: ground.mode,
      evidence:
        kind === 'named_worker' && content.justification !== undefined
          ? { ...ground.evidence, justification: content.justification }
          : { ...ground.evidence },
      purpose: 'case_work',
      validFrom,
      createdBy: demoId('person', opening.by),
    });
  };
  if (content.namedWorker) addRelation(content.namedWorker, 'named_worker', time.moment(opening.when));
  for (const { person, kind = 'team_member', since } of content.team) {
    addRelation(person, kind, time.moment(since ?? opening.when));
  }
}
