import { feedbackView } from '@rinnalla/web-administration/live';
import { assessmentView } from '@rinnalla/web-assessments/live';
import { caseView, endingView, timelineView } from '@rinnalla/web-cases/live';
import { clientReportsView, dataBreachesView } from '@rinnalla/web-audit/live';
import { decisionsView } from '@rinnalla/web-decisions/live';
import {
  caseConsultationsView,
  consultationView,
  countsView,
  inboxView,
  type Self,
} from '@rinnalla/web-consultations/live';
import {
  caseClocksView,
  deadlinesView,
  noticesView as clockNoticesView,
  type UnitStreams,
} from '@rinnalla/web-deadlines/live';
import {
  caseDisclosuresView,
  caseOverridesView,
  declarationsView,
  noticesView,
  overrideReviewsView,
} from '@rinnalla/web-disclosures/live';
import type {
  CasePlansQuery,
  ConsultationQuery,
  IntakeCountsQuery,
  IntakeQueuesQuery,
  MyDayQuery,
} from '@rinnalla/web-graphql';
import { caseContactsView, intakeView } from '@rinnalla/web-intake/live';
import { myDayView } from '@rinnalla/web-my-day/live';
import { planView, responsibilitiesView } from '@rinnalla/web-plans/live';
import { contactView, recordView } from '@rinnalla/web-records/live';
import { ownView } from '@rinnalla/web-session/live';
import { boardScreen } from './board-screen.js';
import { cachedScreen, type CachedScreen } from './cached-screen.js';
import type { Screen } from './screen.js';

/*
 * Every page that keeps itself fresh. Not here: a team's numbers, which are read by the clock, for management hears of no case; an
 * administrator's pages of places and people, which count cases and tell when somebody was last seen; and what is read when it is
 * opened: search, the forms that ask or choose, the plan in print.
 */

/** What stands together on one page of the product; each is opened in a tab of its own. */
export interface Page {
  readonly name: string;
  readonly screens: readonly Screen[];
}

/** What stands on every page: oneself, and how many consultations wait. The counts hold no record: they are asked again. */
const frame = (self: Self): readonly Screen[] => [
  cachedScreen({ query: 'Me', view: () => ownView(self.id) }),
  cachedScreen({ query: 'ConsultationCounts', view: ({ askAgain }) => countsView(self, askAgain) }),
  cachedScreen({ query: 'OpenNoticeCount', view: ({ askAgain }) => clockNoticesView(self.id, askAgain) }),
];

/** A unit whose deadlines somebody may see. */
export interface SeenUnit extends UnitStreams {
  readonly unitId: string;
}

export const overviewPages = (
  self: Self,
  workspaceIds: readonly string[],
  unit: SeenUnit | null,
): readonly Page[] => [
  { name: 'My day', screens: [...frame(self), myDay(self), notices(self), clockNotices(self)] },
  { name: 'inbox', screens: [...frame(self), inbox(self)] },
  { name: 'accessibility', screens: [...frame(self), ownFeedback(self)] },
  { name: 'feedback', screens: [...frame(self), ...feedback(self)] },
  ...(unit === null ? [] : [{ name: 'deadlines', screens: [...frame(self), deadlines(self, unit)] }]),
  { name: 'overrides', screens: [...frame(self), overrideCounts(self), overrideQueue(self)] },
  { name: 'breaches', screens: [...frame(self), ...breaches(self)] },
  { name: 'log reports', screens: [...frame(self), ...logReports(self)] },
  { name: 'intake', screens: [...frame(self), ...intake(self)] },
  ...workspaceIds.map((id, place) => ({
    name: `board ${String(place + 1)}`,
    screens: [...frame(self), boardScreen(self.id, id)],
  })),
];

const ownFeedback = (self: Self): Screen =>
  cachedScreen({
    query: 'OwnFeedback',
    variables: { after: null },
    view: ({ askAgain }) => feedbackView(self.id, askAgain),
  });

/** For administrators; closed to everybody else. */
const feedback = (self: Self): readonly Screen[] => [
  cachedScreen({ query: 'FeedbackCounts', view: ({ askAgain }) => feedbackView(self.id, askAgain) }),
  ...[false, true].map((isAnswered) =>
    cachedScreen({
      query: 'CountyFeedback',
      variables: { isAnswered, after: null },
      view: ({ askAgain }) => feedbackView(self.id, askAgain),
    }),
  ),
];

const clockNotices = (self: Self): Screen =>
  cachedScreen({ query: 'OpenNotices', view: ({ askAgain }) => clockNoticesView(self.id, askAgain) });

/** Ordered and counted by the server: asked again whole. */
const deadlines = (self: Self, unit: SeenUnit): Screen =>
  cachedScreen({
    query: 'Deadlines',
    variables: { unitId: unit.unitId, filter: { isClosed: false }, after: null },
    view: ({ askAgain }) => deadlinesView(self.id, unit, askAgain),
  });

const notices = (self: Self): Screen =>
  cachedScreen({ query: 'MyNotices', view: ({ askAgain }) => noticesView(self.id, askAgain) });

/** For the data-protection officer; closed to everybody else. */
const overrideCounts = (self: Self): Screen =>
  cachedScreen({
    query: 'OverrideReviewCounts',
    view: ({ askAgain }) => overrideReviewsView(self.id, askAgain),
  });
const overrideQueue = (self: Self): Screen =>
  cachedScreen({
    query: 'OverrideReviews',
    variables: { status: 'waiting', page: 1 },
    view: ({ askAgain }) => overrideReviewsView(self.id, askAgain),
  });
