import { randomUUID } from 'node:crypto';

/** What the operations are tried on: one case with everything in it. */
export interface Matter {
  /** The named worker's own override, a disclosure to somebody outside the case, and a request of a team member's. */
  readonly reportId: string;
  readonly breachId: string;
  readonly overrideId: string;
  readonly disclosureId: string;
  readonly disclosureRequestId: string;
  readonly workspaceId: string;
  readonly unitId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly planId: string;
  readonly signingId: string;
  /** Started, of the same client. */
  readonly assessmentId: string;
  readonly decisionId: string;
  readonly endingId: string;
  readonly assessmentSectionId: string;
  readonly assessmentParticipantId: string;
  readonly goalId: string;
  readonly serviceId: string;
  readonly responsibilityId: string;
  readonly consultationId: string;
  readonly messageId: string;
  readonly expertiseId: string;
  readonly namedWorkerId: string;
  readonly teamMemberId: string;
  /** In the client journal. */
  readonly entryId: string;
  readonly permissionId: string;
  readonly denialId: string;
  readonly joinRequestId: string;
  /** In the unit's queue, and nobody's yet. */
  readonly contactId: string;
  /** In the queue of another unit, offered to this one again and again. */
  readonly offeredContactId: string;
  /** Of the case, and a word of it to somebody outside the matrix. */
  readonly clockId: string;
  readonly noticeId: string;
  /** On accessibility, written down by an administrator. */
  readonly feedbackId: string;
}

/** Far from any real version: the gate is passed or not, and nothing is changed behind it. */
export const STALE = 999_999;
export const IN_WORDS = 'Peruste on kerrottu näin sanoin.';

export interface Attempt {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export const change = (name: string, type: string, input: Record<string, unknown>): Attempt => ({
  query: `mutation Try($input: ${type}!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { mutationId: randomUUID(), ...input } },
});
export const ask = (query: string, variables: Record<string, unknown> = {}): Attempt => ({
  query,
  variables,
});

/** How operations are tried on the matter, by the operation's name. */
export type Attempts = Readonly<Record<string, (matter: Matter) => Attempt>>;
