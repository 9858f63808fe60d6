import { useTexts } from '@rinnalla/web-i18n';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { RecordValues } from './record-fields.js';

/** What each field of the form is called. */
export function useRecordLabels(): RecordValues {
  const say = useTexts(intakeTexts);
  return {
    queue: say('record.queue'),
    channel: say('detail.channel'),
    madeBy: say('detail.madeBy'),
    purpose: say('detail.purpose'),
    receivedOn: say('record.receivedOn'),
    receivedTime: say('record.receivedTime'),
    body: say('record.body'),
    hetu: say('record.hetu'),
    familyName: say('record.familyName'),
    givenNames: say('record.givenNames'),
    birthDate: say('detail.birthDate'),
    isSamePerson: say('detail.namesake'),
    statedOf: say('detail.namesake'),
    statedAge: say('record.statedAge'),
    contactLanguage: say('detail.language'),
    consent: say('detail.consent'),
    reporterName: say('record.reporterName'),
    reachedAt: say('record.reachedAt'),
    isSecret: say('record.isSecret'),
    secrecyGround: say('record.secrecyGround'),
    highestCare: say('detail.highestCare'),
    disabled: say('detail.disabled'),
  };
}
