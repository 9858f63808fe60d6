import type { CountyFeedbackQuery, OwnFeedbackQuery } from '@rinnalla/web-graphql';
import type { FeedbackOfCounty, ShownFeedback } from '../data/feedback-types.js';

const UNIT = { __typename: 'Unit', id: 'unit-1', nameFi: 'Aikuispalvelut', nameSv: 'Vuxentjänster' } as const;

const person = (id: string, name: string) =>
  ({ __typename: 'Professional', id, name, profession: 'social_worker', unit: UNIT }) as const;

export const ADMINISTRATOR = person('petri', 'Petri Aalto');

/** Sent here on a Monday, and not answered yet. */
export const sampleFeedback = (patch: Partial<ShownFeedback> = {}): ShownFeedback => ({
  __typename: 'AccessibilityFeedback',
  id: 'feedback-1',
  body: 'Kalenteri ei kerro valittua päivää.',
  page: '/deadlines',
  answerWish: null,
  receivedOn: '2027-01-11',
  dueOn: '2027-01-25',
  dueAt: '2027-01-25T14:15:00.000Z',
  state: 'running',
  turnsAt: null,
  answer: null,
  answeredAt: null,
  answeredBy: null,
  version: 1,
  ...patch,
});

export const answered = (patch: Partial<ShownFeedback> = {}): ShownFeedback =>
  sampleFeedback({
    state: 'met',
    answer: 'Kiitos. Kalenteri on korjattu.',
    answeredAt: '2027-01-12T08:00:00.000Z',
    answeredBy: ADMINISTRATOR,
    version: 2,
    ...patch,
  });

export const inHand = (patch: Partial<FeedbackOfCounty> = {}): FeedbackOfCounty => ({
  ...sampleFeedback(),
  senderInWords: null,
  recordedAt: '2027-01-11T08:00:00.000Z',
  sender: person('aino', 'Aino Virtanen'),
  recordedBy: person('aino', 'Aino Virtanen'),
  corrections: [],
  ...patch,
});

export const ownAnswer = (feedback: ShownFeedback[], next: string | null = null): OwnFeedbackQuery => ({
  __typename: 'Query',
  myAccessibilityFeedback: { __typename: 'AccessibilityFeedbackPage', next, feedback },
});

export const countyAnswer = (
  feedback: FeedbackOfCounty[],
  next: string | null = null,
): CountyFeedbackQuery => ({
  __typename: 'Query',
  accessibilityFeedback: { __typename: 'AccessibilityFeedbackPage', next, feedback },
});
