import { DATA_OF_A_CASE } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import type { RelationGroundType } from './case.types.js';

/**
 * What `relation r` or `consultation_subject s` rests on, as JSON: the evidence of its own mode, and nothing that was stored beside it.
 * @param of alias of the row that holds `legal_mode` and `evidence`; `d` is the permission it rests on, where it is one
 */
export const groundIn = (of: 'r' | 's'): string => {
  const shown = (field: string) => `${of}.evidence->>'${field}'`;
  const only = (mode: 'M1' | 'M3', value: string) =>
    `CASE WHEN ${of}.legal_mode = '${mode}' THEN ${value} END`;
  return `jsonb_build_object(
  'isRelationshipVerified', coalesce((${shown('verifiedRelationship')})::boolean, false), 'workTask', ${shown('workTask')},
  'jointService', ${only('M1', shown('jointServiceId'))},
  'jointUnit', ${only('M1', `(SELECT jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv) FROM unit u WHERE u.id::text = ${shown('jointUnitId')})`)},
  'permissionGivenOn', d.given_on, 'permissionGivenBy', d.giver_name, 'isPermissionWithdrawn', d.withdrawn_at IS NOT NULL,
  'incapacityReason', ${only('M3', shown('incapacityReason'))}, 'assessedBy', ${only('M3', shown('assessedBy'))},
  'noLegalRepresentative', ${only('M3', `(${shown('noLegalRepresentative')})::boolean`)},
  'justification', ${shown('justification')})`;
};

/** The permission a row rests on, where it is one. */
export const permissionBehind = (of: 'r' | 's'): string =>
  `LEFT JOIN disclosure_permission d ON ${of}.legal_mode = 'M2' AND d.id::text = ${of}.evidence->>'permissionId'`;

/**
 * Keeps the words on a client's state within social welfare and with whoever is let in by them: others of the team are told the mode,
 * who assessed it and that there is no representative (703/2023 9 §).
 * @param letsIn does this row rest on the reader's own ground?
 */
export async function keepReasons<Row extends { readonly ground: RelationGroundType }>(
  db: ReadDb,
  rows: Row[],
  letsIn: (row: Row) => boolean,
): Promise<Row[]> {
  if (rows.every(({ ground }) => ground.incapacityReason === null)) return rows;
  const { register } = await db.facts();
  if (register === DATA_OF_A_CASE) return rows;
  for (const row of rows) if (!letsIn(row)) row.ground.incapacityReason = null;
  return rows;
}
