import { PlanSigningEntity, type SignedContent } from '@rinnalla/api-plans';
import {
  calendarDay,
  isBlank,
  kindOfSignedPlan,
  PLAN_ITEMS,
  planCompleteness,
  type StartEvent,
} from '@rinnalla/domain';
import type { CaseContent, PlanContent, SigningContent } from '../content/case-content.js';
import { PEOPLE, type PersonKey } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime, Moment } from '../demo-time.js';
import type { PlanInTheMaking } from './plan.js';
import { momentOfItem, savingsOf } from './plan-texts.js';

const idOf = (planKey: string, index: number): string => demoId('plan-signing', `${planKey}/${index + 1}`);

/** The signed versions of a plan, each as the story had brought it by then. */
export function buildSignings(making: PlanInTheMaking): void {
  (making.plan.signings ?? []).forEach((signing, index) => {
    const { by, when, dissent = null } = signing;
    const at = making.time.moment(when);
    const number = index + 1;
    making.rows.add(PlanSigningEntity, {
      id: idOf(making.key, index),
      planId: making.planId,
      caseId: making.caseId,
      number,
      agreedOn: 'agreed' in signing ? calendarDay(making.time.moment(signing.agreed)) : null,
      obstacle: 'obstacle' in signing ? signing.obstacle : null,
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

interface StoodAt {
  readonly content: SignedContent;
  readonly contentVersion: number;
}

/** What stood in a plan at a moment, and how often it had been written by then. */
function standingAt(making: PlanInTheMaking, at: Date): StoodAt {
  const saved = making.plan.texts.map((text) => ({
    text,
    savings: savingsOf(making, text).filter((saving) => saving.at <= at),
  }));
  const texts = saved.flatMap(({ text: { item, voice }, savings }) => {
    const last = savings.at(-1);
    const of = { item, voice };
    return last && !isBlank(last.body)
      ? [{ ...written(making, `plan-text ${item}/${voice}`, last), ...of, body: last.body }]
      : [];
  });
  const marked = (making.plan.notApplicable ?? []).filter(({ item }) => momentOfItem(making, item) <= at);
  const lines = linesAt(making, at);
  const { items } = planCompleteness({
    texts: texts.map(({ item, voice, body: text }) => ({ item, voice, text })),
    notApplicable: marked,
    lines: {
      goals: lines.goals.length,
      services: lines.plannedServices.length,
      responsibilities: lines.responsibilities.filter(({ status }) => !CLOSED.includes(status)).length,
    },
  });
  return {
    content: {
      items: PLAN_ITEMS.map(({ number, key, law }) => ({
        number,
        key,
        law: `${law.act} ${law.section}`,
        state: items.find(({ item }) => item === number)?.state ?? 'empty',
        notApplicableReason: marked.find(({ item }) => item === number)?.reason ?? null,
      })),
      texts,
      ...lines,
    },
    contentVersion:
      saved.reduce((sum, { savings }) => sum + savings.length, marked.length) + writingsAt(making, at),
  };
}

/** What answers nothing any more. */
const CLOSED: readonly string[] = ['declined', 'handed_over'];

/** @param which kind and key of the line within its plan: `goal sleep` */
function written(
  { key }: PlanInTheMaking,
  which: string,
  { by, at }: { readonly by: PersonKey; readonly at: Date },
) {
  const [kind = '', line = ''] = which.split(' ');
  return {
    lineId: demoId(kind, `${key}/${line}`),
    updatedAt: at.toISOString(),
    updatedBy: demoId('person', by),
  };
}

/** How often lines were made, corrected and withdrawn by a moment. */
function writingsAt({ plan, time }: PlanInTheMaking, at: Date): number {
  const { goals = [], services = [], responsibilities = [] } = plan;
  const made = [...goals, ...services, ...responsibilities].map(({ when }) => when ?? plan.when);
  const changed = [
    ...services.map(({ withdrawn }) => withdrawn),
    ...responsibilities.flatMap(({ correctedFrom, withdrawn }) => [correctedFrom, withdrawn]),
  ].flatMap((change) => (change ? [change.when] : []));
  return [...made, ...changed].filter((when) => time.moment(when) <= at).length;
}

/** The lines that stood at a moment, each as it then was. */
function linesAt(
  making: PlanInTheMaking,
  at: Date,
): Pick<SignedContent, 'goals' | 'plannedServices' | 'responsibilities'> {
  const { plan, time } = making;
  const isPast = (when: Moment | undefined) => when !== undefined && time.moment(when) <= at;
  const stands = (line: { readonly when?: Moment; readonly withdrawn?: { readonly when: Moment } }) =>
    isPast(line.when ?? plan.when) && !isPast(line.withdrawn?.when);
  const madeBy = ({
    by = plan.by,
    when = plan.when,
  }: {
    readonly by?: PersonKey;
    readonly when?: Moment;
  }) => ({
    by,
    at: time.moment(when),
  });
  return {
    goals: (plan.goals ?? []).filter(stands).map((goal) => {
      const rating = goal.ratings?.filter(({ when }) => isPast(when)).at(-1);
      return {
        ...written(making, `goal ${goal.key}`, madeBy(rating ?? goal)),
        title: goal.title,
        description: goal.description,
        attainment: rating?.level ?? null,
      };
    }),
    plannedServices: (plan.services ?? []).flatMap((line, index) =>
      stands(line)
        ? [
            {
              ...written(making, `planned-service ${index}`, madeBy(line)),
              service: line.service,
              description: line.description,
              provider: line.provider ?? null,
              startsOn: line.startsInDays === undefined ? null : time.day(line.startsInDays),
              duration: line.duration ?? null,
              clientProposal: line.clientProposal ?? null,
            },
          ]
        : [],
    ),
    responsibilities: (plan.responsibilities ?? []).filter(stands).map((line) => {
      const { correctedFrom, owner, statusWhen } = line;
      const isMoved = line.status !== 'proposed' && isPast(statusWhen);
      return {
        ...written(
          making,
          `responsibility ${line.key}`,
          isMoved && statusWhen ? { by: owner, at: time.moment(statusWhen) } : madeBy(line),
        ),
        what: correctedFrom && !isPast(correctedFrom.when) ? correctedFrom.what : line.what,
        dueOn: line.dueInDays === null ? null : time.day(line.dueInDays),
        status: isMoved ? line.status : 'proposed',
        owner: demoId('person', owner),
      };
    }),
  };
}
