import { Injectable } from '@nestjs/common';
import { Access, type CaseFacts, type ChosenGround } from '@rinnalla/api-access';
import { type Actor, UnitOfWork, type Tx } from '@rinnalla/api-core';
import { isHealthProfessional, type LegalEvidence, type LegalMode } from '@rinnalla/domain';
import { publishOnCase } from '../case.events.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { clientWorkerOf, requireLawfulWorker } from '../pairs/client-workers.js';
import { endRelation, joinTeam, stayInTeam } from './join-team.js';

export interface NameWorkerInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly ground?: ChosenGround | null | undefined;
  /** Of a health care professional, why the services as a whole call for one (SHL 42 § 2 mom.). */
  readonly justification?: string | null | undefined;
}

interface LiveRelation {
  readonly id: string;
  readonly professionalId: string;
  readonly kind: string;
  readonly version: number;
  readonly legalMode: LegalMode;
  readonly evidence: LegalEvidence;
}

/**
 * Names the omatyöntekijä (SHL 42 §). The one before stays in the team as a member while a ground of law lets them, and otherwise leaves
 * it at once: that they step down never stands in the way. A member who is named is no longer both.
 */
@Injectable()
export class NameWorker {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: NameWorkerInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'nameWorker', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'case.team', input.caseId, 'lock');
        const on = {
          caseId: input.caseId,
          workspaceId: found.workspaceId,
          type: 'team.workerNamed',
          refKind: 'team_member',
        } as const;
        const before = await this.liveRelations(tx, input.caseId, input.professionalId);
        const current = before.find((relation) => relation.kind === 'named_worker');
        if (current?.professionalId === input.professionalId) {
          this.recordUse(tx, found, [input.caseId]);
          return { __typename: 'TeamChanged', caseId: input.caseId };
        }

        const asked = await consultationsOf(tx, input.caseId);
        // New relations first: whoever ends their own would no longer see the case to write on it.
        const { joined, leaverId } = await this.joinAnew(tx, found, input, current);
        for (const relation of before) {
          const version = await endRelation(tx, relation.id, relation.version);
          publishOnCase(tx, {
            ...on,
            change: 'removed',
            refId: relation.id,
            version: version ?? relation.version,
          });
        }
        if (leaverId !== null)
          await tx.query('SELECT app.revoke($1, $2, $3)', ['case', leaverId, input.caseId]);
        const people = [input.professionalId, ...before.map((relation) => relation.professionalId)];
        for (const refId of joined)
          publishOnCase(tx, { ...on, change: 'created', refId, version: 1, people });
        for (const { id: refId, version } of asked) {
          tx.publish({
            ...{
              type: 'consultation.workerNamed',
              change: 'changed',
              refKind: 'consultation',
              refId,
              version,
            },
            ...{ caseId: input.caseId, streams: [`case:${input.caseId}`] },
          });
        }
        await checkPairOf(tx, input.caseId);
        this.recordUse(tx, found, [input.caseId, ...joined]);
        return { __typename: 'TeamChanged', caseId: input.caseId };
      },
    );
  }

  /** The named worker's new relation, and that of the one before where a ground lets them stay; else they are the leaver. */
  private async joinAnew(
    tx: Tx,
    found: CaseFacts,
    input: NameWorkerInput,
    current: LiveRelation | undefined,
  ) {
    const { professionalId, ground = null, justification = null } = input;
    const named = await joinTeam(tx, found, {
      professionalId,
      kind: 'named_worker',
      ground,
      justification: await justificationOf(tx, input),
    });
    const kept = current ? await stayInTeam(tx, found, current) : null;
    const leaverId = current && kept === null ? current.professionalId : null;
    await requireLawfulWorker(tx, input.caseId, { professionalId, justification, leaverId });
    return { joined: kept === null ? [named] : [named, kept], leaverId };
  }

  private recordUse(tx: Tx, { basis, clientIds }: CaseFacts & { basis: string }, recordIds: string[]): void {
    tx.recordUse({ purpose: 'case_work', basis, clientIds, recordIds, fieldClasses: ['C0'] });
  }

  /** The named worker of now, and whatever the newly named already is on the case; one's own last, for it may be all one sees it by. */
  private liveRelations(tx: Tx, caseId: string, professionalId: string): Promise<LiveRelation[]> {
    return tx.query<LiveRelation>(
      `SELECT id, professional_id AS "professionalId", kind, version, legal_mode AS "legalMode", evidence
       FROM relation
       WHERE case_id = $1 AND (kind = 'named_worker' OR (professional_id = $2 AND kind IN ('team_member', 'work_pair')))
         AND (valid_to IS NULL OR valid_to > $3)
       ORDER BY professional_id = $4`,
      [caseId, professionalId, tx.now, tx.actor.professionalId],
    );
  }
}

/** Kept of a health care professional only: of anyone else the law asks for none. */
async function justificationOf(
  tx: Tx,
  { professionalId, justification }: NameWorkerInput,
): Promise<string | null> {
  const worker = await clientWorkerOf(tx, professionalId);
  return worker && isHealthProfessional(worker.profession) ? (justification ?? null) : null;
}

/** Questions that name the case: what one may do with them goes with naming, as the named worker closes what an asker left. */
function consultationsOf(tx: Tx, caseId: string): Promise<{ id: string; version: number }[]> {
  return tx.query(
    `SELECT k.id, k.version FROM consultation_subject s JOIN consultation k ON k.id = s.consultation_id WHERE s.case_id = $1`,
    [caseId],
  );
}
