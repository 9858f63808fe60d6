import {
  checkEvidence,
  isUuid,
  lawfulConsultationModes,
  type LegalEvidence,
  type LegalMode,
  possibleConsultationModes,
  type Register,
  REGISTER_OF_KIND,
  type WorkTask,
} from '@rinnalla/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { type ReadDb, refuse } from '@rinnalla/api-core';
import type { CaseFacts } from './access.js';
import { holdPermission } from './permission-choice.js';

/** What a person pointed to as the ground of sharing, where none follows from where the work is done. */
export interface ChosenGround {
  readonly mode: 'M1' | 'M2' | 'M3' | 'M8';
  readonly permissionId: string | null;
  readonly incapacityReason: string | null;
  readonly assessedBy: string | null;
  readonly noLegalRepresentative: boolean | null;
}

export interface LegalGround {
  readonly mode: LegalMode;
  readonly evidence: LegalEvidence;
}

@ObjectType({
  description: 'No lawful ground to share the client’s data so (703/2023 46, 47, 53 §). Nothing was shared.',
})
export class LegalModeMissing {
  @Field(() => [String], { description: 'Modes that could carry it, were their evidence shown.' })
  possibleModes: string[];
  @Field(() => [String], { description: 'What evidence the chosen mode lacks.' }) missingEvidence: string[];
  @Field(() => [String], { description: 'The sections of law that ask for it.' }) sections: string[];
  /** Whose data it would have been, and whom it would have been shared with: for the choice of permissions. */
  caseId: string;
  clientIds: readonly string[];
  targetRegister: Register;
}

/** A case, its clients and its plan are social welfare's data, whoever of the team passes them on. */
export const DATA_OF_A_CASE: Register = REGISTER_OF_KIND.client_information;

interface Target {
  readonly register: Register;
  readonly unitId: string | null;
  /** False: nobody who could see has a task in the joint service, so that it carries nothing to them (703/2023 46 §). */
  readonly deliversJointService?: boolean;
}

/**
 * The legal mode under which a case's client may be named to someone, with its evidence: derived from the joint service or the
 * common register where possible, else the one chosen.
 * @param facts of the case towards those of its clients whose data it is
 * @param target register and unit of whoever is to see; unit null when they may be of any
 * @throws Refusal LegalModeMissing
 */
export async function legalGround(
  db: ReadDb,
  facts: CaseFacts,
  target: Target,
  chosen: ChosenGround | null,
): Promise<LegalGround> {
  const weighed = await weighGround(db, facts, target, chosen);
  return weighed.kind === 'lawful' ? weighed.ground : refuse(weighed.missing);
}

export type WeighedGround =
  | { readonly kind: 'lawful'; readonly ground: LegalGround }
  | { readonly kind: 'missing'; readonly missing: LegalModeMissing & { __typename: 'LegalModeMissing' } };

/** As `legalGround`, for whom it is no refusal that there is none. */
export async function weighGround(
  db: ReadDb,
  facts: CaseFacts,
  target: Target,
  chosen: ChosenGround | null,
): Promise<WeighedGround> {
  const viewer = await db.facts();
  const evidence = await gatherEvidence(db, facts, target, chosen);
  const modes = lawfulConsultationModes({
    dataRegister: DATA_OF_A_CASE,
    targetRegister: target.register,
    sameUnit: target.unitId === viewer.unitId,
    evidence,
  });
  const mode = chosen?.mode ?? modes.derived ?? (modes.modes[0] === 'M8' ? 'M8' : null);
  if (mode && modes.modes.includes(mode)) return { kind: 'lawful', ground: { mode, evidence } };
  const possibleModes = [...possibleConsultationModes(DATA_OF_A_CASE, target.register)];
  const check = checkEvidence(mode ?? possibleModes[0] ?? 'M8', evidence);
  const missing = check.kind === 'missing' ? check.missing : [];
  return {
    kind: 'missing',
    missing: {
      __typename: 'LegalModeMissing',
      possibleModes,
      missingEvidence: missing.map((rule) => rule.field),
      sections: missing.map((rule) => `${rule.law.act} ${rule.law.section}`),
      caseId: facts.caseId,
      clientIds: facts.clientIds,
      targetRegister: target.register,
    },
  };
}

async function gatherEvidence(
  db: ReadDb,
  facts: CaseFacts,
  target: Target,
  chosen: ChosenGround | null,
): Promise<LegalEvidence> {
  const [workspace] = await db.query<{ jointServiceId: string | null; jointUnitId: string | null }>(
    `SELECT w.joint_service_id AS "jointServiceId", CASE WHEN u.is_joint_service_unit THEN u.id END AS "jointUnitId"
     FROM workspace w JOIN unit u ON u.id = w.unit_id WHERE w.id = $1`,
    [facts.workspaceId],
  );
  // Whoever works on the case from another workspace does so by the task held there (457/2024 9 §).
  const elsewhere = facts.relations.length > 0 ? facts.viewer.tasks[0]?.task : undefined;
  const workTask: WorkTask | null = facts.tasksInWorkspace[0] ?? elsewhere ?? null;
  const { mode: _mode, ...shown } = chosen ?? NOTHING_SHOWN;
  const permissionId =
    shown.permissionId !== null && isUuid(shown.permissionId)
      ? await holdPermission(db, facts, target.register, shown.permissionId)
      : null;
  return {
    verifiedRelationship: facts.relations.length > 0 || workTask !== null,
    workTask,
    ...(target.deliversJointService === false ? { jointServiceId: null, jointUnitId: null } : workspace),
    ...shown,
    permissionId,
  };
}

const NOTHING_SHOWN = {
  mode: null,
  permissionId: null,
  incapacityReason: null,
  assessedBy: null,
  noLegalRepresentative: null,
};
