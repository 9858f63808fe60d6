import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ReadDb } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';
import type { CaseFacts } from './access.js';

@ObjectType('PermissionChoice', {
  description: 'A live disclosure permission of a client, to be pointed to as the ground of sharing (M2).',
})
export class PermissionChoice {
  @Field(() => ID) id: string;
  @Field() dataRegister: string;
  @Field(() => [String]) recipients: string[];
  @Field(() => String, { nullable: true }) recipientName: string | null;
  @Field(() => [String]) serviceFunctions: string[];
  @Field(() => [String]) patientData: string[];
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) recordedFrom: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) recordedUntil: string | null;
  @Field({ description: 'YYYY-MM-DD' }) givenOn: string;
  @Field() giverName: string;
}

/** Lives, is of a client of the case, and opens this case's data of today to that branch (703/2023 53 §, 457/2024 25 §). */
const COVERS = `d.client_id = ANY ($1::uuid[]) AND d.withdrawn_at IS NULL AND d.data_register <> $2 AND $3 = ANY (d.recipients)
  AND (d.data_register = 'health' OR $4 = ANY (d.service_functions))
  AND (d.recorded_from IS NULL OR d.recorded_from <= app.today()) AND (d.recorded_until IS NULL OR d.recorded_until >= app.today())`;

const covering = (facts: CaseFacts, readerRegister: Register) => [
  facts.clientIds,
  readerRegister,
  readerRegister === 'social' ? 'public_social_welfare' : 'public_health_care',
  facts.serviceFunction,
];

/**
 * The permissions a person may point to, newest first; their use is logged.
 * @param readerRegister the register of whoever is to see
 */
export async function permissionChoices(
  db: ReadDb,
  facts: CaseFacts & { readonly basis: string },
  readerRegister: Register,
): Promise<PermissionChoice[]> {
  const found = await db.query<PermissionChoice>(
    `SELECT d.id, d.data_register AS "dataRegister", d.recipients, d.recipient_name AS "recipientName",
       d.service_functions AS "serviceFunctions", d.patient_data AS "patientData", d.recorded_from::text AS "recordedFrom",
       d.recorded_until::text AS "recordedUntil", d.given_on::text AS "givenOn", d.giver_name AS "giverName"
     FROM disclosure_permission d WHERE ${COVERS} ORDER BY d.given_on DESC, d.id DESC`,
    covering(facts, readerRegister),
  );
  db.recordUse({
    purpose: 'case_work',
    basis: facts.basis,
    clientIds: facts.clientIds,
    recordIds: [facts.caseId, ...found.map(({ id }) => id)],
    fieldClasses: ['C0', 'C1'],
  });
  return found;
}

/**
 * The permission pointed to, held for the rest of the transaction: what is about to rest on it can't miss its withdrawal.
 * @returns null when it does not cover the case for that reader
 */
export async function holdPermission(
  db: ReadDb,
  facts: CaseFacts,
  readerRegister: Register,
  permissionId: string,
): Promise<string | null> {
  const [permission] = await db.query<{ id: string }>(
    `SELECT d.id FROM disclosure_permission d WHERE ${COVERS} AND d.id = $5 FOR SHARE`,
    [...covering(facts, readerRegister), permissionId],
  );
  return permission?.id ?? null;
}
