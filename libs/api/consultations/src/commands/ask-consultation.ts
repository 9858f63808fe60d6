import { Injectable } from '@nestjs/common';
import { Access, type ChosenGround } from '@rinnalla/api-access';
import { type Actor, badInput, notAllowed, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  type ConsultationMode,
  isBlank,
  routeUrgency,
  type Urgency,
  type UrgencyChoice,
} from '@rinnalla/domain';
import { type Matter, publishOnConsultation } from '../consultation.events.js';
import { recordConsultationUse } from '../consultation-use.js';
import { ConsultationEntity, ConsultationStepEntity } from '../entities/consultation.entity.js';
import { type AskedExpertise, loadExpertise } from '../queries/expertise.js';
import { kindsTold } from '../weigh-naming.js';
import { attachPlanTexts, type Attachment } from './attach-plan-texts.js';
import { nameSubject } from './name-subject.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface AskConsultationInput {
  readonly mutationId: string;
  readonly caseId: string | null;
  readonly clientId: string | null;
  readonly expertiseId: string;
  readonly mode: ConsultationMode;
  readonly urgency: UrgencyChoice;
  readonly question: string;
  readonly attach: readonly Attachment[];
  readonly ground: ChosenGround | null;
  readonly confirmNoIdentifiers: boolean | null;
}

interface Request {
  readonly id: string;
  readonly expertise: AskedExpertise;
  readonly urgency: Urgency;
}

/** Work tasks whose holders meet no clients, and so have nobody to ask about (457/2024 17, 22, 24 §). */
const MEET_NO_CLIENTS = new Set(['administration', 'management', 'support']);

/**
 * Asks a consultation of an expertise: identified only under a legal mode (703/2023 46, 47, 53 §), anonymous only without a trace of
 * case or client (31 §).
 */
@Injectable()
export class AskConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AskConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'askConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const route = routeUrgency(input.urgency);
        if (route.kind === 'call') return refuse({ __typename: 'AcuteDangerNotSent', calls: route.calls });
        if (isBlank(input.question)) throw badInput('input.question', 'required');
        const expertise = await loadExpertise(tx, input.expertiseId);
        const request = { id: tx.newId(), expertise, urgency: route.urgency };
        const matter =
          input.mode === 'identified'
            ? await this.askIdentified(tx, input, request)
            : await this.askAnonymous(tx, input, request);
        await this.tell(tx, input, request.id, matter);
        return { __typename: 'ConsultationAsked', consultationId: request.id };
      },
    );
  }

  private async askIdentified(tx: Tx, input: AskConsultationInput, request: Request): Promise<Matter> {
    if (!input.caseId) throw badInput('input.caseId', 'required');
    const facts = await this.access.requireOnCase(tx, 'consultation.ask', input.caseId);
    await this.insert(tx, input, request);
    const matter = await nameSubject(tx, facts, {
      id: request.id,
      expertise: request.expertise,
      clientId: input.clientId,
      kinds: kindsTold(input.attach),
      chosen: input.ground,
    });
    await attachPlanTexts(tx, matter, request.id, input.attach);
    return matter;
  }

  private async askAnonymous(tx: Tx, input: AskConsultationInput, request: Request): Promise<null> {
    if (input.caseId) throw badInput('input.caseId', 'notWhenAnonymous');
    if (input.clientId) throw badInput('input.clientId', 'notWhenAnonymous');
    if (input.attach.length > 0) throw badInput('input.attach', 'notWhenAnonymous');
    if (input.ground) throw badInput('input.ground', 'notWhenAnonymous');
    if (!input.confirmNoIdentifiers) throw badInput('input.confirmNoIdentifiers', 'required');
    const { tasks } = await tx.facts();
    if (tasks.every((held) => MEET_NO_CLIENTS.has(held.task))) throw notAllowed();
    await refuseIdentifiers(tx, 'anonymous', input.question);
    await this.insert(tx, input, request);
    return null;
  }

  private async insert(tx: Tx, input: AskConsultationInput, { id, urgency }: Request): Promise<void> {
    const { unitId } = await tx.facts();
    const by = tx.actor.professionalId;
    await tx.insert(ConsultationEntity, {
      id,
      expertiseId: input.expertiseId,
      mode: input.mode,
      urgency,
      question: input.question.trim(),
      status: 'requested',
      askedBy: by,
      askedFromUnit: unitId,
      askedAt: tx.now,
      lastStepAt: tx.now,
    });
    await tx.insert(ConsultationStepEntity, {
      id: tx.newId(),
      consultationId: id,
      move: 'ask',
      toStatus: 'requested',
      at: tx.now,
      by,
    });
  }

  private async tell(tx: Tx, input: AskConsultationInput, id: string, matter: Matter | null): Promise<void> {
    await recordConsultationUse(tx, 'consultation', [
      { id, mode: input.mode, viewerRole: 'asker', isParty: true, matter },
    ]);
    publishOnConsultation(tx, {
      type: 'consultation.requested',
      change: 'created',
      refKind: 'consultation',
      refId: id,
      version: 1,
      expertise: [input.expertiseId],
      people: [tx.actor.professionalId],
      matter,
    });
  }
}
