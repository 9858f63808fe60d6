import {
  DENIAL_TARGETS,
  findDenialFault,
  SERVICE_FUNCTIONS,
  type DenialTarget,
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

export interface DenialValues extends GivingValues {
  readonly register: Register;
  readonly target: DenialTarget | '';
  readonly serviceFunction: ServiceFunction | null;
  readonly recordId: string | null;
}
export type DenialField = GivingField | 'target' | 'serviceFunction' | 'recordId';

/** The same as the form holds it. */
export type DenialText = GivingText & FormValues<'register' | 'target' | 'serviceFunction' | 'recordId'>;

export const firstDenial = (declarers: readonly Declarer[], today: string): DenialText => ({
  ...firstGiving(declarers, today),
  register: 'social',
  target: '',
  serviceFunction: '',
  recordId: '',
});

export function denialOf(text: DenialText): DenialValues {
  const register = registerOf(text.register);
  return {
    ...givingOf(text),
    register,
    target: asTarget(register, text.target),
    serviceFunction: SERVICE_FUNCTIONS.find((name) => name === text.serviceFunction) ?? null,
    recordId: orNull(text.recordId),
  };
}

export const targetsOf = (register: Register): readonly DenialTarget[] => DENIAL_TARGETS[register];
const asTarget = (register: Register, text: string): DenialTarget | '' =>
  targetsOf(register).find((known) => known === text) ?? '';

/** Does this target name one record? */
export const namesRecord = (target: DenialValues['target']): boolean =>
  target === 'document' || target === 'service_event';

/** As it is sent: the function or the record only where the target names one. */
export const denialInput = (values: DenialValues, target: DenialTarget) => ({
  ...values,
  target,
  serviceFunction: target === 'service_function' ? values.serviceFunction : null,
  recordId: namesRecord(target) ? values.recordId : null,
  giverName: values.giverName.trim(),
  givenOn: values.givenOn ?? '',
});

/** What keeps it from being taken down so; the same rule the server asks (703/2023 58, 59 §). */
export function denialFaults(
  values: DenialValues,
  today: string,
  declarers: readonly Declarer[],
): Fault<DenialField>[] {
  const about = { declares: 'denial', register: values.register, today } as const;
  const given = givingFaults(values, about, declarers);
  if (values.target === '') return [{ field: 'target', section: null }, ...given];
  const fault = findDenialFault(denialInput(values, values.target));
  if (!fault) return given;
  return [{ field: fault.field, section: `${fault.law.act} ${fault.law.section}` }, ...given];
}
