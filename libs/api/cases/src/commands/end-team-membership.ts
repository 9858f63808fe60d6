import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import { publishOnCase } from '../case.events.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { endRelation } from './join-team.js';

export interface EndTeamMembershipInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly teamMemberId: string;
  readonly version: number;
}

/** Takes someone out of the team. What they could see through it ends within a second, on open screens too (703/2023 9 §). */
@Injectable()
export class EndTeamMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: EndTeamMembershipInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'endTeamMembership', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'case.team', input.caseId, 'lock');
        const [member] = await tx.query<{ professionalId: string; kind: string; version: number }>(
          `SELECT professional_id AS "professionalId", kind, version FROM relation
         WHERE id = $1 AND case_id = $2 AND kind <> 'consultation' AND (valid_to IS NULL OR valid_to > $3)`,
          [input.teamMemberId, input.caseId, tx.now],
        );
        if (!member) throw notFound();
        // SHL 42 § 1 mom.: a named worker for the whole client relationship; another is named, none is only removed.
        if (member.kind === 'named_worker')
          return refuse({ __typename: 'NamedWorkerNeeded', section: '1301/2014 42 §' });
        const version = await endRelation(tx, input.teamMemberId, input.version);
        if (version === null) {
          return refuse({ __typename: 'StaleVersion', currentVersion: member.version, currentText: null });
        }
        await tx.query('SELECT app.revoke($1, $2, $3)', ['case', member.professionalId, input.caseId]);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: found.clientIds,
          recordIds: [input.caseId, input.teamMemberId],
          fieldClasses: ['C0'],
        });
        publishOnCase(tx, {
          caseId: input.caseId,
          workspaceId: found.workspaceId,
          type: 'team.left',
          change: 'removed',
          refKind: 'team_member',
          refId: input.teamMemberId,
          version,
          people: [member.professionalId],
        });
        // Leaving is always possible; a team left without whom the law asks for alarms at once.
        await checkPairOf(tx, input.caseId);
        return { __typename: 'TeamChanged', caseId: input.caseId };
      },
    );
  }
}
