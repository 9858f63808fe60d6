import { PlanSigningEntity, type SignedContent } from '@rinnalla/api-plans';
import {
  calendarDay,
  isBlank,
  kindOfSignedPlan,
  PLAN_ITEMS,
  planCompleteness,
  type StartEvent,
} from '@rinnalla/domain';
import type {
  CaseContent,
  PlanContent,
  ResponsibilityContent,
  SigningContent,
} from '../content/case-content.js';
import { PEOPLE } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime, Moment } from '../demo-time.js';
import { momentOfItem, type PlanInTheMaking, savingsOf } from './plan.js';

const idOf = (planKey: string, index: number): string => demoId('plan-signing', `${planKey}/${index + 1}`);

/** The signed versions of a plan, each as the story had brought it by then. */
export function buildSignings(making: PlanInTheMaking): void {
  (making.plan.signings ?? []).forEach((signing, index) => {
    const { by, when, agreed, dissent = null } = signing;
    const at = making.time.moment(when);
    const number = index + 1;
    making.rows.add(PlanSigningEntity, {
      id: idOf(making.key, index),
      planId: making.planId,
      caseId: making.caseId,
      number,
      agreedOn: calendarDay(making.time.moment(agreed)),
      dissent,
      signedAt: at,
      signedBy: demoId('person', by),
      profession: PEOPLE[by].profession,
      ...standingAt(making, at),
    });
    const told = { type: 'plan.signed', change: 'changed', refKind: 'plan', refId: making.planId } as const;
    making.news.tell({ ...told, version: number + 1, at, by });
  });
}

/** The events of the signings of a client's plan, which the yearly review of child welfare counts from (LSL 30 §). */
export function signingsOf(
  { plans, key, serviceFunction }: CaseContent,
  client: string,
  time: DemoTime,
): StartEvent[] {
  const signings = plans.find((plan) => plan.client === client)?.signings ?? [];
  return signings.map(({ when }, index) => ({
    kind: 'plan_signed',
    id: idOf(`${key}/${client}`, index),
    at: time.moment(when),
    plan: kindOfSignedPlan(serviceFunction),
  }));
}

/** Who signed the plan next after that moment, and when: the review that was due. */
export function nextSigning(
  plan: PlanContent | undefined,
  after: Date,
  time: DemoTime,
): SigningContent | undefined {
  return plan?.signings?.find(({ when }) => time.moment(when) > after);
}

/** What stood in a plan at a moment, and how often it had been written by then. */
function standingAt(
  making: PlanInTheMaking,
  at: Date,
): { readonly content: SignedContent; readonly contentVersion: number } {
  const { plan, time, key } = making;
  const isMade = (when: Moment | undefined) => time.moment(when ?? plan.when) <= at;
  const isBefore = (change: { readonly when: Moment } | undefined) =>
    change !== undefined && time.moment(change.when) <= at;
  const written = (
    kind: string,
    line: string,
    last: { readonly by: keyof typeof PEOPLE; readonly at: Date },
  ) => ({
    lineId: demoId(kind, `${key}/${line}`),
    updatedAt: last.at.toISOString(),
    updatedBy: demoId('person', last.by),
  });

  const saved = plan.texts.map((text) => ({
    text,
    savings: savingsOf(making, text).filter((saving) => saving.at <= at),
  }));
  const texts = saved.flatMap(({ text: { item, voice }, savings }) => {
    const last = savings.at(-1);
    return last && !isBlank(last.body)
      ? [{ ...written('plan-text', `${item}/${voice}`, last), item, voice, body: last.body }]
      : [];
  });
  const marked = (plan.notApplicable ?? []).filter(({ item }) => momentOfItem(making, item) <= at);
  const goals = (plan.goals ?? []).filter(({ when }) => isMade(when));
  const services = (plan.services ?? [])
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => isMade(line.when));
  const duties = (plan.responsibilities ?? []).filter(({ when }) => isMade(when));
  const standing = {
    goals: goals.map((goal) => {
      const rating = goal.ratings?.filter(isBefore).at(-1);
      const last = rating ?? { by: goal.by ?? plan.by, when: goal.when ?? plan.when };
      return {
        ...written('goal', goal.key, { by: last.by, at: time.moment(last.when) }),
        title: goal.title,
        description: goal.description,
        attainment: rating?.level ?? null,
      };
    }),
    plannedServices: services
      .filter(({ line }) => !isBefore(line.withdrawn))
      .map(({ line, index }) => ({
        ...written('planned-service', String(index), {
          by: line.by ?? plan.by,
          at: time.moment(line.when ?? plan.when),
        }),
        service: line.service,
        description: line.description,
        provider: line.provider ?? null,
        startsOn: line.startsInDays === undefined ? null : time.day(line.startsInDays),
        duration: line.duration ?? null,
        clientProposal: line.clientProposal ?? null,
      })),
    responsibilities: duties
      .filter((line) => !isBefore(line.withdrawn))
      .map((line) => ({
        ...written('responsibility', line.key, lastOf(line, making, at)),
        what: line.correctedFrom && !isBefore(line.correctedFrom) ? line.correctedFrom.what : line.what,
        dueOn: line.dueInDays === null ? null : time.day(line.dueInDays),
        status: line.statusWhen && isMade(line.statusWhen) ? line.status : 'proposed',
        owner: demoId('person', line.owner),
      })),
  };
  const states = planCompleteness({
    texts: texts.map(({ item, voice, body: text }) => ({ item, voice, text })),
    notApplicable: marked,
    lines: {
      goals: standing.goals.length,
      services: standing.plannedServices.length,
      responsibilities: standing.responsibilities.filter(
        ({ status }) => status !== 'declined' && status !== 'handed_over',
      ).length,
    },
  }).items;
  const items = PLAN_ITEMS.map(({ number, key: itemKey, law }) => ({
    number,
    key: itemKey,
    law: `${law.act} ${law.section}`,
    state: states.find(({ item }) => item === number)?.state ?? 'empty',
    notApplicableReason: marked.find(({ item }) => item === number)?.reason ?? null,
  }));
  const changes = [...services.map(({ line }) => line.withdrawn), ...duties.flatMap(changesOf)].filter(
    isBefore,
  );
  return {
    content: { items, texts, ...standing },
    contentVersion:
      saved.reduce((sum, { savings }) => sum + savings.length, marked.length) +
      goals.length +
      services.length +
      duties.length +
      changes.length,
  };
}

const changesOf = ({ correctedFrom, withdrawn }: ResponsibilityContent) => [correctedFrom, withdrawn];

/** Who had moved or written a responsibility last by that moment. */
function lastOf(line: ResponsibilityContent, { plan, time }: PlanInTheMaking, at: Date) {
  const made = { by: line.by ?? plan.by, at: time.moment(line.when ?? plan.when) };
  if (!line.statusWhen || line.status === 'proposed') return made;
  const moved = { by: line.owner, at: time.moment(line.statusWhen) };
  return moved.at <= at ? moved : made;
}
