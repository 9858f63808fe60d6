import { calendarDay, planVersion } from '@rinnalla/domain';
import type { Person } from '../people.js';
import type { Desk } from './desk.js';
import type { Step } from './step.js';

const planOf = async (desk: Desk) => ({ planId: (await desk.plan()).id });

/** Everything that can be done to a plan, by those who may. */
const WRITING_STEPS: readonly Step[] = [
  {
    says: 'the plan of the new case is started',
    by: 'aino',
    on: 'new plan',
    sends: 'StartPlan',
    input: async (desk) => ({ caseId: desk.newCaseId, clientId: await clientWithoutPlan(desk) }),
    gives: 'PlanStarted',
  },
  {
    says: 'a plan text is written where there was none',
    by: 'kaisa',
    on: 'plan',
    sends: 'SavePlanText',
    input: async (desk) => ({
      ...(await planOf(desk)),
      item: 11,
      voice: 'professional',
      body: 'Kirjataan myöhemmin.',
      version: 0,
    }),
    gives: 'PlanTextSaved',
  },
  {
    says: 'a plan text is changed',
    by: 'aino',
    on: 'plan',
    sends: 'SavePlanText',
    input: async (desk) => {
      const { id, texts } = await desk.plan();
      const version = texts.find(({ item, voice }) => item === 1 && voice === 'client')?.version;
      return { planId: id, item: 1, voice: 'client', body: 'Nukun paremmin.', version };
    },
    gives: 'PlanTextSaved',
  },
  {
    says: 'an item of the plan does not apply',
    by: 'aino',
    on: 'plan',
    sends: 'MarkPlanItem',
    input: async (desk) => {
      const { id, items } = await desk.plan();
      return {
        planId: id,
        item: 3,
        notApplicableReason: 'Sovitaan seuraavalla käynnillä.',
        version: items.find(({ number }) => number === 3)?.version,
      };
    },
    gives: 'PlanItemMarked',
  },
  {
    says: 'a goal is added',
    by: 'helmi',
    on: 'plan',
    sends: 'AddGoal',
    input: async (desk) => ({ ...(await planOf(desk)), title: 'Kävelen kauppaan asti' }),
    gives: 'GoalChanged',
  },
  {
    says: 'the goal is rated',
    by: 'helmi',
    on: 'plan',
    sends: 'RateGoal',
    input: async (desk) => ({ ...(await desk.last('goals')), attainment: 0, note: 'Kerran viikossa.' }),
    gives: 'GoalChanged',
  },
  {
    says: 'the goal is corrected',
    by: 'aino',
    on: 'plan',
    sends: 'CorrectGoal',
    input: async (desk) => ({
      ...(await desk.last('goals')),
      title: 'Kävelen kauppaan ja takaisin',
      description: 'Kaksi kertaa viikossa.',
      reason: 'Asiakas tarkensi.',
    }),
    gives: 'GoalChanged',
  },
  {
    says: 'a service is planned',
    by: 'aino',
    on: 'plan',
    sends: 'AddPlannedService',
    input: async (desk) => ({ ...(await planOf(desk)), service: 'social_work', provider: 'Aikuistiimi' }),
    gives: 'PlannedServiceChanged',
  },
  {
    says: 'the planned service is corrected',
    by: 'kaisa',
    on: 'plan',
    sends: 'CorrectPlannedService',
    input: async (desk) => ({
      ...(await desk.last('plannedServices')),
      service: 'social_guidance',
      reason: 'Väärä palvelu.',
    }),
    gives: 'PlannedServiceChanged',
  },
];

const propose = (owner: Person, what: string, dueInDays: number): Step => ({
  says: `a responsibility is proposed to ${owner}: ${what}`,
  by: 'aino',
  on: 'responsibilities',
  sends: 'ProposeResponsibility',
  input: async (desk) => ({
    ...(await planOf(desk)),
    what,
    ownerId: await desk.professional(owner),
    dueOn: new Date(Date.now() + dueInDays * 86_400_000).toISOString().slice(0, 10),
  }),
  gives: 'ResponsibilityChanged',
});

const move = (
  sends: string,
  by: Person,
  says: string,
  more: Readonly<Record<string, unknown>> = {},
): Step => ({
  says,
  by,
  on: sends.endsWith('Proposal') ? 'My day' : 'responsibilities',
  sends,
  input: async (desk) => ({ ...(await desk.last('responsibilities')), ...more }),
  gives: 'ResponsibilityChanged',
});

const DUTY_STEPS: readonly Step[] = [
  propose('helmi', 'Tee kotikäynti', 1),
  move('AcceptResponsibility', 'helmi', 'its owner accepts it'),
  move('StartResponsibility', 'helmi', 'its owner starts'),
  move('CorrectResponsibility', 'aino', 'it is corrected and its day moved', {
    what: 'Tee kotikäynti ja kirjaa se',
    dueOn: '2099-01-31',
    reason: 'Päivä siirtyi.',
  }),
  move('CompleteResponsibility', 'helmi', 'its owner has done it'),
  propose('kaisa', 'Soita isännöitsijälle', 2),
  move('DeclineResponsibility', 'kaisa', 'its owner declines', { reason: 'En ehdi tällä viikolla.' }),
  propose('helmi', 'Tilaa apuväline', -1),
  move('AcceptProposal', 'helmi', 'its owner accepts it on My day'),
  {
    says: 'it is handed over',
    by: 'helmi',
    on: 'responsibilities',
    sends: 'HandOverResponsibility',
    input: async (desk) => ({
      ...(await desk.last('responsibilities')),
      newOwnerId: await desk.professional('kaisa'),
      reason: 'Jään lomalle.',
    }),
    gives: 'ResponsibilityHandedOver',
  },
  move('DeclineProposal', 'kaisa', 'the new owner declines on My day', { reason: 'En minäkään.' }),
  ...(['goals', 'responsibilities'] as const).map((kind): Step => ({
    says: `the last of the ${kind} is withdrawn`,
    by: 'aino',
    on: 'plan',
    sends: 'WithdrawLine',
    input: async (desk) => ({
      ...(await desk.last(kind)),
      kind: kind === 'goals' ? 'goal' : 'responsibility',
      reason: 'Kirjattu väärälle asiakkaalle.',
    }),
    gives: 'LineWithdrawn',
  })),
];

const SIGNING_STEPS: readonly Step[] = [
  {
    says: 'the plan is signed as it stands',
    by: 'aino',
    on: 'plan',
    sends: 'SignPlan',
    input: async (desk) => {
      const plan = await desk.plan();
      return {
        planId: plan.id,
        version: planVersion(plan),
        agreedOn: calendarDay(new Date()),
        dissent: 'Haluaisin lääkäriajan ensin.',
      };
    },
    gives: 'PlanSigned',
  },
  {
    says: 'it is signed again, for an evident obstacle without the client',
    by: 'aino',
    on: 'plan',
    sends: 'SignPlan',
    input: async (desk) => {
      const plan = await desk.plan();
      return {
        planId: plan.id,
        version: planVersion(plan),
        obstacle: 'Asiakas joutui sairaalaan eikä pysty vastaamaan.',
      };
    },
    gives: 'PlanSigned',
  },
];

export const PLAN_STEPS: readonly Step[] = [...WRITING_STEPS, ...DUTY_STEPS, ...SIGNING_STEPS];

async function clientWithoutPlan(desk: Desk): Promise<string | undefined> {
  const { case: found } = await desk.sessions.aino.ask<{ case: { clientsWithoutPlan: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { clientsWithoutPlan { id } } }',
    { id: desk.newCaseId },
  );
  return found.clientsWithoutPlan[0]?.id;
}
