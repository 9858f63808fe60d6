import {
  findGivingFault,
  GIVEN_BY_MEANS,
  GIVERS,
  isBlank,
  REGISTERS,
  type Giving,
  type Register,
} from '@rinnalla/domain';
import { orNull, type FormValues } from '@rinnalla/web-session';
import type { Declarer } from '../data/declaration-types.js';

/** Who spoke, how and when: asked of every permission and denial. */
export interface GivingValues {
  readonly clientId: string;
  readonly giver: (typeof GIVERS)[number];
  readonly giverName: string;
  readonly means: (typeof GIVEN_BY_MEANS)[number];
  readonly givenOn: string | null;
}
export type GivingField = 'client' | 'giver' | 'giverName' | 'givenOn';

/** A field at fault, with the section of law where the law says so. */
export interface Fault<Field extends string> {
  readonly field: Field;
  readonly section: string | null;
}

/** The same as the form holds it. */
export type GivingText = FormValues<'client' | 'giver' | 'giverName' | 'means' | 'givenOn'>;

/** As it mostly is: the only client, in person, on paper, today. */
export const firstGiving = (declarers: readonly Declarer[], today: string): GivingText => {
  const only = declarers.length === 1 ? declarers[0] : undefined;
  return {
    client: only?.id ?? '',
    giver: 'client',
    giverName: only?.name ?? '',
    means: 'paper',
    givenOn: today,
  };
};

export const givingOf = ({ client, giver, giverName, means, givenOn }: GivingText): GivingValues => ({
  clientId: client,
  giver: GIVERS.find((known) => known === giver) ?? 'client',
  giverName,
  means: GIVEN_BY_MEANS.find((known) => known === means) ?? 'paper',
  givenOn: orNull(givenOn),
});

/** What it is of; a form opens with social welfare's. */
export const registerOf = (text: string): Register => REGISTERS.find((known) => known === text) ?? 'social';

/** What keeps it from being taken down so; the same rule the server asks (703/2023 58 §). */
export function givingFaults(
  values: GivingValues,
  about: Pick<Giving, 'declares' | 'register' | 'today'>,
  declarers: readonly Declarer[],
): Fault<GivingField>[] {
  const client = declarers.find(({ id }) => id === values.clientId);
  const faults: Fault<GivingField>[] = [];
  if (!client) faults.push({ field: 'client', section: null });
  if (isBlank(values.giverName)) faults.push({ field: 'giverName', section: null });
  if (values.givenOn === null) faults.push({ field: 'givenOn', section: null });
  if (!client || values.givenOn === null) return faults;
  const { giver, givenOn } = values;
  const fault = findGivingFault({ ...about, giver, givenOn, clientBornOn: client.bornOn });
  if (fault) faults.push({ field: fault.field, section: `${fault.law.act} ${fault.law.section}` });
  return faults;
}
