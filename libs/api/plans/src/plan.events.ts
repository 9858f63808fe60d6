import type { CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import type { NewEvent, Tx } from '@rinnalla/api-core';

type Told = Pick<NewEvent, 'type' | 'change' | 'refKind' | 'refId' | 'version'>;

interface PlanNews extends Told {
  readonly on: CaseFacts & { readonly basis: string };
  readonly planId: string;
  /** Whose own stream carries it too. */
  readonly people?: readonly string[];
}

/** Writes the use of a plan's line to the log (703/2023 10 §), and tells of its change to all who watch the case. */
export function tellOfPlan(tx: Tx, { on, planId, people = [], ...told }: PlanNews): void {
  tx.recordUse({
    purpose: 'case_work',
    basis: on.basis,
    clientIds: on.clientIds,
    recordIds: [planId, told.refId],
    fieldClasses: ['C2'],
  });
  publishOnCase(tx, { ...told, caseId: on.caseId, workspaceId: on.workspaceId, people });
}
