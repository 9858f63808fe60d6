import { compareNames } from '@rinnalla/web-i18n';
import type { CaseOnPage } from '../data/case-types.js';

export interface ShownClient {
  readonly id: string;
  readonly name: string;
  readonly birthYear: string;
  readonly isNonDisclosed: boolean;
}

/** Those the case is about, its subject first. A guardian is on the case for another's sake and does not name it. */
export function shownClients(clients: CaseOnPage['clients']): ShownClient[] {
  return clients
    .filter(({ role }) => role !== 'guardian')
    .toSorted(
      (one, other) =>
        Number(one.role !== 'subject') - Number(other.role !== 'subject') ||
        compareNames(one.client.givenNames, other.client.givenNames),
    )
    .map(({ client }) => ({
      id: client.id,
      name: `${client.givenNames} ${client.familyName}`,
      birthYear: client.birthDate.slice(0, 4),
      isNonDisclosed: client.isNonDisclosed,
    }));
}
