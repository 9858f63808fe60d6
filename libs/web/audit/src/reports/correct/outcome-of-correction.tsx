import {
  calendarDay,
  countyStanding,
  findCountyDue,
  firstDayOnceCorrected,
  isReckonableDay,
  lacksLongerReason,
} from '@rinnalla/domain';
import type { ClientReportRowFragment } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import { requestTexts } from '../i18n/request-texts.js';

/** What a corrected day would make of a report, by the same rules as the server's. */
export interface CorrectionOutcome {
  readonly dueOn: string;
  /** The first day told of. */
  readonly from: string;
  /** Of a report that was given: was it in time by the right day? Else null. */
  readonly wasInTime: boolean | null;
  /** The days that were chosen reach further back than two years, and nobody said why. */
  readonly lacksReason: boolean;
}

/** @returns null while the day is none that the request can be corrected to */
export function outcomeOf(report: ClientReportRowFragment, requestedOn: string): CorrectionOutcome | null {
  const { deliveredAt, orderedAt, requestedOn: was, from } = report;
  const isOther = isReckonableDay(requestedOn) && requestedOn !== was;
  const due =
    isOther && requestedOn <= calendarDay(new Date(orderedAt))
      ? findCountyDue('R10-LOGREQ', requestedOn)
      : null;
  if (due === null) return null;
  const { dueOn } = due;
  if (deliveredAt !== null) {
    const { state } = countyStanding('R10-LOGREQ', due, new Date(deliveredAt), new Date());
    return { dueOn, from, wasInTime: state === 'met', lacksReason: false };
  }
  const first = firstDayOnceCorrected(report, { was, is: requestedOn });
  const lacksReason = lacksLongerReason(requestedOn, { ...report, from: first });
  return { dueOn, from: first, wasInTime: null, lacksReason };
}

export interface OutcomeOfCorrectionProps {
  report: ClientReportRowFragment;
  outcome: CorrectionOutcome | null;
}

/** Says before it is done what the corrected day brings with it. */
export function OutcomeOfCorrection({ report, outcome }: OutcomeOfCorrectionProps) {
  const say = useTexts(requestTexts);
  const { day, dayOf } = useFormats();
  if (outcome === null) return null;
  const { dueOn, from, wasInTime } = outcome;
  const isOtherwise = wasInTime !== null && wasInTime !== (report.state === 'met');
  return (
    <InlineAlert tone={isOtherwise ? 'warning' : 'info'}>
      <p>{say('outcome.due', { after: day(dueOn), before: day(report.dueOn) })}</p>
      {from !== report.from && <p>{say('outcome.from', { after: day(from), before: day(report.from) })}</p>}
      {wasInTime !== null && report.deliveredAt !== null && (
        <p>
          {say(wasInTime ? 'outcome.inTime' : 'outcome.late', { day: dayOf(report.deliveredAt) })}{' '}
          {say('outcome.given')}
        </p>
      )}
    </InlineAlert>
  );
}
