import { Injectable } from '@nestjs/common';
import { Access, type CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { noteStart } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  calendarDay,
  checkDecisionPreparation,
  DECISION_PREPARATION_LAW,
  momentOfDay,
  type SocialService,
} from '@rinnalla/domain';
import { DecisionEntity } from '../entities/decision.entity.js';
import { insertStep, recordUse, requireActDay, requireTracking } from './decision-in-hand.js';

export interface PrepareDecisionInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly service: SocialService;
  readonly topic: string;
  readonly isUrgent: boolean;
  readonly pendingOn: string | null;
  readonly needFoundOn: string | null;
  readonly isOfJointService: boolean;
}

/**
 * Starts tracking a decision that is being prepared. The time to carry it out runs from the day the matter became pending (SHL 45 §
 * 2 mom.), and that of psychosocial support for someone under 23 from the day the need was established (3 mom.).
 */
@Injectable()
export class PrepareDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: PrepareDecisionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'prepareDecision', mutationId: input.mutationId, input },
      async (tx) => {
        const { caseId, clientId, service, topic, isUrgent, needFoundOn } = input;
        const found = await requireTracking(tx, this.access, caseId);
        if (!found.clientIds.includes(clientId)) throw badInput('input.clientId', 'notOnTheList');
        const jointServiceId = input.isOfJointService ? found.jointServiceId : null;
        requireLawful(input, found);
        const pendingAt = await pendingSince(tx, caseId, clientId);
        const pendingOn = input.pendingOn ?? calendarDay(pendingAt);
        requireActDay(tx, 'input.pendingOn', pendingOn, null);
        if (needFoundOn !== null) requireActDay(tx, 'input.needFoundOn', needFoundOn, null);

        const id = tx.newId();
        recordUse(tx, found, clientId, id);
        await tx.insert(DecisionEntity, {
          ...{ id, caseId, clientId, service, topic, isUrgent, pendingOn, needFoundOn, jointServiceId },
          status: 'prepared',
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        await insertStep(tx, { decisionId: id, caseId, status: 'prepared', day: calendarDay(tx.now) });
        const at = pendingOn === calendarDay(pendingAt) ? pendingAt : momentOfDay(pendingOn, tx.now);
        await noteStart(tx, caseId, [clientId], { kind: 'decision_pending', id, at, urgent: isUrgent });
        if (needFoundOn !== null) {
          const found = { kind: 'need_found', id, service: 'psychosocial_support' } as const;
          await noteStart(tx, caseId, [clientId], { ...found, at: momentOfDay(needFoundOn, tx.now) });
        }
        const on = { caseId, workspaceId: found.workspaceId, refId: id, version: 1 };
        publishOnCase(tx, { ...on, type: 'decision.prepared', change: 'created', refKind: 'decision' });
        return { __typename: 'DecisionPrepared', decisionId: id };
      },
    );
  }
}

/** @throws Refusal DecisionPreparationRefused */
function requireLawful(input: PrepareDecisionInput, { status, jointServiceId }: CaseFacts): void {
  const isCaseEnded = status === 'ended';
  const why = checkDecisionPreparation({
    ...input,
    isCaseEnded,
    isDeliveredJointly: jointServiceId !== null,
  });
  if (why === null) return;
  const { act, section } = DECISION_PREPARATION_LAW[why];
  refuse({ __typename: 'DecisionPreparationRefused', why, section: `${act} ${section}` });
}

/** Since when the need is pending that was assessed last, or else the case, for this client (SHL 34 §): an older need has its own decisions. */
async function pendingSince(tx: Tx, caseId: string, clientId: string): Promise<Date> {
  const [row] = await tx.query<{ at: Date }>(
    `SELECT coalesce((SELECT a.pending_since FROM assessment a WHERE a.case_id = $1 AND a.client_id = $2 ORDER BY a.created_at DESC, a.id DESC LIMIT 1),
       (SELECT min(e.at) FROM start_event e WHERE e.case_id = $1 AND e.client_id = $2 AND e.kind = 'pending'),
       (SELECT c.created_at FROM "case" c WHERE c.id = $1)) AS at`,
    [caseId, clientId],
  );
  if (!row) throw new Error('A case without a beginning');
  return row.at;
}
