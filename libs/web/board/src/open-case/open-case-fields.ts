import { INPUT_LIMITS } from '@rinnalla/contracts';
import {
  CONTACT_MAKERS,
  type ContactMaker,
  type ContactPurpose,
  isReckonableDay,
  parseHetu,
  PENDING_PURPOSES,
  SERVICE_FUNCTIONS,
  type ServiceFunction,
} from '@rinnalla/domain';
import type { OpenCaseInput } from '@rinnalla/web-graphql';
import type { DraftFields } from '@rinnalla/web-session';

export const CONTACT_LANGUAGES = ['fi', 'sv', 'se', 'en', 'other'] as const;
type ContactLanguage = (typeof CONTACT_LANGUAGES)[number];
export const URGENCIES = ['urgent', 'normal'] as const;
type Urgency = (typeof URGENCIES)[number];

/** The form as it is being filled in. */
export interface OpenCaseFields {
  readonly hetu: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly contactLanguage: ContactLanguage;
  readonly serviceFunction: ServiceFunction | null;
  readonly topic: string;
  /** Who told of it and why: the law's clocks depend on both, so neither stands chosen beforehand. */
  readonly madeBy: ContactMaker | null;
  readonly purpose: ContactPurpose | null;
  /** `YYYY-MM-DD`; empty while no whole day is written. */
  readonly pendingOn: string;
  readonly hasHighestCareAllowance: boolean;
  readonly isDisabledPerson: boolean;
  /** Judged anew of every case: nothing stands chosen beforehand. */
  readonly urgency: Urgency | null;
  readonly measures: string;
  /** Stated where a client of the same name and day of birth was found; anything else changed takes it back. */
  readonly isAnotherPerson: boolean;
}

export type OpenCaseFieldName = keyof OpenCaseFields;

/** @param today `YYYY-MM-DD`: most cases become pending the day they are opened */
export const emptyFields = (today: string): OpenCaseFields => ({
  hetu: '',
  familyName: '',
  givenNames: '',
  contactLanguage: 'fi',
  serviceFunction: null,
  topic: '',
  madeBy: null,
  purpose: null,
  pendingOn: today,
  hasHighestCareAllowance: false,
  isDisabledPerson: false,
  urgency: null,
  measures: '',
  isAnotherPerson: false,
});

/** What is wrong with a field: one of our own words, or a reason as the server gives them. */
export type FieldFault =
  | 'missing.hetu'
  | 'missing.hetuFormat'
  | 'missing.familyName'
  | 'missing.givenNames'
  | 'missing.serviceFunction'
  | 'missing.topic'
  | 'missing.madeBy'
  | 'missing.purpose'
  | 'missing.pendingOn'
  | 'missing.urgency'
  | 'missing.measures'
  | 'date'
  | 'range'
  | 'checkCharacter'
  | 'tooLong';

/** Checks what can be known without the server, by the same rules. @param today `YYYY-MM-DD` */
export function faultsOf(fields: OpenCaseFields, today: string): ReadonlyMap<OpenCaseFieldName, FieldFault> {
  const faults = new Map<OpenCaseFieldName, FieldFault>();
  const hetuFault = faultOfHetu(fields.hetu);
  if (hetuFault) faults.set('hetu', hetuFault);
  if (fields.serviceFunction === null) faults.set('serviceFunction', 'missing.serviceFunction');
  if (fields.madeBy === null) faults.set('madeBy', 'missing.madeBy');
  if (fields.purpose === null) faults.set('purpose', 'missing.purpose');
  if (fields.pendingOn === '') faults.set('pendingOn', 'missing.pendingOn');
  else if (fields.pendingOn > today || !isReckonableDay(fields.pendingOn)) faults.set('pendingOn', 'range');
  if (fields.urgency === null) faults.set('urgency', 'missing.urgency');
  for (const [name, limit] of TEXTS) {
    if (fields[name].trim() === '') faults.set(name, `missing.${name}`);
    if (fields[name].length > limit) faults.set(name, 'tooLong');
  }
  return faults;
}

const TEXTS = [
  ['familyName', INPUT_LIMITS.name],
  ['givenNames', INPUT_LIMITS.name],
  ['topic', INPUT_LIMITS.line],
  ['measures', INPUT_LIMITS.text],
] as const;

function faultOfHetu(hetu: string): FieldFault | null {
  if (hetu.trim() === '') return 'missing.hetu';
  const parsed = parseHetu(hetu);
  if (parsed.kind === 'ok') return null;
  return parsed.reason === 'format' ? 'missing.hetuFormat' : parsed.reason;
}

export type CaseTold = Omit<OpenCaseInput, 'mutationId' | 'workspaceId'>;

/** The form as it is sent; null while a choice is missing. */
export function toSend({
  serviceFunction,
  madeBy,
  purpose,
  urgency,
  ...told
}: OpenCaseFields): CaseTold | null {
  if (serviceFunction === null || madeBy === null || purpose === null || urgency === null) return null;
  return { ...told, serviceFunction, madeBy, purpose, isUrgent: urgency === 'urgent' };
}

/** A chosen checkbox, as a text of the draft. */
const YES = 'yes';

export const draftOf = ({
  serviceFunction,
  madeBy,
  purpose,
  urgency,
  hasHighestCareAllowance,
  isDisabledPerson,
  isAnotherPerson,
  ...texts
}: OpenCaseFields): DraftFields => ({
  ...texts,
  serviceFunction: serviceFunction ?? '',
  madeBy: madeBy ?? '',
  purpose: purpose ?? '',
  urgency: urgency ?? '',
  hasHighestCareAllowance: hasHighestCareAllowance ? YES : '',
  isDisabledPerson: isDisabledPerson ? YES : '',
  isAnotherPerson: isAnotherPerson ? YES : '',
});

/** The form that a draft holds, in the order of an empty one: told again, the same case is sent as the same text. */
export function fieldsOf(draft: DraftFields, today: string): OpenCaseFields {
  const empty = emptyFields(today);
  const text = (name: 'hetu' | 'familyName' | 'givenNames' | 'topic' | 'pendingOn' | 'measures') =>
    draft[name] ?? empty[name];
  return {
    ...empty,
    hetu: text('hetu'),
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    topic: text('topic'),
    pendingOn: text('pendingOn'),
    measures: text('measures'),
    contactLanguage: CONTACT_LANGUAGES.find((language) => language === draft['contactLanguage']) ?? 'fi',
    serviceFunction: SERVICE_FUNCTIONS.find((known) => known === draft['serviceFunction']) ?? null,
    madeBy: CONTACT_MAKERS.find((known) => known === draft['madeBy']) ?? null,
    purpose: PENDING_PURPOSES.find((known) => known === draft['purpose']) ?? null,
    urgency: URGENCIES.find((known) => known === draft['urgency']) ?? null,
    hasHighestCareAllowance: draft['hasHighestCareAllowance'] === YES,
    isDisabledPerson: draft['isDisabledPerson'] === YES,
    isAnotherPerson: draft['isAnotherPerson'] === YES,
  };
}

export const isEmpty = (fields: OpenCaseFields): boolean =>
  [fields.hetu, fields.familyName, fields.givenNames, fields.topic, fields.measures].every(
    (text) => text.trim() === '',
  );
