import {
  DataBreachChangeEntity,
  type DataBreachChangeKind,
  DataBreachEntity,
  type EarlierValue,
} from '@rinnalla/api-audit';
import { breachClock, calendarDay } from '@rinnalla/domain';
import { type BreachContent, BREACHES } from '../content/breaches.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** The data-protection officer's register of breaches. */
export function buildBreaches(rows: Rows, time: DemoTime): void {
  for (const content of BREACHES) buildBreach(rows, time, content);
}

interface Step {
  readonly after: number;
  readonly change: DataBreachChangeKind;
  readonly reason?: string;
  readonly earlier?: readonly EarlierValue[];
}

function buildBreach(rows: Rows, time: DemoTime, content: BreachContent): void {
  const id = demoId('data-breach', content.key);
  const knownAt = time.moment(content.known);
  /** Never later than a minute before now. */
  const at = (hours: number) =>
    new Date(Math.min(knownAt.getTime() + hours * 3_600_000, time.now.getTime() - 60_000));
  const { ruleVersion, due } = breachClock(id, knownAt);
  const { happened, concerned, peopleCount, consequences, measures, notified, notNeeded, people } = content;
  const steps = stepsOf(content);
  rows.add(DataBreachEntity, {
    ...{ id, knownAt, ruleVersion, dueAt: due.at },
    ...{ happened, concerned, peopleCount, consequences, measures },
    notifiedAt: notified ? at(notified.after) : null,
    delayReason: notified?.delayReason ?? null,
    notNeededAt: notNeeded ? at(notNeeded.after) : null,
    notNeededReason: notNeeded?.reason ?? null,
    peopleToldOn: people && 'toldAfter' in people ? calendarDay(at(people.toldAfter)) : null,
    peopleNotToldReason: people && 'notToldReason' in people ? people.notToldReason : null,
    recordedAt: at(content.recordedAfter),
    recordedBy: demoId('person', 'kirsi'),
    version: steps.length,
  });
  steps.forEach(({ after, change, reason = null, earlier = [] }, index) =>
    rows.add(DataBreachChangeEntity, {
      id: demoId('data-breach-change', `${content.key}:${String(index)}`),
      breachId: id,
      version: index + 1,
      ...{ change, reason, at: at(after), by: demoId('person', 'kirsi') },
      earlier: [...earlier],
    }),
  );
}

/** What was done to it, in the order of time; what stood before each. */
function stepsOf({ recordedAfter, completed, notified, notNeeded, people }: BreachContent): Step[] {
  const steps: Step[] = [{ after: recordedAfter, change: 'recorded' }];
  if (completed) {
    const { after, reason, was } = completed;
    const earlier = COMPLETED.flatMap((field) => {
      const value = was[field];
      return value === undefined ? [] : [{ field, value }];
    });
    steps.push({ after, change: 'corrected', reason, earlier });
  }
  if (notified) {
    const { after, delayReason } = notified;
    const written = delayReason === null ? NOTIFIED.slice(0, 1) : NOTIFIED;
    steps.push({ after, change: 'notified', earlier: nothingIn(written) });
  }
  if (notNeeded) steps.push({ after: notNeeded.after, change: 'not_needed', earlier: nothingIn(NOT_NEEDED) });
  if (people) {
    const written = 'toldAfter' in people ? 'peopleToldOn' : 'peopleNotToldReason';
    steps.push({ after: people.after, change: 'people_told', earlier: nothingIn([written]) });
  }
  return steps.toSorted((one, other) => one.after - other.after);
}

const COMPLETED = ['concerned', 'peopleCount', 'measures'] as const;
const NOTIFIED = ['notifiedAt', 'delayReason'] as const;
const NOT_NEEDED = ['notNeededAt', 'notNeededReason'] as const;

const nothingIn = (fields: readonly EarlierValue['field'][]): EarlierValue[] =>
  fields.map((field) => ({ field, value: null }));
