import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { checkPairOf, moveCaseTo } from '@rinnalla/api-cases';
import { noteStart } from '@rinnalla/api-clocks';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { type Entitled, noteUse, tellOfAssessment } from '../assessment.events.js';
import { insertAssessment } from './insert-assessment.js';

export interface OpenCaseAssessmentInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly pendingSince: Date | null;
}

const EARLIEST = new Date('1900-01-01T00:00:00Z');

/**
 * Opens an assessment on a case that has none: one just pending, or one already planned or served when a new need came up, which then
 * goes back to be assessed (SHL 36 §), its clocks counting from the new need: from the arrival of a joined contact that told of it, or
 * from when it came to be known. A case in assessment already stays there.
 */
@Injectable()
export class OpenCaseAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: OpenCaseAssessmentInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'openCaseAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.access.requireOnCase(tx, 'assessment.write', input.caseId, 'lock');
        const { caseId, clientId } = input;
        const [client] = await tx.query(
          `SELECT 1 FROM case_client WHERE case_id = $1 AND client_id = $2 AND valid_to IS NULL AND role IN ('subject', 'sibling')`,
          [caseId, clientId],
        );
        if (!client) throw badInput('input.clientId', 'notOnTheList');
        // That one is open already is told by the refusal as well.
        noteUse(tx, on, [caseId]);
        const isFirst = on.status === 'pending' || on.status === 'assessment';
        const told = isFirst
          ? await this.pendingSince(tx, caseId, clientId)
          : await this.toldSince(tx, caseId, clientId);
        const pendingSince = told ?? needKnown(tx, input);
        const id = await insertAssessment(tx, { caseId, clientId, pendingSince });
        if (on.status === 'assessment') await checkPairOf(tx, caseId);
        else await moveCaseTo(tx, on, { to: 'assessment' });
        if (told === null) await noteStart(tx, caseId, [clientId], { kind: 'pending', id, at: pendingSince });
        tellOpened(tx, on, id);
        return { __typename: 'AssessmentChanged', assessmentId: id };
      },
    );
  }

  /** As the case's clocks were told, and otherwise when the case was opened. */
  private async pendingSince(tx: Tx, caseId: string, clientId: string): Promise<Date> {
    const [known] = await tx.query<{ at: Date }>(
      `SELECT coalesce((SELECT min(e.at) FROM start_event e WHERE e.case_id = c.id AND e.client_id = $2 AND e.kind = 'pending'), c.created_at) AS at
       FROM "case" c WHERE c.id = $1`,
      [caseId, clientId],
    );
    if (!known) throw new Error('A locked case has no row');
    return known.at;
  }

  /** Since when a need waits that a joined contact told of after the last assessment: its clocks run already. Null where none does. */
  private async toldSince(tx: Tx, caseId: string, clientId: string): Promise<Date | null> {
    const [told] = await tx.query<{ at: Date | null }>(
      `SELECT min(e.at) AS at FROM start_event e
       WHERE e.case_id = $1 AND e.client_id = $2 AND e.kind = 'pending' AND e.recorded_at > coalesce((
         SELECT max(a.created_at) FROM assessment a WHERE a.case_id = $1 AND a.client_id = $2), '-infinity')
         AND EXISTS (SELECT 1 FROM contact k WHERE k.id = e.event_id AND k.case_id = $1)`,
      [caseId, clientId],
    );
    return told?.at ?? null;
  }
}

function needKnown(tx: Tx, { pendingSince }: OpenCaseAssessmentInput): Date {
  if (pendingSince === null) return tx.now;
  if (pendingSince > tx.now || pendingSince < EARLIEST) throw badInput('input.pendingSince', 'range');
  return pendingSince;
}

function tellOpened(tx: Tx, on: Entitled, assessmentId: string): void {
  tellOfAssessment(tx, {
    on,
    assessmentId,
    type: 'assessment.opened',
    change: 'created',
    refKind: 'assessment',
    refId: assessmentId,
    version: 1,
  });
}
