import {
  type CaseFacts,
  type ChosenGround,
  type LegalGround,
  legalGround,
  RelationEntity,
  weighGround,
} from '@rinnalla/api-access';
import { notFound, type Tx } from '@rinnalla/api-core';
import type { LegalEvidence, LegalMode, Register } from '@rinnalla/domain';

interface Joining {
  readonly professionalId: string;
  readonly kind: 'team_member' | 'named_worker' | 'work_pair';
  readonly ground: ChosenGround | null;
  /** Why a health care professional is the named worker (SHL 42 § 2 mom.). */
  readonly justification?: string | null;
}

/**
 * Makes a relation of a professional to a case, under the legal mode that entitles (703/2023 9, 46, 47, 53 §).
 * @throws Refusal LegalModeMissing when the professional's register may not see this client without further ground
 */
export async function joinTeam(
  tx: Tx,
  facts: CaseFacts,
  { professionalId, kind, ground, justification = null }: Joining,
): Promise<string> {
  const professional = await whereTheyWork(tx, professionalId);
  if (!professional) throw notFound();
  const { mode, evidence } = await legalGround(tx, facts, professional, ground);
  const told = justification === null ? evidence : { ...evidence, justification };
  return insertRelation(tx, facts, { professionalId, kind }, { mode, evidence: told });
}

interface Held {
  readonly professionalId: string;
  readonly legalMode: LegalMode;
  readonly evidence: LegalEvidence;
}

/**
 * Keeps whoever steps down in the team as a member, on the ground they have stood on while it holds, else on what follows from where
 * the work is done.
 * @returns null when no ground is left: then they do not stay (703/2023 9 §)
 */
export async function stayInTeam(tx: Tx, facts: CaseFacts, held: Held): Promise<string | null> {
  const professional = await whereTheyWork(tx, held.professionalId);
  if (!professional) return null;
  for (const chosen of [chosenBefore(held), null]) {
    const weighed = await weighGround(tx, facts, professional, chosen);
    if (weighed.kind === 'lawful') {
      const joining = { professionalId: held.professionalId, kind: 'team_member' } as const;
      return insertRelation(tx, facts, joining, weighed.ground);
    }
  }
  return null;
}

/** What a person once pointed to; a joint service and a common register are found anew by themselves. */
function chosenBefore({ legalMode, evidence }: Held): ChosenGround | null {
  if (legalMode !== 'M2' && legalMode !== 'M3') return null;
  return {
    mode: legalMode,
    permissionId: evidence.permissionId ?? null,
    incapacityReason: evidence.incapacityReason ?? null,
    assessedBy: evidence.assessedBy ?? null,
    noLegalRepresentative: evidence.noLegalRepresentative ?? null,
  };
}

/** @returns null of somebody who has left */
async function whereTheyWork(tx: Tx, professionalId: string) {
  const [professional] = await tx.query<{ register: Register; unitId: string }>(
    `SELECT register, unit_id AS "unitId" FROM professional WHERE id = $1 AND disabled_at IS NULL`,
    [professionalId],
  );
  return professional ?? null;
}

async function insertRelation(
  tx: Tx,
  { caseId }: CaseFacts,
  { professionalId, kind }: Pick<Joining, 'professionalId' | 'kind'>,
  { mode, evidence }: LegalGround,
): Promise<string> {
  const id = tx.newId();
  await tx.insert(RelationEntity, {
    id,
    professionalId,
    kind,
    caseId,
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
