import { Injectable } from '@nestjs/common';
import { RelationEntity } from '@rinnalla/api-access';
import { ClientEntity, ClientRelationshipEntity } from '@rinnalla/api-clients';
import { type Actor, badInput, DataKeys, notAllowed, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, parseHetu, type ServiceFunction } from '@rinnalla/domain';
import { meetKnownClient } from '../newcomer/meet-known-client.js';
import { publishOnCase } from '../case.events.js';
import { CaseClientEntity, CaseEntity, StatusEventEntity } from '../entities/case.entity.js';

export interface OpenCaseInput {
  readonly mutationId: string;
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  readonly hetu: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly contactLanguage: string;
}

/** Work tasks that open cases: wide client responsibility and arranging (457/2024 12, 13 §). */
const OPENING_TASKS = new Set(['client_responsibility_wide', 'service_arranging']);

/** Opens a case for a client (SHL 34 §): known by the identity code, or new. Whoever opens it is its named worker until another is named. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, input: OpenCaseInput) {
    const { hetu, ...rest } = input;
    // Remembered as a hash of what is said here: an identity code must not be guessable from it.
    const remembered = { ...rest, hetu: this.keys.blindIndex(hetu).toString('base64') };
    return this.unitOfWork.run(
      actor,
      { operation: 'openCase', mutationId: input.mutationId, input: remembered },
      async (tx) => {
        const { tasks } = await tx.facts();
        const task = tasks.find(
          (held) => held.workspaceId === input.workspaceId && OPENING_TASKS.has(held.task),
        );
        if (!task) throw notAllowed();
        const parsed = parseHetu(input.hetu);
        if (parsed.kind === 'invalid') throw badInput('input.hetu', parsed.reason);
        const blindIndex = this.keys.blindIndex(parsed.hetu);
        const known = await meetKnownClient(tx, blindIndex, `task:${task.task}`);
        if (known) return known;
        const clientId = await this.insertClient(tx, input, { ...parsed, blindIndex });
        const caseId = await this.insertCase(tx, input, { clientId, task: task.task });
        tx.recordUse({
          purpose: 'case_work',
          basis: `task:${task.task}`,
          clientIds: [clientId],
          recordIds: [caseId],
          fieldClasses: ['C0', 'C1'],
        });
        publishOnCase(tx, {
          caseId,
          workspaceId: input.workspaceId,
          type: 'case.opened',
          change: 'created',
          refKind: 'case',
          refId: caseId,
          version: 1,
          people: [actor.professionalId],
        });
        return { __typename: 'CaseOpened', caseId };
      },
    );
  }

  private async insertClient(
    tx: Tx,
    input: OpenCaseInput,
    { hetu, birthDate, blindIndex }: { hetu: string; birthDate: string; blindIndex: Buffer },
  ): Promise<string> {
    const id = tx.newId();
    await tx.insert(ClientEntity, {
      id,
      givenNames: input.givenNames,
      familyName: input.familyName,
      hetuCiphertext: this.keys.encrypt(hetu, `client.hetu_ciphertext:${id}`),
      hetuBlindIndex: blindIndex,
      birthDate,
      contactLanguage: input.contactLanguage,
      createdAt: tx.now,
      createdBy: tx.actor.professionalId,
    });
    await tx.insert(ClientRelationshipEntity, {
      id: tx.newId(),
      clientId: id,
      openedOn: calendarDay(tx.now),
      createdAt: tx.now,
      createdBy: tx.actor.professionalId,
    });
    return id;
  }

  private async insertCase(
    tx: Tx,
    input: OpenCaseInput,
    { clientId, task }: { clientId: string; task: string },
  ): Promise<string> {
    const by = tx.actor.professionalId;
    const caseId = tx.newId();
    const [place] = await tx.query<{ unitId: string; number: string }>(
      `SELECT unit_id AS "unitId", 'T-' || nextval('case_number_seq') AS number FROM workspace WHERE id = $1`,
      [input.workspaceId],
    );
    if (!place) throw notAllowed();
    await tx.insert(CaseEntity, {
      id: caseId,
      ...place,
      workspaceId: input.workspaceId,
      register: 'social',
      serviceFunction: input.serviceFunction,
      topic: input.topic,
      status: 'pending',
      statusSince: tx.now,
      lastChangeAt: tx.now,
      lastChangeBy: by,
      createdAt: tx.now,
      createdBy: by,
    });
    await tx.insert(RelationEntity, {
      id: tx.newId(),
      professionalId: by,
      kind: 'named_worker',
      caseId,
      legalMode: 'M8',
      evidence: { verifiedRelationship: true, workTask: task },
      purpose: 'case_work',
      validFrom: tx.now,
      createdBy: by,
    });
    await tx.insert(CaseClientEntity, {
      id: tx.newId(),
      caseId,
      clientId,
      role: 'subject',
      validFrom: calendarDay(tx.now),
    });
    await tx.insert(StatusEventEntity, { id: tx.newId(), caseId, toStatus: 'pending', at: tx.now, by });
    return caseId;
  }
}
