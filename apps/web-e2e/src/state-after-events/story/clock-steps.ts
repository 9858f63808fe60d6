import { addDays, calendarDay, nextPermittedDay } from '@rinnalla/domain';
import type { Step } from './step.js';

const TODAY = calendarDay(new Date());

/** Late in the three months that the law gives to carry a decision out: the pass over all clocks tells the named worker. */
export const CLOCK_STEPS: readonly Step[] = [
  {
    says: 'a decision that has waited long begins to be prepared',
    by: 'aino',
    on: 'decisions',
    sends: 'PrepareDecision',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: (await desk.plan()).client.id,
      service: 'social_rehabilitation',
      topic: 'Tukihenkilö',
      isUrgent: false,
      pendingOn: addDays(TODAY, -80),
    }),
    gives: 'DecisionPrepared',
  },
  {
    says: 'the time of an appeal does not apply',
    by: 'niilo',
    on: 'clocks',
    sends: 'MarkClockNotApplicable',
    input: async (desk) => {
      await desk.toldNotices('aino');
      return {
        ...(await desk.openClock(({ isExtendable }) => !isExtendable)),
        reason: 'Päätöksestä ei voi valittaa.',
      };
    },
    gives: 'ClockChanged',
  },
  {
    says: 'the case had become pending a day before it was said to',
    by: 'aino',
    on: 'clocks',
    sends: 'CorrectClockStart',
    input: async (desk) => ({
      ...(await desk.startToCorrect()),
      reason: 'Yhteydenotto oli tullut jo edellisenä päivänä.',
    }),
    gives: 'ClockChanged',
  },
  {
    says: 'what she was told of, the named worker has seen',
    by: 'aino',
    on: 'My day',
    sends: 'SeeNotices',
    input: async (desk) => ({ ids: await desk.toldNotices('aino') }),
    gives: 'NoticesSeen',
  },
  {
    says: 'the time to carry it out is extended for a special reason',
    by: 'aino',
    on: 'clocks',
    sends: 'ExtendClock',
    input: async (desk) => ({
      ...(await desk.openClock(({ isExtendable }) => isExtendable)),
      newDay: nextPermittedDay(addDays(TODAY, 60)),
      reason: 'Asiantuntijan lausunto puuttuu vielä.',
    }),
    gives: 'ClockChanged',
  },
];
