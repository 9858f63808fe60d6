import { Injectable } from '@nestjs/common';
import { Access, type CaseFacts } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { type CaseStatus, checkMove, type EndReason } from '@rinnalla/domain';
import { peopleOnCase, publishOnCase } from '../case.events.js';
import { moveCaseTo } from '../commands/move-case-to.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { EndingProposalEntity } from '../entities/ending-proposal.entity.js';
import { checksOf, openOnCases } from './ending-checks.js';

export interface ProposeEndingInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly reason: EndReason;
  readonly closingRecord: string;
}

export interface EndingInHandInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
}

/** Why a case ends, and what says that no ground for it remains. */
export interface End {
  readonly reason: EndReason;
  readonly closingRecord: string | null;
}

interface Proposal extends End {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
}

/** The end of a client relationship (SHL 34 §): proposed with its closing evaluation, ended when nothing is open any more. */
@Injectable()
export class EndingOfCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  propose(actor: Actor, input: ProposeEndingInput) {
    const { mutationId, caseId, reason, closingRecord } = input;
    return this.unitOfWork.run(actor, { operation: 'proposeEnding', mutationId, input }, async (tx) => {
      const found = await this.requireEnding(tx, caseId);
      const check = checkMove(found.status as CaseStatus, 'ended', { reason, closingRecord });
      if (check.kind === 'not_allowed') {
        return refuse({ __typename: 'MoveNotAllowed', status: found.status, allowed: check.allowed });
      }
      if (await hasProposal(tx, caseId)) return refuse({ __typename: 'EndingAlreadyProposed', caseId });
      await insertProposal(tx, found, { reason, closingRecord });
      return { __typename: 'EndingProposed', caseId };
    });
  }

  withdraw(actor: Actor, { mutationId, ...input }: EndingInHandInput) {
    return this.unitOfWork.run(actor, { operation: 'withdrawEnding', mutationId, input }, async (tx) => {
      const { found, proposal } = await this.inHand(tx, input);
      await tx.update(EndingProposalEntity, proposal, { withdrawnAt: tx.now });
      await tellOfEnding(tx, found, 'case.endingWithdrawn');
      return { __typename: 'EndingWithdrawn', caseId: proposal.caseId };
    });
  }

  /** @throws Refusal EndingBlocked, from the move of the case */
  end(actor: Actor, { mutationId, ...input }: EndingInHandInput) {
    return this.unitOfWork.run(actor, { operation: 'endCase', mutationId, input }, async (tx) => {
      const { found, proposal } = await this.inHand(tx, input);
      const { caseId, reason, closingRecord } = proposal;
      await moveCaseTo(tx, found, { to: 'ended', reason, closingRecord });
      return { __typename: 'CaseEnded', caseId };
    });
  }

  private async requireEnding(tx: Tx, caseId: string) {
    const found = await this.access.requireOnCase(tx, 'case.end', caseId, 'lock');
    const { basis, clientIds } = found;
    tx.recordUse({ purpose: 'case_work', basis, clientIds, recordIds: [caseId], fieldClasses: ['C0'] });
    return found;
  }

  /** @throws Refusal StaleVersion when it is not as the screen saw it, or not open any more */
  private async inHand(tx: Tx, { id, version }: { readonly id: string; readonly version: number }) {
    const [row] = await tx.query<{ caseId: string }>(
      'SELECT case_id AS "caseId" FROM ending_proposal WHERE id = $1',
      [id],
    );
    if (!row) throw notFound();
    const found = await this.requireEnding(tx, row.caseId);
    const [proposal] = await tx.query<Proposal & { isOpen: boolean }>(
      `SELECT id, case_id AS "caseId", reason, closing_record AS "closingRecord", version,
         withdrawn_at IS NULL AND ended_at IS NULL AS "isOpen" FROM ending_proposal WHERE id = $1`,
      [id],
    );
    if (proposal?.version !== version || !proposal.isOpen) {
      const currentVersion = proposal?.version ?? version;
      return refuse({ __typename: 'StaleVersion', currentVersion, currentText: null });
    }
    return { found, proposal };
  }
}

/**
 * Ends a case by an act that leads there, or proposes its end where something is still open on it, or nothing yet says why no ground
 * for the client relationship remains.
 * @param found the case, locked
 */
export async function endCaseOrPropose(tx: Tx, found: CaseFacts, end: End): Promise<void> {
  const checks = checksOf(await openOnCases(tx, [found.caseId]), end.reason);
  const isBlocked = checks.some(({ isBlocking }) => isBlocking);
  if (!isBlocked && checkMove(found.status as CaseStatus, 'ended', end).kind === 'ok') {
    return moveCaseTo(tx, found, { to: 'ended', ...end });
  }
  if (!(await hasProposal(tx, found.caseId))) await insertProposal(tx, found, end);
}

async function hasProposal(tx: Tx, caseId: string): Promise<boolean> {
  const open = await tx.query(
    'SELECT 1 FROM ending_proposal WHERE case_id = $1 AND withdrawn_at IS NULL AND ended_at IS NULL',
    [caseId],
  );
  return open.length > 0;
}

async function insertProposal(tx: Tx, found: CaseFacts, { reason, closingRecord }: End): Promise<void> {
  const id = tx.newId();
  const { caseId } = found;
  const proposedBy = tx.actor.professionalId;
  await tx.insert(EndingProposalEntity, {
    id,
    caseId,
    reason,
    closingRecord,
    proposedAt: tx.now,
    proposedBy,
  });
  await tellOfEnding(tx, found, 'case.endingProposed');
}

async function tellOfEnding(
  tx: Tx,
  { caseId, workspaceId, version }: CaseFacts,
  type: string,
): Promise<void> {
  const people = await peopleOnCase(tx, caseId);
  const on = { caseId, workspaceId, refId: caseId, version, people };
  publishOnCase(tx, { ...on, type, change: 'changed', refKind: 'case' });
  // A case whose end is proposed waits for nobody to assess it.
  await checkPairOf(tx, caseId);
}
