import type { MarkedFields } from './field-mark.js';

/** Time limits and what people are told of them. Which rule it is tells what was found of the client's need. */
export const FIELDS_OF_CLOCKS: Readonly<Record<string, MarkedFields>> = {
  BoardClock: { C0: 'basis dueOn kind state' },
  Clock: {
    none: 'answeredBy caseId clientId contactId history id isExtendable isStartCorrectable reckonedWith version',
    C0: 'basis binds breachedOn caseNumber dueAt dueOn extendedAt firstDueOn kind limit metAt notApplicableAt register startEvent startedAt state wording',
    C1: 'clientName',
    C3: 'ruleId ruleVersion section',
  },
  ClockReckoning: { none: 'evesCount hoursOf hoursSince readingSince', C0: 'closesAt' },
  ClockHistory: { none: 'by id', C0: 'at change fromDay fromStart recordedAt toDay toStart', C3: 'reason' },
  ClockChanged: { none: 'clock' },
  ClockNotExtendable: { none: 'section' },
  ExtensionReasonMissing: { none: 'section' },
  ExtensionNotAfterDue: { none: 'section', C0: 'dueDay' },
  ClosedDay: { none: 'nextDay section' },
  StartKeptElsewhere: { none: 'keptBy' },
  StartAfterMet: { C0: 'metOn' },
  ClockAlreadyClosed: { C0: 'state' },
  Deadlines: { none: 'counts isCountsOnly next rows unitId' },
  DeadlineCount: { none: 'basis count isMore state' },
  Notice: {
    none: 'caseId clock contactId id seenAt version',
    C0: 'at caseNumber kind overAt',
    C1: 'clientNames',
  },
  NoticesSeen: { none: 'ids' },
};
