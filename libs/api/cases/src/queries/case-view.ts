import { type Access, type CaseFacts, maskOf, type MaskType, strictest } from '@rinnalla/api-access';
import { mayChangeCareClocks, mayChangeClocks } from '@rinnalla/api-clocks';
import type { ReadDb } from '@rinnalla/api-core';
import type { WorkspaceType } from '@rinnalla/api-organisation';
import { mayOnCase } from '@rinnalla/domain';
import type { CaseType } from '../case.types.js';
import { mayMoveCase } from '../commands/move-case.js';
import { noteReadable } from './readable-cases.js';

type CaseRow = Omit<CaseType, 'workspace' | 'isDeliveredJointly' | 'viewerCan' | 'masks'> & {
  workspace: WorkspaceType;
};

const CASE_VIEW = `
  SELECT c.id, c.number, c.topic, c.register, c.service_function AS "serviceFunction", c.status, c.status_since AS "statusSince",
    c.created_at AS "openedAt", c.last_change_at AS "lastChangeAt", c.last_change_by AS "lastChangeById", c.version,
    v.seen_at AS "seenAt",
    jsonb_build_object('id', w.id, 'nameFi', w.name_fi, 'nameSv', w.name_sv, 'unitId', w.unit_id) AS workspace
  FROM "case" c JOIN workspace w ON w.id = c.workspace_id
  LEFT JOIN case_visit v ON v.case_id = c.id AND v.professional_id = $2
  WHERE c.id = $1`;

/** One case as its page shows it, its use logged for every client of the case. */
export async function caseView(
  db: ReadDb,
  access: Access,
  caseId: string,
  purpose: 'case_work' | 'live_update',
): Promise<CaseType> {
  const [facts, [row]] = await Promise.all([
    access.requireOnCase(db, 'case.read', caseId),
    db.query<CaseRow>(CASE_VIEW, [caseId, db.actor.professionalId]),
  ]);
  noteReadable(db, facts);
  if (!row) throw new Error('A case that may be read has no row');
  db.recordUse({
    purpose,
    basis: facts.basis,
    clientIds: facts.clientIds,
    recordIds: [caseId],
    fieldClasses: ['C0', 'C1', 'C2'],
  });
  const isDeliveredJointly = facts.jointServiceId !== null;
  return { ...row, isDeliveredJointly, viewerCan: rightsOn(facts), masks: masksOn(facts) };
}

/** Documents of the case as a whole, by the field that holds them. */
const DOCUMENTS = [
  ['plan', 'plans'],
  ['assessment', 'assessments'],
  ['decision', 'decisions'],
] as const;

/** Of the case as a whole; entries of its record tell of themselves. */
function masksOn({ decided }: CaseFacts): MaskType[] {
  return DOCUMENTS.flatMap(([kind, field]) => {
    const decision = strictest(decided[kind]);
    return decision.kind === 'masked' ? [maskOf(field, decision.reason)] : [];
  });
}

const rightsOn = (facts: CaseFacts) => ({
  move: mayMoveCase(facts),
  changeTeam: mayOnCase('case.team', facts),
  writePlan: mayOnCase('plan.write', facts),
  signPlan: mayOnCase('plan.sign', facts),
  writeAssessment: mayOnCase('assessment.write', facts),
  signAssessment: mayOnCase('assessment.sign', facts),
  askConsultation: mayOnCase('consultation.ask', facts),
  writeEntry: mayOnCase('entry.write', facts),
  recordPermission: mayOnCase('permission.record', facts),
  pleadOverride: mayOnCase('override.plead', facts),
  changeClocks: mayChangeClocks(facts),
  changeCareClocks: mayChangeCareClocks(facts),
  trackDecisions: facts.viewer.register === 'social' && mayOnCase('decision.write', facts),
  end: mayOnCase('case.end', facts),
});
