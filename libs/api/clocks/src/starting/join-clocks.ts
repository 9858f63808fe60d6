import type { Tx } from '@rinnalla/api-core';
import { type ClockKind, type ClockRuleId, findClockRule } from '@rinnalla/domain';
import { dropClocks, meetClocks } from '../changes/close-clocks.js';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { insertStart, startMissingClocks } from './case-clocks.js';
import { type ContactOfClocks, eventsOf, takeOverClocks } from './contact-clocks.js';

export interface JoinedTo {
  readonly caseId: string;
  readonly clientId: string;
}

/** Why a clock of a joined contact is not counted beside the one that runs on the case already. */
const RUNS_ALREADY = 'runs_already';

/**
 * A contact was joined to a case that is open already. Its clocks go on there from its own arrival (SHL 36 §), with these exceptions:
 * - where the same limit of the same client runs on the case already and ends no later, that one is kept, and the contact's stays on
 *   record as not applicable;
 * - where the client's need is being assessed this moment, what the contact told is taken up in that: the assessment has started.
 */
export async function joinContactClocks(
  tx: Tx,
  contact: ContactOfClocks,
  { caseId, clientId }: JoinedTo,
): Promise<void> {
  const tellTaken = await takeOverClocks(tx, contact.contactId, { caseId, clientId });
  for (const event of eventsOf(contact)) await insertStart(tx, caseId, clientId, event);
  const started = await startMissingClocks(tx, caseId, [contact.contactId]);
  await tellTaken();
  for (const clockId of await doubled(tx, contact.contactId, { caseId, clientId })) {
    await dropClocks(tx, { caseId, clockId }, RUNS_ALREADY);
  }
  const [assessed] = await tx.query<{ isUnderWay: boolean }>(
    'SELECT app.is_being_assessed($1, $2) AS "isUnderWay"',
    [caseId, clientId],
  );
  if (assessed?.isUnderWay) {
    await meetClocks(tx, { caseId, clientId, eventId: contact.contactId, kinds: ['assessment_started'] });
  }
  await tellLateTurns(tx, started);
}

interface Running {
  readonly id: string;
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
  readonly kind: ClockKind;
  readonly isStatutory: boolean;
  readonly isOfContact: boolean;
  readonly dueAt: Date | null;
}

/** Clocks of the contact that a clock of the case makes needless: of the same rule, or a numbered one that the rule gives way to. */
async function doubled(tx: Tx, contactId: string, { caseId, clientId }: JoinedTo): Promise<string[]> {
  const running = await tx.query<Running>(
    `SELECT id, rule_id AS "ruleId", rule_version AS "ruleVersion", kind, basis = 'statutory' AS "isStatutory",
       event_id = $3 AS "isOfContact", due_at AS "dueAt"
     FROM clock WHERE case_id = $1 AND client_id = $2 AND closed_at IS NULL`,
    [caseId, clientId, contactId],
  );
  const ofCase = running.filter(({ isOfContact }) => !isOfContact);
  return running
    .filter((clock) => clock.isOfContact && ofCase.some((other) => makesNeedless(other, clock)))
    .map(({ id }) => id);
}

function makesNeedless(other: Running, clock: Running): boolean {
  if (other.ruleId === clock.ruleId) return endOf(other) <= endOf(clock);
  const givesWay = findClockRule(clock.ruleId, clock.ruleVersion)?.givesWay ?? false;
  return givesWay && other.kind === clock.kind && other.isStatutory && other.dueAt !== null;
}

const endOf = ({ dueAt }: Running) => dueAt?.getTime() ?? Infinity;
