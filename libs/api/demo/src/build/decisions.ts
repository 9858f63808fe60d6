import { EndingProposalEntity } from '@rinnalla/api-cases';
import { DecisionEntity, DecisionStepEntity } from '@rinnalla/api-decisions';
import { type Clock, DECISION_STATUSES, helsinkiInstant, type StartEvent } from '@rinnalla/domain';
import type { CaseContent, ClientContent } from '../content/case-content.js';
import { type DecisionContent, DECISIONS, ENDINGS } from '../content/decisions.js';
import { PEOPLE } from '../content/people.js';
import { WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { CaseNews } from './case-news.js';
import { ladderOf } from './clocks-of-cases.js';
import { buildClocks, type DemoClockEnd, type DemoExtension } from './clocks.js';
import type { Rows } from './rows.js';

/** Decisions on services with their steps and clocks, and the ends that are proposed. */
export function buildDecisions(
  rows: Rows,
  time: DemoTime,
  clients: Readonly<Record<string, ClientContent>>,
  cases: readonly CaseContent[],
  newsOf: (caseKey: string) => CaseNews,
): void {
  for (const content of DECISIONS) {
    const ofCase = cases.find(({ key }) => key === content.case);
    const client = clients[content.case];
    if (!ofCase || !client) throw new Error(`Decision ${content.key} is of no case`);
    const jointServiceId = content.isOfJointService ? WORKSPACES[ofCase.workspace].jointServiceId : null;
    buildDecision(rows, time, { content, jointServiceId }, newsOf(content.case));
    buildClocksOf(rows, time, content, { ofCase, client });
  }
  for (const { case: key, by, reason, closingRecord, workdaysAgo } of ENDINGS) {
    rows.add(EndingProposalEntity, {
      id: demoId('ending', key),
      caseId: demoId('case', key),
      reason,
      closingRecord,
      proposedAt: time.moment([workdaysAgo, '14:20']),
      proposedBy: demoId('person', by),
    });
  }
}

const reached = ({ states }: DecisionContent) =>
  DECISION_STATUSES.flatMap((status) => {
    const workdaysAgo = states[status];
    return workdaysAgo === undefined ? [] : [{ status, workdaysAgo }];
  });

function buildDecision(
  rows: Rows,
  time: DemoTime,
  { content, jointServiceId }: { readonly content: DecisionContent; readonly jointServiceId: string | null },
  news: CaseNews,
): void {
  const id = demoId('decision', content.key);
  const caseId = demoId('case', content.case);
  const by = demoId('person', content.by);
  const steps = reached(content);
  const dayAgo = (workdaysAgo: number | undefined) =>
    workdaysAgo === undefined ? null : time.workday(-workdaysAgo);
  const dayOf = (status: (typeof DECISION_STATUSES)[number]) => dayAgo(content.states[status]);
  const { notExecuted } = content;
  rows.add(DecisionEntity, {
    id,
    caseId,
    clientId: demoId('client', content.case),
    service: content.service,
    topic: content.topic,
    jointServiceId,
    status: steps.at(-1)?.status ?? 'prepared',
    isUrgent: content.isUrgent ?? false,
    pendingOn: time.workday(-content.pending),
    needFoundOn: dayAgo(content.needFound),
    madeOn: dayOf('made'),
    ...makingOf(content),
    deviatesFromPlan: content.deviationReason !== undefined,
    deviationReason: content.deviationReason ?? null,
    notifiedOn: dayOf('notified'),
    executionStartedOn: dayOf('in_execution'),
    endedOn: dayOf('executed') ?? dayOf('not_executed'),
    ...(notExecuted && { notExecutedReason: notExecuted.reason, notExecutedNote: notExecuted.note ?? null }),
    createdAt: time.moment([content.states.prepared ?? content.pending, '09:10']),
    createdBy: by,
    version: steps.length,
  });
  for (const [index, { status, workdaysAgo }] of steps.entries()) {
    const at = time.moment([workdaysAgo, '09:10']);
    news.tell({
      type: index === 0 ? 'decision.prepared' : 'decision.moved',
      change: index === 0 ? 'created' : 'changed',
      refKind: 'decision',
      refId: id,
      version: index + 1,
      at,
      by: content.by,
    });
    rows.add(DecisionStepEntity, {
      id: demoId('decision-step', `${content.key}/${status}`),
      decisionId: id,
      caseId,
      status,
      day: time.workday(-workdaysAgo),
      at,
      by,
    });
  }
}

function makingOf({ maker }: DecisionContent) {
  if (!maker) return { madeBy: null, madeByName: null, madeByOffice: null };
  const { person, office } = maker;
  return { madeBy: demoId('person', person), madeByName: nameOf(person), madeByOffice: office };
}

const nameOf = (person: keyof typeof PEOPLE) => `${PEOPLE[person].givenName} ${PEOPLE[person].familyName}`;

function buildClocksOf(
  rows: Rows,
  time: DemoTime,
  content: DecisionContent,
  { ofCase, client }: { readonly ofCase: CaseContent; readonly client: ClientContent },
): void {
  const id = demoId('decision', content.key);
  const by = demoId('person', content.by);
  const at = (workdaysAgo: number) => helsinkiInstant(time.workday(-workdaysAgo), '12:00');
  const { notified, executed, not_executed: lapsed } = content.states;
  const events: StartEvent[] = [
    { kind: 'decision_pending', id, at: at(content.pending), urgent: content.isUrgent ?? false },
    ...(content.needFound === undefined
      ? []
      : [
          {
            kind: 'need_found' as const,
            id,
            at: at(content.needFound),
            service: 'psychosocial_support' as const,
          },
        ]),
    ...(notified === undefined ? [] : [{ kind: 'decision_notified' as const, id, at: at(notified) }]),
  ];
  const endOf = ({ kind }: Clock): DemoClockEnd | null => {
    if (kind !== 'decision_executed') return null;
    if (executed !== undefined) return { how: 'met', at: at(executed), by };
    if (lapsed === undefined) return null;
    return {
      how: 'not_applicable',
      at: at(lapsed),
      by,
      reason: content.notExecuted?.note ?? 'Ei toimeenpantavaa.',
    };
  };
  buildClocks(rows, time, {
    key: `decision/${content.key}`,
    by,
    isClientKnown: true,
    place: {
      caseId: demoId('case', content.case),
      contactId: null,
      clientId: demoId('client', content.case),
      unitId: demoId('unit', WORKSPACES[ofCase.workspace].unit),
      workspaceId: demoId('workspace', ofCase.workspace),
    },
    facts: {
      client: {
        birthDate: time.bornYearsAgo(client.age, client.birthday),
        statedAge: null,
        highestCareAllowance: false,
        disabledPerson: false,
        specialSupport: client.specialSupport !== undefined,
        childProtection: false,
      },
      events,
    },
    endOf,
    extensionOf: (clock) => extensionOf(clock, content, time),
    toldOf: ladderOf(ofCase),
  });
}

/** Only the time to carry a decision out may be made longer (SHL 45 § 2 mom.). */
function extensionOf(
  { kind }: Clock,
  { by, extended }: DecisionContent,
  time: DemoTime,
): DemoExtension | null {
  if (kind !== 'decision_executed' || !extended) return null;
  const { reason, workdaysAgo, toWorkdaysAhead } = extended;
  const at = time.moment([workdaysAgo, '10:40']);
  return { reason, at, by: demoId('person', by), toDay: time.workday(toWorkdaysAhead) };
}
