import type { Person } from '../people.js';
import type { Session } from '../session.js';
import { lastOf, type Line } from './looked-up.js';

interface Breach extends Line {
  readonly recordedAt: string;
}

/** What waits with the data-protection officer and the administrator. */
export class CountyDesk {
  constructor(readonly sessions: Readonly<Record<Person, Session>>) {}

  /** The override that waits for a review the longest. */
  async waitingOverride(): Promise<Line> {
    const { overrideReviews } = await this.sessions.kirsi.ask<{
      overrideReviews: { reviews: readonly Line[] };
    }>('{ overrideReviews(status: waiting) { reviews { id version } } }');
    return lastOf(overrideReviews.reviews.slice(0, 1));
  }

  /** The client's report that waits to be given. */
  async waitingReport(): Promise<Line> {
    const { clientReports } = await this.sessions.kirsi.ask<{ clientReports: { reports: readonly Line[] } }>(
      '{ clientReports { reports { id version } } }',
    );
    return lastOf(clientReports.reports);
  }

  /** The breach in question: the one written down last, settled or not. */
  async latestBreach(): Promise<Line> {
    const found = await this.sessions.kirsi.ask<
      Record<'waiting' | 'settled', { breaches: readonly Breach[] }>
    >(
      `{ waiting: dataBreaches { breaches { id version recordedAt } }
         settled: dataBreaches(isSettled: true) { breaches { id version recordedAt } } }`,
    );
    return lastOf(
      [...found.waiting.breaches, ...found.settled.breaches].toSorted((one, other) =>
        one.recordedAt.localeCompare(other.recordedAt),
      ),
    );
  }

  /** Feedback on accessibility that waits for its answer, by what it says. */
  async waitingFeedback(body: string): Promise<Line> {
    const { accessibilityFeedback } = await this.sessions.petri.ask<{
      accessibilityFeedback: { feedback: readonly (Line & { body: string })[] };
    }>('{ accessibilityFeedback { feedback { id version body } } }');
    return lastOf(accessibilityFeedback.feedback.filter((one) => one.body === body));
  }
}
