import type { CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import type { NewEvent, Tx } from '@rinnalla/api-core';

export type Entitled = CaseFacts & { readonly basis: string };

interface AssessmentNews extends Pick<NewEvent, 'type' | 'change' | 'refKind' | 'refId' | 'version'> {
  readonly on: Entitled;
  readonly assessmentId: string;
  /** Whose own stream carries it too. */
  readonly people?: readonly string[];
}

/** Writes the use of an assessment to the log (703/2023 10 §), and tells of its change to all who watch the case. */
export function tellOfAssessment(tx: Tx, { on, assessmentId, people = [], ...told }: AssessmentNews): void {
  noteUse(tx, on, [assessmentId, told.refId]);
  publishOnCase(tx, { ...told, caseId: on.caseId, workspaceId: on.workspaceId, people });
}

export function noteUse(tx: Tx, { basis, clientIds }: Entitled, recordIds: readonly string[]): void {
  tx.recordUse({ purpose: 'case_work', basis, clientIds, recordIds, fieldClasses: ['C0', 'C3'] });
}
