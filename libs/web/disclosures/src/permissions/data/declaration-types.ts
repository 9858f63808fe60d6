import type { CaseDeclarationsQuery } from '@rinnalla/web-graphql';

export type CaseWithDeclarations = CaseDeclarationsQuery['case'];
export type Permission = CaseWithDeclarations['declarations']['permissions'][number];
export type Denial = CaseWithDeclarations['declarations']['denials'][number];

/** A client of the case, as a form asks about one. */
export interface Declarer {
  readonly id: string;
  readonly name: string;
  readonly bornOn: string;
}

/** The clients whose matter it is: a guardian's own data is no part of it. */
export const declarersOf = (found: CaseWithDeclarations): readonly Declarer[] =>
  found.clients
    .filter(({ role }) => role !== 'guardian')
    .map(({ client }) => ({
      id: client.id,
      name: `${client.givenNames} ${client.familyName}`,
      bornOn: client.birthDate,
    }));
