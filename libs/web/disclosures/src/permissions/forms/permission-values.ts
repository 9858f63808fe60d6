import {
  findPermissionFault,
  findRecipientNameFault,
  PATIENT_DATA_SCOPES,
  SERVICE_FUNCTIONS,
  type PatientDataScope,
  type PermissionRecipient,
  type Register,
  type ServiceFunction,
} from '@rinnalla/domain';
import { orNull, type FormValues } from '@rinnalla/web-session';
import type { Declarer } from '../data/declaration-types.js';
import {
  firstGiving,
  givingFaults,
  givingOf,
  registerOf,
  type Fault,
  type GivingField,
  type GivingText,
  type GivingValues,
} from './giving-values.js';

export interface PermissionValues extends GivingValues {
  readonly dataRegister: Register;
  readonly recipients: readonly PermissionRecipient[];
  readonly recipientName: string;
  readonly serviceFunctions: readonly ServiceFunction[];
  readonly patientData: readonly PatientDataScope[];
  readonly recordedFrom: string | null;
  readonly recordedUntil: string | null;
}
export type PermissionField =
  GivingField | 'serviceFunctions' | 'patientData' | 'recipients' | 'recipientName' | 'recordedUntil';

/** To whom data of a register may be disclosed: the other branch, or a named provider (703/2023 53 §). */
export const recipientsFor = (dataRegister: Register): readonly PermissionRecipient[] => [
  dataRegister === 'social' ? 'public_health_care' : 'public_social_welfare',
  'named_provider',
];

/** The same as the form holds it: several choices in one text. */
export type PermissionText = GivingText &
  FormValues<
    | 'dataRegister'
    | 'recipients'
    | 'recipientName'
    | 'serviceFunctions'
    | 'patientData'
    | 'recordedFrom'
    | 'recordedUntil'
  >;

export const firstPermission = (declarers: readonly Declarer[], today: string): PermissionText => ({
  ...firstGiving(declarers, today),
  ...ofRegister('social'),
  recipientName: '',
  recordedFrom: '',
  recordedUntil: '',
});

/** Another register has other data and other recipients: what was chosen of the first does not go along. */
export const ofRegister = (
  dataRegister: Register,
): Pick<PermissionText, 'dataRegister' | 'recipients' | 'serviceFunctions' | 'patientData'> => ({
  dataRegister,
  recipients: chosenText(recipientsFor(dataRegister).slice(0, 1)),
  serviceFunctions: '',
  patientData: '',
});

/** Choices of a list as one text. */
export const chosenText = (choices: readonly string[]): string => choices.join(' ');

export function permissionOf(text: PermissionText): PermissionValues {
  const dataRegister = registerOf(text.dataRegister);
  const chosen = <Value extends string>(known: readonly Value[], choices: string): Value[] => {
    const names = choices.split(' ');
    return known.filter((value) => names.includes(value));
  };
  return {
    ...givingOf(text),
    dataRegister,
    recipients: chosen(recipientsFor(dataRegister), text.recipients),
    recipientName: text.recipientName,
    serviceFunctions: chosen(SERVICE_FUNCTIONS, text.serviceFunctions),
    patientData: chosen(PATIENT_DATA_SCOPES, text.patientData),
    recordedFrom: orNull(text.recordedFrom),
    recordedUntil: orNull(text.recordedUntil),
  };
}

/** As it is sent: a provider's name only where one is named. */
export function permissionInput(values: PermissionValues) {
  const { recipientName, recipients, givenOn, giverName, ...rest } = values;
  return {
    ...rest,
    recipients: [...recipients],
    serviceFunctions: [...values.serviceFunctions],
    patientData: [...values.patientData],
    recipientName: recipients.includes('named_provider') ? recipientName.trim() || null : null,
    giverName: giverName.trim(),
    givenOn: givenOn ?? '',
  };
}

/** What keeps it from being taken down so, in the order of the form; the same rule the server asks (457/2024 25 §). */
export function permissionFaults(
  values: PermissionValues,
  today: string,
  declarers: readonly Declarer[],
): Fault<PermissionField>[] {
  const input = permissionInput(values);
  const faults: Fault<PermissionField>[] = [];
  const scope = findPermissionFault(input);
  if (scope) faults.push({ field: scope.field, section: `${scope.law.act} ${scope.law.section}` });
  const unnamed = findRecipientNameFault(input.recipients, input.recipientName);
  if (unnamed) faults.push({ field: 'recipientName', section: `${unnamed.act} ${unnamed.section}` });
  const about = { declares: 'permission', register: values.dataRegister, today } as const;
  return [...faults, ...givingFaults(values, about, declarers)];
}
