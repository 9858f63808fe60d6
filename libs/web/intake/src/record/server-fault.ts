import { calendarDay } from '@rinnalla/domain';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import type { Failure } from '@rinnalla/web-graphql';
import type { ToldFault } from '@rinnalla/web-session';
import { intakeTexts } from '../i18n/intake-texts.js';
import { RECORD_FIELDS, type RecordField, type RecordValues } from './record-fields.js';

/** Fields that the server names otherwise than the form. */
const FIELD_OF: Readonly<Record<string, RecordField>> = {
  hasConsent: 'consent',
  unitId: 'queue',
  'reporter.secrecyGround': 'secrecyGround',
  'reporter.name': 'reporterName',
  'reporter.reachedAt': 'reachedAt',
};

/** Which field the server blames, in words and with the section of law that asks for it where one does; null when it is none of them. */
export function useServerFault(): (failure: Failure, values: RecordValues) => ToldFault<RecordField> | null {
  const say = useTexts(intakeTexts);
  const words = useWords();
  return (failure, { receivedOn }) => {
    const named = failure.field?.replace('input.', '') ?? '';
    if (named === 'receivedAt' && failure.section !== undefined) {
      const field = receivedOn === calendarDay(new Date()) ? 'receivedTime' : 'receivedOn';
      return { field, words: say('record.arrival', { law: lawText(words, [failure.section]) }) };
    }
    const field = FIELD_OF[named] ?? RECORD_FIELDS.find((known) => known === named);
    return field === undefined ? null : { field, words: failureText(words, failure) };
  };
}
