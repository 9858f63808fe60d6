import { badInput, type ReadDb } from '@rinnalla/api-core';

export interface ClientAsked {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number;
}

/**
 * Whom of the case a consultation is about.
 * @param clientId null: the case's subject
 * @throws AppError BAD_INPUT for a client who is not of the case
 */
export async function clientAsked(db: ReadDb, caseId: string, clientId: string | null): Promise<ClientAsked> {
  const [client] = await db.query<ClientAsked>(
    `SELECT k.id, k.given_names || ' ' || k.family_name AS name, extract(year FROM k.birth_date)::int AS "birthYear"
     FROM case_client cc JOIN client k ON k.id = cc.client_id
     WHERE cc.case_id = $1 AND cc.valid_to IS NULL AND ($2::uuid IS NULL OR k.id = $2)
     ORDER BY (cc.role <> 'subject'), k.birth_date, k.id LIMIT 1`,
    [caseId, clientId],
  );
  if (!client) throw badInput('input.clientId', 'notOnTheList');
  return client;
}
