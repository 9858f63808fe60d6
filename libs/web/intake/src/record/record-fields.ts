import { INPUT_LIMITS } from '@rinnalla/contracts';
import { CONTACT_CHANNELS, CONTACT_MAKERS, CONTACT_PURPOSES, isBlank } from '@rinnalla/domain';
import type { RecordContactInput } from '@rinnalla/web-graphql';
import { orNull, type FormFaults, type FormValues } from '@rinnalla/web-session';
import type { Queue } from '../data/intake-types.js';
import { momentOf, wallTime, writtenMoment } from './arrival-time.js';

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
/** A chosen checkbox, as a text of the form. */
export const YES = 'yes';

/** A call that has just ended; who made it and why follow from the channel until somebody says otherwise. */
export function sanely(now: Date, queue: Queue | undefined): RecordValues {
  const { day, time } = writtenMoment(now);
  const empty = Object.fromEntries(RECORD_FIELDS.map((field) => [field, ''])) as Record<RecordField, ''>;
  return {
    ...empty,
    queue: queue?.streamId ?? '',
    channel: 'phone',
    receivedOn: day,
    receivedTime: time,
    contactLanguage: 'fi',
  };
}

type Told = Pick<RecordValues, 'channel' | 'madeBy' | 'purpose'>;

/** Who made it: as it was said, else whoever mostly comes by that channel. */
export function makerOf({ channel, madeBy }: Pick<Told, 'channel' | 'madeBy'>): string {
  if (madeBy !== '') return madeBy;
  if (channel === 'professional') return 'professional';
  return isReport(channel) ? 'other_person' : 'client';
}

/** Why it was made: as it was said, else what the channel is mostly for. */
export function purposeOf({ channel, purpose }: Pick<Told, 'channel' | 'purpose'>): string {
  if (purpose !== '') return purpose;
  if (isReport(channel)) return channel;
  return channel === 'professional' ? 'report_of_need' : 'to_get_services';
}

const isReport = (channel: string): boolean =>
  channel === 'child_protection_report' || channel === 'anticipatory_report';

/** A professional's or a report's contact names who reported. */
export const asksReporter = (values: Pick<Told, 'channel' | 'madeBy'>): boolean =>
  makerOf(values) !== 'client';

/** What can be known without the server, by the same rules. */
export function faultsOf(values: RecordValues): FormFaults<RecordField> {
  const faults: Partial<Record<RecordField, 'required' | 'tooLong' | 'format'>> = {};
  const required: RecordField[] = ['queue', 'body', 'familyName', 'givenNames', 'receivedOn'];
  if (makerOf(values) === 'professional') required.push('consent');
  if (asksReporter(values) && values.isSecret === YES) required.push('reporterName', 'secrecyGround');
  for (const field of required) if (isBlank(values[field])) faults[field] = 'required';
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
