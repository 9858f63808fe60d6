import { ask, change, type Attempts, IN_WORDS, STALE } from './attempt.js';

/** Contacts in their queues, and the clocks that run from them (SHL 36 §; LSL 26 §). */
export const ON_INTAKE: Attempts = {
  intakeQueues: () => ask('{ intakeQueues { streamId } }'),
  intakePlaces: () => ask('{ intakePlaces { streamId } }'),
  intakeCounts: () => ask('{ intakeCounts { unread } }'),
  contact: ({ contactId }) => ask('query ($id: ID!) { contact(id: $id) { id } }', { id: contactId }),
  recordContact: ({ unitId }) =>
    change('recordContact', 'RecordContactInput', {
      unitId,
      channel: 'phone',
      madeBy: 'client',
      purpose: 'to_get_services',
      receivedAt: '2026-01-05T08:00:00Z',
      body: 'Kaipaa apua arkeen.',
      givenNames: 'Testi',
      familyName: 'Uusi',
      contactLanguage: 'fi',
    }),
  openContact: ({ contactId }) => change('openContact', 'OpenContactInput', { contactId }),
  takeContact: ({ contactId }) => change('takeContact', 'ContactVersionInput', { contactId, version: STALE }),
  correctContactArrival: ({ contactId }) =>
    change('correctContactArrival', 'CorrectContactArrivalInput', {
      contactId,
      version: STALE,
      receivedAt: '2026-01-05T08:00:00Z',
      reason: IN_WORDS,
    }),
  recordReportBack: ({ contactId }) =>
    change('recordReportBack', 'RecordReportBackInput', {
      contactId,
      version: STALE,
      report: IN_WORDS,
      reportedOn: '2026-01-05',
    }),
  correctReportBack: ({ contactId }) =>
    change('correctReportBack', 'CorrectReportBackInput', {
      contactId,
      version: STALE,
      report: IN_WORDS,
      reportedOn: '2026-01-05',
      reason: IN_WORDS,
    }),
  reopenContact: ({ contactId }) =>
    change('reopenContact', 'ReopenContactInput', { contactId, version: STALE, reason: IN_WORDS }),
  moveContact: ({ contactId }) =>
    change('moveContact', 'MoveContactInput', {
      contactId,
      version: STALE,
      move: 'triage_normal',
      note: IN_WORDS,
    }),
  openAssessment: ({ contactId, workspaceId }) =>
    change('openAssessment', 'OpenAssessmentInput', {
      contactId,
      version: STALE,
      workspaceId,
      serviceFunction: 'working_age',
      topic: 'Arki',
    }),
  joinContactToCase: ({ contactId, caseId }) =>
    change('joinContactToCase', 'JoinContactInput', { contactId, version: STALE, caseId }),
  offerHandover: ({ contactId, unitId }) =>
    change('offerHandover', 'OfferHandoverInput', {
      contactId,
      version: STALE,
      toUnitId: unitId,
      doneSoFar: IN_WORDS,
    }),
  withdrawHandover: ({ contactId }) =>
    change('withdrawHandover', 'ContactVersionInput', { contactId, version: STALE }),
  answerHandover: ({ offeredContactId }) =>
    change('answerHandover', 'AnswerHandoverInput', {
      contactId: offeredContactId,
      accepts: false,
      note: IN_WORDS,
    }),
  deadlines: ({ unitId }) =>
    ask('query ($id: ID!) { deadlines(unitId: $id) { next counts { count } } }', { id: unitId }),
  clock: ({ clockId }) => ask('query ($id: ID!) { clock(id: $id) { id } }', { id: clockId }),
  printClock: ({ clockId }) => ask('query ($id: ID!) { printClock(id: $id) { id } }', { id: clockId }),
  extendClock: ({ clockId }) =>
    change('extendClock', 'ExtendClockInput', {
      id: clockId,
      version: STALE,
      newDay: '2030-01-07',
      reason: IN_WORDS,
    }),
  markClockNotApplicable: ({ clockId }) =>
    change('markClockNotApplicable', 'MarkClockNotApplicableInput', {
      id: clockId,
      version: STALE,
      reason: IN_WORDS,
    }),
  correctClockStart: ({ clockId }) =>
    change('correctClockStart', 'CorrectClockStartInput', {
      id: clockId,
      version: STALE,
      startedOn: '2026-01-05',
      reason: IN_WORDS,
    }),
  openNotices: () => ask('{ openNotices { id } }'),
  openNoticeCount: () => ask('{ openNoticeCount }'),
  seeNotices: ({ noticeId }) => change('seeNotices', 'SeeNoticesInput', { ids: [noticeId] }),
};
