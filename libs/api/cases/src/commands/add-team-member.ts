import { Injectable } from '@nestjs/common';
import { Access, type ChosenGround } from '@rinnalla/api-access';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { publishOnCase } from '../case.events.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { joinTeam } from './join-team.js';

export interface AddTeamMemberInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly ground?: ChosenGround | null | undefined;
}

/** Takes a colleague into the team of a case: from now on the case is theirs to see and to work on. */
@Injectable()
export class AddTeamMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AddTeamMemberInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'addTeamMember', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'case.team', input.caseId, 'lock');
        const [already] = await tx.query<{ id: string }>(
          `SELECT id FROM relation WHERE case_id = $1 AND professional_id = $2 AND kind <> 'consultation'
           AND (valid_to IS NULL OR valid_to > $3) LIMIT 1`,
          [input.caseId, input.professionalId, tx.now],
        );
        if (already) return refuse({ __typename: 'AlreadyInTeam', teamMemberId: already.id });

        const teamMemberId = await joinTeam(tx, found, {
          professionalId: input.professionalId,
          kind: 'team_member',
          ground: input.ground ?? null,
        });
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: found.clientIds,
          recordIds: [input.caseId, teamMemberId],
          fieldClasses: ['C0'],
        });
        publishOnCase(tx, {
          caseId: input.caseId,
          workspaceId: found.workspaceId,
          type: 'team.joined',
          change: 'created',
          refKind: 'team_member',
          refId: teamMemberId,
          version: 1,
          people: [input.professionalId],
        });
        await checkPairOf(tx, input.caseId);
        return { __typename: 'TeamChanged', caseId: input.caseId };
      },
    );
  }
}
