import { type CaseFacts, type ChosenGround, legalGround, RelationEntity } from '@rinnalla/api-access';
import { notFound, type Tx } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';

interface Joining {
  readonly professionalId: string;
  readonly kind: 'team_member' | 'named_worker';
  readonly ground: ChosenGround | null;
}

/**
 * Makes a relation of a professional to a case, under the legal mode that entitles (703/2023 9, 46, 47, 53 §).
 * @throws Refusal LegalModeMissing when the professional's register may not see this client without further ground
 */
export async function joinTeam(
  tx: Tx,
  facts: CaseFacts,
  { professionalId, kind, ground }: Joining,
): Promise<string> {
  const [professional] = await tx.query<{ register: Register; unitId: string }>(
    `SELECT register, unit_id AS "unitId" FROM professional WHERE id = $1 AND disabled_at IS NULL`,
    [professionalId],
  );
  if (!professional) throw notFound();
  const { mode, evidence } = await legalGround(tx, facts, professional, ground);
  const id = tx.newId();
  await tx.insert(RelationEntity, {
    id,
    professionalId,
    kind,
    caseId: facts.caseId,
    legalMode: mode,
    evidence: { ...evidence },
    purpose: 'case_work',
    validFrom: tx.now,
    createdBy: tx.actor.professionalId,
  });
  return id;
}

/** Ends a live relation at this moment. @returns the new version, or null when someone was faster */
export async function endRelation(tx: Tx, relationId: string, version: number): Promise<number | null> {
  return tx.update(RelationEntity, { id: relationId, version }, { validTo: tx.now });
}
