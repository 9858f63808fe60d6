import { compareNames } from '@rinnalla/web-i18n';

export interface AskedExpertise {
  readonly id: string;
  readonly name: string;
  /** Names of those who are available now. */
  readonly available: readonly string[];
}

/** How many are offered at once; the rest are behind a search. */
export const OFFERED_AT_ONCE = 4;

/** The one asked last comes first, then those where someone is available now, then by name. */
export function inAskingOrder(
  expertises: readonly AskedExpertise[],
  lastUsedId: string | null,
): readonly AskedExpertise[] {
  const rank = ({ id, available }: AskedExpertise) => (id === lastUsedId ? 0 : available.length > 0 ? 1 : 2);
  return expertises.toSorted((one, other) => rank(one) - rank(other) || compareNames(one.name, other.name));
}
