import {
  findPermissionFault,
  findRecipientNameFault,
  type PatientDataScope,
  type PermissionRecipient,
  type Register,
  type ServiceFunction,
} from '@rinnalla/domain';
import type { Declarer } from '../data/declaration-types.js';
import {
  firstGiving,
  givingFaults,
  type Fault,
  type GivingField,
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

export const firstPermission = (declarers: readonly Declarer[], today: string): PermissionValues => ({
  ...firstGiving(declarers, today),
  dataRegister: 'social',
  recipients: recipientsFor('social').slice(0, 1),
  recipientName: '',
  serviceFunctions: [],
  patientData: [],
  recordedFrom: null,
  recordedUntil: null,
});

/** Another register has other data and other recipients: what was chosen of the first does not go along. */
export const ofRegister = (values: PermissionValues, dataRegister: Register): PermissionValues => ({
  ...values,
  dataRegister,
  recipients: recipientsFor(dataRegister).slice(0, 1),
  serviceFunctions: [],
  patientData: [],
});

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
