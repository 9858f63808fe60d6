import { badInput, refuse, type Tx } from '@rinnalla/api-core';
import { calendarDay, findGivingFault, type Giving, type LawReference } from '@rinnalla/domain';

interface Given extends Pick<Giving, 'declares' | 'register' | 'giver' | 'givenOn'> {
  readonly clientId: string;
}

/**
 * Lets a declaration pass that this giver could give of this client (703/2023 58 §).
 * @param clientIds clients of the case it is taken down on
 * @throws Refusal DeclarationFault; AppError BAD_INPUT for a client who is not of the case
 */
export async function checkGiving(tx: Tx, clientIds: readonly string[], given: Given): Promise<void> {
  const { clientId, ...giving } = given;
  if (!clientIds.includes(clientId)) throw badInput('input.clientId', 'notOnTheList');
  const [client] = await tx.query<{ bornOn: string }>(
    'SELECT birth_date::text AS "bornOn" FROM client WHERE id = $1',
    [clientId],
  );
  if (!client) throw badInput('input.clientId', 'notOnTheList');
  refuseFault(findGivingFault({ ...giving, clientBornOn: client.bornOn, today: calendarDay(tx.now) }));
}

/** @throws Refusal DeclarationFault, naming the field and the section of law, when there is a fault */
export function refuseFault(fault: { readonly field: string; readonly law: LawReference } | null): void {
  if (!fault) return;
  const { field, law } = fault;
  refuse({ __typename: 'DeclarationFault', field, section: `${law.act} ${law.section}` });
}
