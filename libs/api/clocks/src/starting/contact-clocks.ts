import type { Tx } from '@rinnalla/api-core';
import {
  type ClockRuleId,
  clocksFor,
  type ContactMaker,
  type ContactPurpose,
  eventsOfArrival,
  type StartEvent,
} from '@rinnalla/domain';
import { dropClocks } from '../changes/close-clocks.js';
import { endNotices } from '../changes/notices.js';
import { reviveClocks } from '../changes/revive-clocks.js';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { publishClocks } from '../clock.events.js';
import { insertStart, keepToldFacts, startClocks } from './case-clocks.js';
import { clockSettingsOf } from './clock-setting.js';
import { insertClocks, type NewClock, type ToldFacts } from './insert-clocks.js';

/** What a contact tells of the clocks it starts. */
export interface ContactOfClocks extends ToldFacts {
  readonly contactId: string;
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly receivedAt: Date;
  readonly birthDate: string | null;
  /** Said at triage. What the county knows of the client holds beside it. */
  readonly specialSupportChild: boolean;
}

/** What a contact is to the law, whether or not anyone has opened it yet. */
export const eventsOf = (
  { contactId: id, receivedAt: at, ...told }: ContactOfClocks,
  isAssessed = false,
): StartEvent[] => eventsOfArrival({ ...told, id, at, isAssessed });

/** Starts the clocks of a contact as it is written down, once its own event is published. */
export async function startContactClocks(tx: Tx, contact: ContactOfClocks): Promise<void> {
  await tellLateTurns(tx, await startMissingContactClocks(tx, contact, []));
}

/**
 * Starts what the facts of a contact call for and it does not have, without telling what they have missed.
 * @param has rules of the clocks that it has
 */
export async function startMissingContactClocks(
  tx: Tx,
  contact: ContactOfClocks,
  has: readonly ClockRuleId[],
): Promise<readonly NewClock[]> {
  const settings = await clockSettingsOf(tx, contact.unitId);
  const [known] = await tx.query<{ specialSupport: boolean }>(
    'SELECT app.contact_needs_special_support($1) AS "specialSupport"',
    [contact.contactId],
  );
  const client = {
    birthDate: contact.birthDate,
    statedAge: contact.statedAge,
    highestCareAllowance: contact.highestCareAllowance,
    disabledPerson: contact.disabledPerson,
    specialSupport: contact.specialSupportChild || (known?.specialSupport ?? false),
    childProtection: contact.purpose === 'child_protection_report',
  };
  const { contactId, unitId, isEmergencyDuty } = contact;
  return insertClocks(
    tx,
    clocksFor({ client, events: eventsOf(contact) }, settings).filter(({ ruleId }) => !has.includes(ruleId)),
    { contactId, unitId, isEmergencyDuty, caseId: null, clientId: null, workspaceId: null },
    settings,
  );
}

export interface AdoptedBy {
  readonly caseId: string;
  /** Whom the contact was about first. */
  readonly clientId: string;
  /** Other children of the same family that it was about. */
  readonly siblingIds?: readonly string[];
}

/** A case whose need is assessed came of the contact: its clocks go on there, from the same events, and whatever the case calls for beside them starts. */
export async function adoptContactClocks(
  tx: Tx,
  contact: ContactOfClocks,
  { caseId, clientId, siblingIds = [] }: AdoptedBy,
): Promise<void> {
  const tellTaken = await takeOverClocks(tx, contact.contactId, { caseId, clientId });
  await keepToldFacts(tx, caseId, clientId, {
    statedAge: contact.statedAge,
    highestCareAllowance: contact.highestCareAllowance,
    disabledPerson: contact.disabledPerson,
  });
  const events = eventsOf(contact, true);
  for (const event of events) await insertStart(tx, caseId, clientId, event);
  // Each child has clocks of its own. How urgent it is was judged of the contact, for all of them.
  for (const siblingId of siblingIds) {
    for (const event of events.filter(({ kind }) => kind !== 'learned')) {
      await insertStart(tx, caseId, siblingId, event);
    }
  }
  await startClocks(tx, caseId);
  await tellTaken();
}

/** Makes a contact's clocks those of a case's client. @returns what tells of it, once all else of the case's clocks is written */
export async function takeOverClocks(
  tx: Tx,
  contactId: string,
  { caseId, clientId }: Pick<AdoptedBy, 'caseId' | 'clientId'>,
): Promise<() => Promise<void>> {
  const adopted = await tx.query<{ clockId: string; workspaceId: string; version: number }>(
    `UPDATE clock k SET case_id = c.id, client_id = $3, workspace_id = c.workspace_id, unit_id = c.unit_id, is_emergency_duty = false,
       version = k.version + 1
     FROM "case" c WHERE c.id = $2 AND k.contact_id = $1
     RETURNING k.id AS "clockId", k.workspace_id AS "workspaceId", k.version`,
    [contactId, caseId, clientId],
  );
  // Whoever receives the queue has no more to do with them.
  await endNotices(
    tx,
    adopted.map(({ clockId }) => clockId),
  );
  return () =>
    publishClocks(
      tx,
      adopted.map((clock) => ({ ...clock, caseId, type: 'clock.adopted', change: 'created' })),
    );
}

/** R2: of a child who needs special support (SHL 36 § 3 mom.). */
export const SUPPORT_RULES: readonly ClockRuleId[] = ['R2-START', 'R2-DONE'];

/**
 * Triage said, or took back, that the contact is about a child who needs special support: R2 runs from when the matter became pending
 * (SHL 36 § 3 mom.), or is found not to apply; never where the county knows of the need otherwise. To be called when the contact's own
 * event is published, which tells of its clocks too.
 * @param contact as it now stands
 */
export async function judgeSpecialSupport(tx: Tx, contact: ContactOfClocks, reason: string): Promise<void> {
  const { contactId } = contact;
  if (contact.specialSupportChild) {
    await reviveClocks(tx, { of: { contactId }, ruleIds: SUPPORT_RULES }, reason);
    const has = await tx.query<{ ruleId: ClockRuleId }>(
      'SELECT rule_id AS "ruleId" FROM clock WHERE contact_id = $1 AND case_id IS NULL',
      [contactId],
    );
    const ruleIds = has.map(({ ruleId }) => ruleId);
    await tellLateTurns(tx, await startMissingContactClocks(tx, contact, ruleIds));
    return;
  }
  const [known] = await tx.query<{ specialSupport: boolean }>(
    'SELECT app.contact_needs_special_support($1) AS "specialSupport"',
    [contactId],
  );
  if (!known?.specialSupport) await dropClocks(tx, { contactId, ruleIds: SUPPORT_RULES }, reason);
}

/** The contact went to another queue: its clocks with it, their dates as they were. */
export async function moveContactClocks(
  tx: Tx,
  contactId: string,
  to: { readonly unitId: string; readonly isEmergencyDuty: boolean },
): Promise<void> {
  await tx.query(
    `UPDATE clock SET unit_id = $2, is_emergency_duty = $3, version = version + 1 WHERE contact_id = $1 AND case_id IS NULL`,
    [contactId, to.unitId, to.isEmergencyDuty],
  );
}
