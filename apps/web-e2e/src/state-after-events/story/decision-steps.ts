import { addDays, calendarDay } from '@rinnalla/domain';
import type { Desk } from './desk.js';
import type { Step } from './step.js';

const TODAY = calendarDay(new Date());
const WEEK_AGO = addDays(TODAY, -7);

const preparing = (topic: string): Step['input'] => {
  return async (desk: Desk) => ({
    caseId: desk.caseId,
    clientId: (await desk.plan()).client.id,
    service: 'social_rehabilitation',
    topic,
    isUrgent: false,
    pendingOn: addDays(TODAY, -30),
    // So that those of health care in the team watch it too.
    isOfJointService: true,
  });
};
const on = (day: string) => async (desk: Desk) => ({ ...(await desk.decision()), on: day });

/** A decision from its preparing to its execution, and another of which nothing comes. */
export const DECISION_STEPS: readonly Step[] = [
  {
    says: 'a decision begins to be prepared',
    by: 'aino',
    on: 'decisions',
    sends: 'PrepareDecision',
    input: preparing('Kuntoutusryhmä keväälle'),
    gives: 'DecisionPrepared',
  },
  {
    says: 'an official has made it, against the plan',
    by: 'aino',
    on: 'decisions',
    sends: 'RecordDecisionMade',
    input: async (desk) => ({
      ...(await desk.decision()),
      on: WEEK_AGO,
      madeById: await desk.professional('niilo'),
      office: 'Johtava sosiaalityöntekijä, hallintosääntö 12 §',
      deviatesFromPlan: true,
      deviationReason: 'Ryhmä alkaa vasta keväällä.',
    }),
    gives: 'DecisionMoved',
  },
  {
    says: 'the client is told of it',
    by: 'niilo',
    on: 'decisions',
    sends: 'NotifyDecision',
    input: on(WEEK_AGO),
    gives: 'DecisionMoved',
  },
  {
    says: 'the day of the notice is corrected',
    by: 'aino',
    on: 'decisions',
    sends: 'CorrectDecisionDay',
    input: async (desk) => ({
      ...(await desk.decision()),
      act: 'notified',
      on: addDays(TODAY, -6),
      reason: 'Oikea on saantitodistuksen päivä.',
    }),
    gives: 'DecisionCorrected',
  },
  {
    says: 'it begins to be carried out',
    by: 'aino',
    on: 'decisions',
    sends: 'StartDecision',
    input: on(TODAY),
    gives: 'DecisionMoved',
  },
  {
    says: 'it is carried out',
    by: 'aino',
    on: 'decisions',
    sends: 'ExecuteDecision',
    input: on(TODAY),
    gives: 'DecisionMoved',
  },
  {
    says: 'another decision begins to be prepared',
    by: 'aino',
    on: 'decisions',
    sends: 'PrepareDecision',
    input: preparing('Päivätoiminta'),
    gives: 'DecisionPrepared',
  },
  {
    says: 'nothing comes of the other',
    by: 'aino',
    on: 'decisions',
    sends: 'EndDecision',
    input: async (desk) => ({ ...(await desk.decision()), on: TODAY, reason: 'client_withdrew' }),
    gives: 'DecisionMoved',
  },
];
