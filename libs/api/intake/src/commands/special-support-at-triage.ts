import { judgeSpecialSupport } from '@rinnalla/api-clocks';
import { badInput, type Tx } from '@rinnalla/api-core';
import { calendarDay, mayBeChild, type StatedAge } from '@rinnalla/domain';
import type { ContactEntity } from '../entities/contact.entity.js';
import { clocksOfContact } from './contact-in-hand.js';

export interface SpecialSupportSaid {
  /** What triage changes of the contact. */
  readonly patch: Partial<Pick<ContactEntity, 'isSpecialSupportChild' | 'statedAge'>>;
  /** What its clocks make of that, once the triage itself is told. @param reason in words */
  judge(reason: string): Promise<void>;
}

const NOTHING_SAID: SpecialSupportSaid = { patch: {}, judge: () => Promise.resolve() };

/**
 * What triage says of special support (SHL 36 § 3 mom.): only of a child. Whoever is said to be one where nothing was known of the age is
 * a child from then on.
 * @param said null: nothing
 * @throws AppError BAD_INPUT of somebody who is grown
 */
export async function specialSupportAtTriage(
  tx: Tx,
  contactId: string,
  said: boolean | null,
): Promise<SpecialSupportSaid> {
  const told = await clocksOfContact(tx, contactId);
  if (said === null || said === told.specialSupportChild) return NOTHING_SAID;
  if (said && !mayBeChild(told, calendarDay(told.receivedAt))) {
    throw badInput('input.isSpecialSupportChild', 'range', '1301/2014 36 § 3 mom.');
  }
  const isAgeUnknown = told.birthDate === null && told.statedAge === null;
  const statedAge: StatedAge = 'child';
  return {
    patch: { isSpecialSupportChild: said, ...(said && isAgeUnknown && { statedAge }) },
    judge: async (reason) => judgeSpecialSupport(tx, await clocksOfContact(tx, contactId), reason),
  };
}
