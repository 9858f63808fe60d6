import { isBlank } from '../blank.js';
import { accessDecree, clientDataAct, type LawReference } from '../law.js';
import { type Register } from '../register.js';
import { type Giver, type PermissionRecipient } from './permission.js';

/** Whether a client permits disclosure or denies it: the two declarations of 703/2023 58 §. */
export type DeclarationKind = 'permission' | 'denial';

/** How a declaration came about, and what of the client bears on whether it could. Days are YYYY-MM-DD, Finnish time. */
export interface Giving {
  readonly declares: DeclarationKind;
  /** Whose data: the register it is about. */
  readonly register: Register;
  readonly giver: Giver;
  readonly givenOn: string;
  readonly clientBornOn: string;
  readonly today: string;
}

export interface GivingFault {
  readonly field: 'giver' | 'givenOn';
  readonly law: LawReference;
}

const AGE_OF_MAJORITY = 18;

/**
 * Could this declaration be given so, by this person, on this day? It was given in the client's life and not in days to come; a
 * guardian speaks for a minor only; and a guardian cannot deny the disclosure of a minor's patient data, which the minor can
 * (703/2023 58 § 1 mom.).
 * @returns the first fault with its section, or null
 */
export function findGivingFault(giving: Giving): GivingFault | null {
  const { declares, register, giver, givenOn, clientBornOn, today } = giving;
  if (givenOn > today || givenOn < clientBornOn) return { field: 'givenOn', law: clientDataAct('58 §') };
  if (giver !== 'guardian') return null;
  if (ageOn(clientBornOn, givenOn) >= AGE_OF_MAJORITY) return { field: 'giver', law: clientDataAct('58 §') };
  return declares === 'denial' && register === 'health'
    ? { field: 'giver', law: clientDataAct('58 § 1 mom.') }
    : null;
}

/** Is a named unit or private provider named, and only where there is one? 457/2024 25 §. @returns the section, or null */
export function findRecipientNameFault(
  recipients: readonly PermissionRecipient[],
  name: string | null,
): LawReference | null {
  return recipients.includes('named_provider') === !isBlank(name) ? null : accessDecree('25 §');
}

/** Whole years lived; both days are written so that they compare as texts. */
function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
