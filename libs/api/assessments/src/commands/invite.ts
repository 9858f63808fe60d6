import { Injectable } from '@nestjs/common';
import { Access, type ChosenGround } from '@rinnalla/api-access';
import { checkPairOf, joinTeam, publishOnCase } from '@rinnalla/api-cases';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  type AuthorityGround,
  checkAuthorityGround,
  type InvitedAuthority,
  inviteGrounds,
} from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentParticipantEntity } from '../entities/assessment.entity.js';
import { type AssessmentInHand, requireWritable, takeAssessment } from './assessment-in-hand.js';

export interface InviteProfessionalInput {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly professionalId: string;
  readonly ground?: ChosenGround | null | undefined;
}

/** Asks a professional of the county to take part (SHL 41 §, 1326/2010 32 §): they join the team, on a ground of law or not at all. */
@Injectable()
export class InviteProfessional {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: InviteProfessionalInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'inviteProfessional', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'with case',
        });
        requireWritable(assessment);
        await this.access.requireOnCase(tx, 'case.team', assessment.caseId);
        const [known] = await tx.query<{ id: string }>(
          'SELECT id FROM assessment_participant WHERE assessment_id = $1 AND professional_id = $2',
          [assessment.id, input.professionalId],
        );
        if (known) return refuse({ __typename: 'AlreadyInvited', participantId: known.id });
        await this.letIn(tx, assessment, input);
        await insertParticipant(tx, assessment, { professionalId: input.professionalId });
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }

  /** @throws Refusal LegalModeMissing; AppError NOT_FOUND of somebody who has left */
  private async letIn(
    tx: Tx,
    { on }: AssessmentInHand,
    { professionalId, ground = null }: InviteProfessionalInput,
  ): Promise<void> {
    const [already] = await tx.query(
      `SELECT 1 FROM relation WHERE case_id = $1 AND professional_id = $2 AND kind <> 'consultation' AND (valid_to IS NULL OR valid_to > $3)`,
      [on.caseId, professionalId, tx.now],
    );
    if (already) return;
    const teamMemberId = await joinTeam(tx, on, { professionalId, kind: 'team_member', ground });
    publishOnCase(tx, {
      caseId: on.caseId,
      workspaceId: on.workspaceId,
      type: 'team.joined',
      change: 'created',
      refKind: 'team_member',
      refId: teamMemberId,
      version: 1,
      people: [professionalId],
    });
    await checkPairOf(tx, on.caseId);
  }
}

export interface InviteAuthorityInput {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly authority: InvitedAuthority;
  readonly name: string | null;
  /** On what it is told of the client; why, where that is not the client's consent. */
  readonly ground: AuthorityGround | null;
  readonly groundReason: string | null;
}

/** Notes that another authority was asked to take part, and on what ground (SHL 41 §). It gets no sight of anything. */
@Injectable()
export class InviteAuthority {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: InviteAuthorityInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'inviteAuthority', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'share',
        });
        requireWritable(assessment);
        const { authority, name } = input;
        if (authority === 'other' && name === null) throw badInput('input.name', 'required');
        await insertParticipant(tx, assessment, { authority, authorityName: name, ...groundOf(input) });
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }
}

/** @throws Refusal AuthorityGroundMissing with the sections that ask for it */
function groundOf({
  authority,
  ground,
  groundReason,
}: InviteAuthorityInput): Pick<AssessmentParticipantEntity, 'ground' | 'groundReason'> {
  const possible = inviteGrounds(authority);
  if (possible.length === 0) return { ground: null, groundReason: null };
  const check = checkAuthorityGround('invite', possible, ground, groundReason);
  if (check.kind === 'ok') return { ground, groundReason };
  return refuse({
    __typename: 'AuthorityGroundMissing',
    missing: check.what,
    sections: check.law.map(({ act, section }) => `${act} ${section}`),
    possible: [...possible],
  });
}

async function insertParticipant(
  tx: Tx,
  { id: assessmentId, caseId, on }: AssessmentInHand,
  who: Partial<AssessmentParticipantEntity>,
): Promise<void> {
  const id = tx.newId();
  await tx.insert(AssessmentParticipantEntity, {
    id,
    assessmentId,
    caseId,
    ...who,
    invitedAt: tx.now,
    invitedBy: tx.actor.professionalId,
    attendance: 'invited',
  });
  tellOfAssessment(tx, {
    on,
    assessmentId,
    type: 'assessment.participantInvited',
    change: 'created',
    refKind: 'assessment_participant',
    refId: id,
    version: 1,
  });
}
