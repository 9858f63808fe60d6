import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { LegalEvidence } from '@rinnalla/domain';

/** Whom an identified consultation is about, as the database tells those who move it. */
export interface Matter {
  readonly caseId: string;
  readonly workspaceId: string;
  readonly clientId: string;
  readonly legalMode: string;
  readonly evidence: LegalEvidence;
}

interface ConsultationEvent extends Pick<NewEvent, 'type' | 'change' | 'refKind' | 'refId' | 'version'> {
  /** Inboxes that gain or lose it. */
  readonly expertise: readonly string[];
  /** The asker, and whoever has it or had it until now. */
  readonly people: readonly (string | null)[];
  /** Null for an anonymous one: it touches no stream of any case. */
  readonly matter: Matter | null;
}

/**
 * Tells of a step or a message: to inboxes and people without naming the case, which not all of them may know of; and to those who
 * follow the case, with it.
 */
export function publishOnConsultation(
  tx: Tx,
  { expertise, people, matter, ...event }: ConsultationEvent,
): void {
  const known = people.filter((professionalId) => professionalId !== null);
  tx.publish({
    ...event,
    caseId: null,
    streams: [
      ...[...new Set(expertise)].map((expertiseId) => `expertise:${expertiseId}` as const),
      ...[...new Set(known)].map((professionalId) => `user:${professionalId}` as const),
    ],
  });
  if (!matter) return;
  const { caseId, workspaceId } = matter;
  tx.publish({ ...event, caseId, streams: [`case:${caseId}`, `workspace:${workspaceId}`] });
}
