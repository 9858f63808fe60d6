import { useFormats, useTexts } from '@rinnalla/web-i18n';
import type { ContactStep } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import styles from './contact.module.css';

/** What was said with a step; of a correction also what stood before and what stands since. */
export function StepWords({ step }: { step: ContactStep }) {
  const arrival = useArrivalWords();
  const { stepNote, fromReport, toReport } = step;
  if (fromReport !== null && toReport !== null) return <CorrectedReport step={step} />;
  return arrival(step) ?? stepNote;
}

function useArrivalWords() {
  const say = useTexts(intakeTexts);
  const { dayOf, time } = useFormats();
  const moment = (at: string) => say('moment', { day: dayOf(at), time: time(at) });
  return ({ stepNote, fromReceived, toReceived }: ContactStep): string | null => {
    if (fromReceived === null || toReceived === null) return null;
    const moved = say('correct.moved', { from: moment(fromReceived), to: moment(toReceived) });
    return stepNote === null ? moved : `${moved}. ${stepNote}`;
  };
}

/** The earlier wording is struck out, never lost (703/2023 22 §). */
function CorrectedReport({ step }: { step: ContactStep }) {
  const say = useTexts(intakeTexts);
  const { day } = useFormats();
  const { stepNote, fromReport, fromReportedOn, toReport, toReportedOn } = step;
  const dated = (date: string | null) => ({ day: date === null ? '' : day(date) });
  return (
    <>
      <p>{stepNote}</p>
      <p>{say('reportBack.was', dated(fromReportedOn))}</p>
      <del className={styles.words}>{fromReport}</del>
      <p>{say('reportBack.is', dated(toReportedOn))}</p>
      <p className={styles.words}>{toReport}</p>
    </>
  );
}
