import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { checkPairOf, moveCaseTo } from '@rinnalla/api-cases';
import { noteStart, reviveClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { type Entitled, noteUse, tellOfAssessment } from '../assessment.events.js';
import { insertAssessment } from './insert-assessment.js';
import { findToldNeed, requireAssessed } from './told-need.js';

/** Why clocks run that were found not to apply: words are the screens'. */
const ASSESSED_AFTER_ALL = 'assessed_after_all';
const ASSESSED = ['assessment_started', 'assessment_completed'] as const;

export interface OpenCaseAssessmentInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  /** When a new need came to be known; null: now, or the need goes on whose assessment was broken off. */
  readonly pendingSince: Date | null;
}

/**
 * Opens an assessment on a case that has none: one just pending, or one already planned or served when a new need came up, which then
 * goes back to be assessed (SHL 36 §), its clocks counting from the new need: from the arrival of a joined contact that told of it, or
 * from when it came to be known. After one that was broken off the same need goes on, unless a new one is told: its clocks run again from
 * the start they had. A case in assessment already stays there.
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
        await requireAssessed(tx, caseId, clientId);
        // That one is open already is told by the refusal as well.
        noteUse(tx, on, [caseId]);
        const told = await needOf(tx, on, input);
        const pendingSince = told?.since ?? needKnown(tx, input);
        const id = await insertAssessment(tx, { caseId, clientId, pendingSince });
        if (on.status === 'assessment') await checkPairOf(tx, caseId);
        else await moveCaseTo(tx, on, { to: 'assessment' });
        if (!told) await noteStart(tx, caseId, [clientId], { kind: 'pending', id, at: pendingSince });
        if (told?.brokenOffAt) {
          const of = { caseId, clientId };
          await reviveClocks(tx, { of, droppedAt: told.brokenOffAt, kinds: ASSESSED }, ASSESSED_AFTER_ALL);
        }
        tellOpened(tx, on, id);
        return { __typename: 'AssessmentChanged', assessmentId: id };
      },
    );
  }
}

/** A new need that is told of takes the place of one whose assessment was broken off, never of one whose clocks run. */
async function needOf(tx: Tx, on: Entitled, { clientId, pendingSince }: OpenCaseAssessmentInput) {
  const told = await findToldNeed(tx, on, clientId);
  return told?.brokenOffAt && pendingSince !== null ? null : told;
}

function needKnown(tx: Tx, { pendingSince }: OpenCaseAssessmentInput): Date {
  if (pendingSince === null) return tx.now;
  if (pendingSince > tx.now) throw badInput('input.pendingSince', 'range');
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
