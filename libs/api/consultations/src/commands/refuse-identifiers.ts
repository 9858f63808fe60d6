import { caseFilter, caseFilterParams } from '@rinnalla/api-access';
import { refuse, type Tx } from '@rinnalla/api-core';
import { type ConsultationMode, detectIdentifiers } from '@rinnalla/domain';

/**
 * Lets a text into an anonymous consultation only when nothing in it was found to tell who the client is (703/2023 31 §): whoever
 * writes, whatever the text is for. The writer's clients are looked up for the comparison alone: nobody is shown them and no log row
 * names them, for it would stand beside this very consultation.
 * @throws Refusal IdentifiersFound
 */
export async function refuseIdentifiers(tx: Tx, mode: ConsultationMode, text: string): Promise<void> {
  if (mode !== 'anonymous') return;
  const clients = await tx.query<{ name: string }>(
    `SELECT DISTINCT k.given_names || ' ' || k.family_name AS name
     FROM "case" c JOIN case_client cc ON cc.case_id = c.id JOIN client k ON k.id = cc.client_id WHERE ${caseFilter(1, await tx.facts())}`,
    await caseFilterParams(tx),
  );
  const found = detectIdentifiers(text, { knownNames: clients.map((client) => client.name) });
  if (found.length > 0) refuse({ __typename: 'IdentifiersFound', found });
}
