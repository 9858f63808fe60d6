import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank, isReasonInWords, isSaid } from '@rinnalla/domain';
import type { FormFaults, FormValues } from './use-drafted-form.js';

type Limit = keyof Pick<typeof INPUT_LIMITS, 'line' | 'text'>;

export interface FieldRule {
  readonly isRequired?: boolean;
  /** It says something: a mark in place of words is as good as nothing. */
  readonly isSaid?: boolean;
  /** It says why, in words that somebody else can judge. */
  readonly isReason?: boolean;
  /** How long it may be, by the names of the contract. */
  readonly limit?: Limit;
}

/** Holds each field against its rule. */
export const faultsBy =
  <Field extends string>(rules: Readonly<Record<Field, FieldRule>>) =>
  (values: FormValues<Field>): FormFaults<Field> => {
    const faults: Partial<Record<Field, 'required' | 'tooLong' | 'short'>> = {};
    for (const field in rules) {
      const { isReason = false, limit } = rules[field];
      if (isLacking(rules[field], values[field])) faults[field] = 'required';
      else if (limit !== undefined && values[field].length > INPUT_LIMITS[limit]) faults[field] = 'tooLong';
      else if (isReason && !isReasonInWords(values[field])) faults[field] = 'short';
    }
    return faults;
  };

const isLacking = ({ isRequired = false, isSaid: mustSay = false }: FieldRule, value: string): boolean =>
  (isRequired && isBlank(value)) || (mustSay && !isSaid(value));

/** An optional field as it is sent: nothing written is null. */
export const orNull = (value: string): string | null => (isBlank(value) ? null : value.trim());
