import type { Tx } from '@rinnalla/api-core';
import { type ClockClient, clocksFor, type StartEvent } from '@rinnalla/domain';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { publishClocks } from '../clock.events.js';
import { placeOf } from './case-clocks.js';
import { clockSettingsOf } from './clock-setting.js';
import { insertClocks } from './insert-clocks.js';

/** The need of care, as an entry of the patient record tells that it was assessed. */
export interface AssessedNeed {
  readonly caseId: string;
  readonly clientId: string;
  readonly event: StartEvent & { readonly kind: 'treatment_need_assessed' };
}

/** Of care the law asks nothing but the age. */
const CLIENT = `SELECT c.birth_date::text AS "birthDate", f.stated_age AS "statedAge",
    ARRAY(SELECT k.rule_id FROM clock k WHERE k.case_id = $2 AND k.event_id = $3) AS started
  FROM client c LEFT JOIN clock_client f ON f.client_id = c.id AND f.case_id = $2 WHERE c.id = $1`;

/**
 * Starts what the law asks of care once its need is assessed (1326/2010 51 a, 53 §) and that does not run yet. The event is the patient
 * entry's own and stands in no list of the case's: to whom the entry is closed, there is no clock.
 */
export async function startCareClocks(tx: Tx, { caseId, clientId, event }: AssessedNeed): Promise<void> {
  const { workspaceId, unitId } = await placeOf(tx, caseId);
  const settings = await clockSettingsOf(tx, unitId);
  const [known] = await tx.query<
    Pick<ClockClient, 'birthDate' | 'statedAge'> & { started: readonly string[] }
  >(CLIENT, [clientId, caseId, event.id]);
  if (!known) throw new Error('Care of a client out of sight');
  const { started, ...age } = known;
  const client = {
    ...age,
    ...{ highestCareAllowance: false, disabledPerson: false, specialSupport: false, childProtection: false },
  };
  const missing = clocksFor({ client, events: [event] }, settings).filter(
    ({ ruleId }) => !started.includes(ruleId),
  );
  const place = { caseId, clientId, workspaceId, unitId, contactId: null, isEmergencyDuty: false };
  const begun = await insertClocks(tx, missing, place, settings);
  await publishClocks(
    tx,
    begun.map(({ id: clockId }) => ({
      ...{ clockId, caseId, workspaceId, careEntryId: event.id },
      ...{ type: 'clock.started', change: 'created', version: 1 },
    })),
  );
  await tellLateTurns(tx, begun);
}
