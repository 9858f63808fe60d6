import { refuse, type Tx } from '@rinnalla/api-core';
import { calendarDay, correctedMoment, isOfCare, type StartEventKind } from '@rinnalla/domain';
import { publishClocks } from '../clock.events.js';
import { startMissingClocks } from '../starting/case-clocks.js';
import { meetClocks } from './close-clocks.js';
import { countingClocks, ruleOf } from './counting-clocks.js';
import { moveClocks } from './move-clock.js';
import { tellLateTurns } from './turn-clocks.js';

/** An event of a case whose day was written down wrongly. */
export interface StartCorrection {
  readonly caseId: string;
  /** The record of the event. */
  readonly eventId: string;
  /** Which of the events that the record tells of; all when left out. */
  readonly kind?: StartEventKind;
  /** `YYYY-MM-DD`: on which day it was. */
  readonly day: string;
  readonly reason: string;
}

/**
 * Moves an event to the day on which it was. Its clocks are reckoned anew from that day by what was in force then, see `moveClocks`:
 * what was met stays met, in time or late; what was extended stays extended, unless the new first date is later still. What they have
 * become is told at once, and what the event now calls for beside them starts.
 * @returns the moment which the event is not after: that of the first act done, or now
 * @throws Refusal StartAfterMet when an act that they ask for was done before that day
 */
export async function correctStart(tx: Tx, correction: StartCorrection): Promise<Date> {
  const { caseId, eventId, kind, day, reason } = correction;
  const clocks = (await countingClocks(tx, caseId, eventId)).filter(
    (clock) => kind === undefined || ruleOf(clock).startsAt === kind,
  );
  const firstMet = clocks.flatMap(({ metAt }) => metAt ?? []).sort((one, other) => +one - +other)[0];
  if (firstMet && calendarDay(firstMet) < day) {
    return refuse({ __typename: 'StartAfterMet', metOn: calendarDay(firstMet) });
  }
  const notAfter = firstMet ?? tx.now;
  await moveEvents(tx, correction, notAfter);
  const moved = await moveClocks(tx, clocks, {
    momentOf: (told) => correctedMoment(told, day, notAfter),
    reason,
  });
  await publishClocks(
    tx,
    moved.map(({ id: clockId, workspaceId, kind: act, version }) => ({
      ...{ clockId, caseId, workspaceId, version, careEntryId: isOfCare(act) ? eventId : null },
      type: 'clock.startCorrected',
      change: 'changed',
    })),
  );
  const started = await startMissingClocks(tx, caseId, [eventId]);
  // What only now started to run, or runs again, asks for an act that may have been done already.
  for (const { clientId, kind: act, metAt } of clocks) {
    if (metAt === null || clientId === null) continue;
    await meetClocks(tx, { caseId, clientId, eventId, kinds: [act] }, metAt);
  }
  await tellLateTurns(tx, [...moved, ...started]);
  return notAfter;
}

async function moveEvents(
  tx: Tx,
  { caseId, eventId, kind, day }: StartCorrection,
  notAfter: Date,
): Promise<void> {
  const events = await tx.query<{ id: string; at: Date }>(
    'SELECT id, at FROM start_event WHERE case_id = $1 AND event_id = $2 AND ($3::text IS NULL OR kind = $3)',
    [caseId, eventId, kind ?? null],
  );
  for (const { id, at } of events) {
    await tx.query('UPDATE start_event SET at = $2 WHERE id = $1', [id, correctedMoment(at, day, notAfter)]);
  }
}
