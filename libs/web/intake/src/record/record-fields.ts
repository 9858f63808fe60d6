import { INPUT_LIMITS } from '@rinnalla/contracts';
import {
  CONTACT_CHANNELS,
  CONTACT_MAKERS,
  CONTACT_PURPOSES,
  type ContactPurpose,
  isBlank,
  purposeOfReport,
} from '@rinnalla/domain';
import type { RecordContactInput } from '@rinnalla/web-graphql';
import { momentOf, wallTime, writtenMoment } from '@rinnalla/web-i18n';
import { orNull, type FormFaults, type FormValues } from '@rinnalla/web-session';
import type { Queue } from '../data/intake-types.js';
import { namedIn } from './person-sought.js';

export const RECORD_FIELDS = [
  'queue',
  'channel',
  'madeBy',
  'purpose',
  'receivedOn',
  'receivedTime',
  'body',
  'hetu',
  'familyName',
  'givenNames',
  'birthDate',
  'isSamePerson',
  'statedOf',
  'statedAge',
  'contactLanguage',
  'consent',
  'reporterName',
  'reachedAt',
  'isSecret',
  'secrecyGround',
  'highestCare',
  'disabled',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];
export type RecordValues = FormValues<RecordField>;

export const STATED_AGES = ['child', 'adult', 'over_75'] as const;
export const CONTACT_LANGUAGES = ['fi', 'sv', 'se', 'en', 'other'] as const;
/* What is said of a client of the same name and day of birth; `statedOf` holds of whom it was said. */
export const SAME_PERSON = 'same';
export const ANOTHER_PERSON = 'another';
export const UNSURE = 'unsure';
/** A chosen checkbox, as a text of the form. */
export const YES = 'yes';

/**
 * Something that has just come in. Who made it and why is always asked, for the law's clocks depend on both: a hurried call by the police
 * is never taken for the person's own.
 * @param channel how the last one came, or empty
 */
export function sanely(now: Date, queue: Queue | undefined, channel: string): RecordValues {
  const { day, time } = writtenMoment(now);
  const empty = Object.fromEntries(RECORD_FIELDS.map((field) => [field, ''])) as Record<RecordField, ''>;
  return {
    ...empty,
    queue: queue?.streamId ?? '',
    channel,
    receivedOn: day,
    receivedTime: time,
    contactLanguage: 'fi',
  };
}

type Told = Pick<RecordValues, 'channel' | 'madeBy' | 'purpose'>;

/** Who made it: as it was said, or as the channel itself says; empty while neither does. */
export function makerOf({ channel, madeBy }: Pick<Told, 'channel' | 'madeBy'>): string {
  if (madeBy !== '') return madeBy;
  return channel === 'professional' ? 'professional' : '';
}

/** Why it was made: as a report says by what it is, whatever was said before; else as it was said, empty while it was not. */
export const purposeOf = ({ channel, purpose }: Pick<Told, 'channel' | 'purpose'>): string =>
  reportedBy(channel) ?? purpose;

/** What may be said of why it was made: of a report only what it is. */
export function purposesOf(channel: string): readonly ContactPurpose[] {
  const reported = reportedBy(channel);
  return reported === null ? CONTACT_PURPOSES : [reported];
}

function reportedBy(told: string): ContactPurpose | null {
  const channel = CONTACT_CHANNELS.find((known) => known === told);
  return channel === undefined ? null : (purposeOfReport(channel)?.purpose ?? null);
}

/** Anybody's contact but the person's own names who reported. */
export const asksReporter = (values: Pick<Told, 'channel' | 'madeBy'>): boolean =>
  !['', 'client'].includes(makerOf(values));

/** What can be known without the server, by the same rules. */
export function faultsOf(values: RecordValues): FormFaults<RecordField> {
  const faults: Partial<Record<RecordField, 'required' | 'tooLong' | 'format'>> = {};
  const required: RecordField[] = ['queue', 'channel', 'madeBy', 'purpose', 'body'];
  required.push('familyName', 'givenNames', 'receivedOn');
  if (makerOf(values) === 'professional') required.push('consent');
  if (asksReporter(values) && values.isSecret === YES) required.push('reporterName', 'secrecyGround');
  const told = { ...values, madeBy: makerOf(values), purpose: purposeOf(values) };
  for (const field of required) if (isBlank(told[field])) faults[field] = 'required';
  if (wallTime(values.receivedTime) === null) {
    faults.receivedTime = isBlank(values.receivedTime) ? 'required' : 'format';
  }
  for (const field of ['familyName', 'givenNames', 'reporterName', 'reachedAt'] as const) {
    if (values[field].length > INPUT_LIMITS.name) faults[field] = 'tooLong';
  }
  if (values.body.length > INPUT_LIMITS.text) faults.body = 'tooLong';
  if (values.secrecyGround.length > INPUT_LIMITS.line) faults.secrecyGround = 'tooLong';
  return faults;
}

/** What was said of the person whom the form still tells of. */
function statedIn(values: RecordValues): boolean | null {
  const { isSamePerson, statedOf } = values;
  if (statedOf === '' || statedOf !== namedIn(values) || isSamePerson === UNSURE) return null;
  return isSamePerson === SAME_PERSON;
}

/** The form as it is sent; null where a choice is none of those known. */
export function toSend(
  values: RecordValues,
  queues: readonly Queue[],
): Omit<RecordContactInput, 'mutationId'> | null {
  const queue = queues.find(({ streamId }) => streamId === values.queue);
  const channel = CONTACT_CHANNELS.find((known) => known === values.channel);
  const madeBy = CONTACT_MAKERS.find((known) => known === makerOf(values));
  const purpose = CONTACT_PURPOSES.find((known) => known === purposeOf(values));
  const receivedAt = momentOf(values.receivedOn, values.receivedTime);
  if (!queue || !channel || !madeBy || !purpose || receivedAt === null) return null;
  const hasReporter = asksReporter(values) && !isBlank(values.reporterName);
  return {
    unitId: queue.unit.id,
    isEmergencyDuty: queue.isEmergencyDuty,
    channel,
    madeBy,
    purpose,
    hasConsent: values.consent === '' || !asksReporter(values) ? null : values.consent === YES,
    receivedAt,
    body: values.body,
    givenNames: values.givenNames,
    familyName: values.familyName,
    birthDate: orNull(values.birthDate),
    statedAge: STATED_AGES.find((known) => known === values.statedAge) ?? null,
    hetu: orNull(values.hetu),
    isSamePerson: statedIn(values),
    contactLanguage: values.contactLanguage,
    hasHighestCareAllowance: values.highestCare === YES,
    isDisabledPerson: values.disabled === YES,
    reporter: hasReporter
      ? {
          name: values.reporterName,
          reachedAt: orNull(values.reachedAt),
          isSecret: values.isSecret === YES,
          secrecyGround: orNull(values.secrecyGround),
        }
      : null,
  };
}
