import { holdsIdentityCode } from '@rinnalla/domain';
import type { FormFaults, FormValues } from '@rinnalla/web-session';

/** Adds to the faults of a form that an identity code stands where nothing of a client belongs; the server asks the same. */
export const withoutCodes =
  <Field extends string>(
    faultsOf: (values: FormValues<Field>) => FormFaults<Field>,
    fields: readonly Field[],
  ) =>
  (values: FormValues<Field>): FormFaults<Field> => {
    const held = fields.filter((field) => holdsIdentityCode(values[field]));
    const codes: Partial<Record<Field, 'identityCode'>> = {};
    for (const field of held) codes[field] = 'identityCode';
    return { ...codes, ...faultsOf(values) };
  };