/** The register of data breaches, ordered and counted by the server: asked again whole. */
const breaches = (self: Self): readonly Screen[] => [
  cachedScreen({ query: 'DataBreachCounts', view: ({ askAgain }) => dataBreachesView(self.id, askAgain) }),
  ...[false, true].map((isSettled) =>
    cachedScreen({
      query: 'DataBreaches',
      variables: { isSettled, after: null },
      view: ({ askAgain }) => dataBreachesView(self.id, askAgain),
    }),
  ),
];
/** Requests for log data, ordered by the server: asked again whole. */
const logReports = (self: Self): readonly Screen[] =>
  [false, true].map((isDelivered) =>
    cachedScreen({
      query: 'ClientReports',
      variables: { isDelivered, after: null },
      view: ({ askAgain }) => clientReportsView(self.id, askAgain),
    }),
  );
/** Queues and their count, opened by those who receive contacts: asked again whole. */
const intake = (self: Self): readonly Screen[] => [
  cachedScreen({
    query: 'IntakeCounts',
    view: ({ data, askAgain }) =>
      intakeView(self.id, (data as IntakeCountsQuery | null)?.intakeCounts.streamIds ?? [], askAgain),
  }),
  cachedScreen({
    query: 'IntakeQueues',
    view: ({ data, askAgain }) => intakeView(self.id, queuesIn(data), askAgain),
  }),
];

const queuesIn = (data: unknown): readonly string[] =>
  (data as IntakeQueuesQuery | null)?.intakeQueues.map(({ streamId }) => streamId) ?? [];

/** Put together by the server out of five lists: asked again whole, and only the answer tells whose streams to follow. */
const myDay = (self: Self): Screen =>
  cachedScreen({
    query: 'MyDay',
    view: ({ data, askAgain }) => myDayView({ ...self, caseIds: casesOn(data) }, askAgain),
  });

const casesOn = (data: unknown): readonly string[] =>
  (data as MyDayQuery | null)?.myDay.myCases.map(({ id }) => id) ?? [];

/** @param prefix tells this case's pages from another's */
export const casePages = (prefix: string, self: Self, caseId: string): readonly Page[] => {
  const variables = { caseId };
  const page = (name: string, screen: Omit<CachedScreen, 'variables'>): Page => ({
    name: `${prefix}${name}`,
    screens: [
      ...frame(self),
      cachedScreen({ query: 'CaseFrame', variables, view: () => caseView(caseId) }),
      cachedScreen({
        query: 'LeadingClock',
        variables,
        view: ({ askAgain }) => caseClocksView(caseId, self.id, askAgain),
      }),
      cachedScreen({ ...screen, variables }),
    ],
  });
  const turnsWith = (data: unknown) => rightsIn((data as CasePlansQuery).case, self);
  return [
    page('timeline', { query: 'CaseTimeline', view: () => timelineView(caseId) }),
    page('plan', { query: 'CasePlans', view: () => planView(caseId), turnsWith }),
    page('responsibilities', {
      query: 'CaseResponsibilities',
      view: () => responsibilitiesView(caseId),
      turnsWith,
    }),
    page('assessment', {
      query: 'CaseAssessments',
      view: ({ askAgain }) => assessmentView(caseId, askAgain),
    }),
    page('reports', {
      query: 'ContactsOfCase',
      view: ({ askAgain }) => caseContactsView(caseId, askAgain),
    }),
    page('clocks', {
      query: 'CaseClocks',
      view: ({ askAgain }) => caseClocksView(caseId, self.id, askAgain),
    }),
    page('record', {
      query: 'CaseRecord',
      view: ({ askAgain }) => recordView(caseId, self.id, askAgain),
    }),
    page('decisions', {
      query: 'CaseDecisions',
      view: ({ askAgain }) => decisionsView(caseId, askAgain),
    }),
    page('ending', { query: 'CaseEnding', view: ({ askAgain }) => endingView(caseId, askAgain) }),
    page('contacts', {
      query: 'ClientContacts',
      view: ({ askAgain }) => contactView(caseId, self.id, askAgain),
    }),
    page('permissions', {
      query: 'CaseDeclarations',
      view: ({ askAgain }) => declarationsView(caseId, askAgain),
    }),
    page('overrides in force', {
      query: 'CaseOverrides',
      view: ({ askAgain }) => caseOverridesView(caseId, askAgain),
    }),
    page('disclosures', {
      query: 'CaseDisclosures',
      view: ({ askAgain }) => caseDisclosuresView(caseId, askAgain),
    }),
    page('consultations', { query: 'CaseConsultations', view: () => caseConsultationsView(caseId) }),
  ];
};

/** The inbox with one consultation open beside it. */
export const consultationPage = (name: string, self: Self, id: string): Page => ({
  name,
  screens: [
    ...frame(self),
    inbox(self),
    cachedScreen({
      query: 'Consultation',
      variables: { id },
      view: ({ data, askAgain }) => consultationView(self, id, caseIdOf(data), askAgain),
    }),
  ],
});

const inbox = (self: Self): Screen =>
  cachedScreen({ query: 'ConsultationInbox', view: () => inboxView(self) });

/** What the viewer sees of a plan, and may do with its lines, follows from this. */
const rightsIn = ({ team, masks }: CasePlansQuery['case'], self: Self): string =>
  [
    team.find(({ professional }) => professional.id === self.id)?.relation ?? 'none',
    ...masks.map(({ field, reason }) => `${field}:${reason}`),
  ].join(' ');

/** Told only to those who may see the case, and so may follow its stream. */
const caseIdOf = (data: unknown): string | null =>
  (data as ConsultationQuery | null)?.consultation.subject?.caseId ?? null;
