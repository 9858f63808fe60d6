import { RelationEntity } from '@rinnalla/api-access';
import { ClientEntity, ClientRelationshipEntity } from '@rinnalla/api-clients';
import { type DataKeys, notAllowed, type Tx } from '@rinnalla/api-core';
import { calendarDay, type CaseStatus, type ServiceFunction } from '@rinnalla/domain';
import { CaseClientEntity, CaseEntity, StatusEventEntity } from '../entities/case.entity.js';
import type { Opening } from './who-answers.js';

export interface NewClient {
  readonly givenNames: string;
  readonly familyName: string;
  /** Null where it is not known yet. */
  readonly hetu: string | null;
  readonly birthDate: string;
  readonly contactLanguage: string;
}

/** A person becomes a client of the county today (SHL 34 §). @returns the client's id */
export async function insertClient(tx: Tx, keys: DataKeys, client: NewClient): Promise<string> {
  const id = tx.newId();
  const { hetu } = client;
  await tx.insert(ClientEntity, {
    id,
    givenNames: client.givenNames,
    familyName: client.familyName,
    hetuCiphertext: hetu === null ? null : keys.encrypt(hetu, `client.hetu_ciphertext:${id}`),
    hetuBlindIndex: hetu === null ? null : keys.blindIndex(hetu),
    birthDate: client.birthDate,
    contactLanguage: client.contactLanguage,
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

export interface NewCase {
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
}

interface Beginning extends Opening {
  readonly clientId: string;
  readonly status: Extract<CaseStatus, 'pending' | 'assessment'>;
}

/**
 * A case with its client, its first status events and its named worker; whoever opens it for another is in its team. Opened for an
 * assessment, it was pending and moved on in the same breath. What it alarms of is asked by the caller, once all of the opening is
 * written: of a client known before, special support may have been found.
 * @returns the case's id
 */
export async function insertCase(
  tx: Tx,
  input: NewCase,
  { clientId, opener, answering, status }: Beginning,
): Promise<string> {
  const by = tx.actor.professionalId;
  const caseId = tx.newId();
  const [place] = await tx.query<{ unitId: string; number: string }>(
    `SELECT unit_id AS "unitId", 'T-' || nextval('case_number_seq') AS number FROM workspace
     WHERE id = $1 AND closed_at IS NULL`,
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
    status,
    statusSince: tx.now,
    lastChangeAt: tx.now,
    lastChangeBy: by,
    createdAt: tx.now,
    createdBy: by,
  });
  const isForAnother = answering.professionalId !== opener.professionalId;
  for (const [{ professionalId, task }, kind] of [
    [answering, 'named_worker'] as const,
    ...(isForAnother ? [[opener, 'team_member'] as const] : []),
  ]) {
    await tx.insert(RelationEntity, {
      id: tx.newId(),
      professionalId,
      kind,
      caseId,
      legalMode: 'M8',
      evidence: { verifiedRelationship: true, workTask: task },
      purpose: 'case_work',
      validFrom: tx.now,
      createdBy: by,
    });
  }
  await tx.insert(CaseClientEntity, {
    id: tx.newId(),
    caseId,
    clientId,
    role: 'subject',
    validFrom: calendarDay(tx.now),
  });
  await tx.insert(StatusEventEntity, { id: tx.newId(), caseId, toStatus: 'pending', at: tx.now, by });
  if (status === 'assessment') {
    const moved = { id: tx.newId(), caseId, fromStatus: 'pending', toStatus: status, at: tx.now, by };
    await tx.insert(StatusEventEntity, moved);
  }
  await tx.query('SELECT app.renew_relationship($1, $2, $3)', [clientId, caseId, tx.newId()]);
  return caseId;
}
