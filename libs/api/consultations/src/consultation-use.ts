import { DATA_OF_A_CASE, recordUseOfCases, type UsedCase } from '@rinnalla/api-access';
import type { ReadDb, Use } from '@rinnalla/api-core';
import type { ConsultationMode, ConsultationRole } from '@rinnalla/domain';
import type { Matter } from './consultation.events.js';

/** Whose an identified consultation is, and on what ground it may be told. */
export type MatterUsed = Pick<Matter, 'caseId' | 'clientId' | 'legalMode'> & {
  readonly evidence: Pick<Matter['evidence'], 'permissionId'>;
};

interface UsedConsultation {
  readonly id: string;
  readonly mode: ConsultationMode;
  readonly viewerRole: ConsultationRole;
  readonly isParty: boolean;
  readonly matter: MatterUsed | null;
}

/** Who is told by the consultation itself; the rest see it by its case. */
const TOLD_BY_IT: readonly ConsultationRole[] = ['claimant', 'expertise_member'];

/**
 * Logs the reading or moving of consultations. An anonymous one gets a log row of its own ground: beside others it would stand in one
 * row with their clients (703/2023 31 §). To a reader of the other register it is a disclosure, logged with its mode and permission
 * (10 §): that of the consultation where it is what tells them, else what opens its case to them.
 */
export async function recordConsultationUse(
  db: ReadDb,
  purpose: Use['purpose'],
  consultations: readonly UsedConsultation[],
): Promise<void> {
  const { register } = await db.facts();
  const byCase = new Map<string, { use: Omit<Use, 'clientIds' | 'recordIds'>; lines: UsedCase[] }>();
  for (const { id, mode, viewerRole, isParty, matter } of consultations) {
    const fieldClasses: Use['fieldClasses'] = isParty ? ['C0', 'C1', 'C2'] : ['C0', 'C2'];
    const use = { purpose, basis: `consultation:${viewerRole}`, fieldClasses };
    const of = { clientIds: matter ? [matter.clientId] : [], recordIds: [id] };
    if (mode === 'anonymous') db.recordUse({ ...use, ...of, basis: 'consultation:anonymous' });
    else if (!matter || register === DATA_OF_A_CASE) db.recordUse({ ...use, ...of });
    else if (TOLD_BY_IT.includes(viewerRole))
      db.recordUse({ ...use, ...of, basis: `${use.basis}/${groundOf(matter)}` });
    else {
      const alike = byCase.get(use.basis) ?? { use, lines: [] };
      byCase.set(use.basis, { ...alike, lines: [...alike.lines, { caseId: matter.caseId, ...of }] });
    }
  }
  for (const { use, lines } of byCase.values()) await recordUseOfCases(db, lines, use);
}

const groundOf = ({ legalMode, evidence: { permissionId } }: MatterUsed): string =>
  legalMode === 'M2' && permissionId ? `M2:${permissionId}` : legalMode;
