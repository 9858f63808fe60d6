import type { Tx } from '@rinnalla/api-core';
import {
  type ClockClient,
  clocksFor,
  type KeptClock,
  type ServiceFunction,
  type StartEvent,
  startsBeside,
} from '@rinnalla/domain';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { publishClocks } from '../clock.events.js';
import { ClockClientEntity, StartEventEntity } from '../entities/clock.entity.js';
import { clockSettingsOf } from './clock-setting.js';
import { insertClocks, type NewClock, type ToldFacts } from './insert-clocks.js';

interface ClientRow extends ClockClient {
  readonly clientId: string;
  readonly events: readonly (Omit<StartEvent, 'at'> & { readonly at: string })[];
  readonly kept: readonly KeptClock[];
}

/** One row a client of the case, with everything its clocks follow from and the clocks it has. */
const CLIENTS = `
  SELECT cc.client_id AS "clientId", cl.birth_date::text AS "birthDate", f.stated_age AS "statedAge",
    coalesce(f.highest_care_allowance, false) AS "highestCareAllowance", coalesce(f.disabled_person, false) AS "disabledPerson",
    EXISTS (SELECT 1 FROM special_support s WHERE s.client_id = cl.id AND (s.valid_to IS NULL OR s.valid_to > app.today())) AS "specialSupport",
    (SELECT coalesce(jsonb_agg(e.detail || jsonb_build_object('kind', e.kind, 'id', e.event_id, 'at', e.at) ORDER BY e.at, e.id), '[]')
      FROM start_event e WHERE e.case_id = cc.case_id AND e.client_id = cc.client_id) AS events,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('ruleId', k.rule_id, 'eventId', k.event_id, 'isDropped', k.not_applicable_at IS NOT NULL)), '[]')
      FROM clock k WHERE k.case_id = cc.case_id AND k.client_id = cc.client_id) AS kept
  FROM case_client cc JOIN client cl ON cl.id = cc.client_id
  LEFT JOIN clock_client f ON f.case_id = cc.case_id AND f.client_id = cc.client_id
  WHERE cc.case_id = $1 AND cc.valid_to IS NULL AND cc.role IN ('subject', 'sibling')`;

export interface CasePlace {
  readonly caseId: string;
  readonly workspaceId: string;
  readonly unitId: string;
  readonly serviceFunction: ServiceFunction;
}

/**
 * Starts every clock that the facts of a case now call for and that does not run yet, each client's own: a child found to need special
 * support gets R2 from the day the case became pending (SHL 36 § 3 mom.). What runs is left alone, whatever became of the law since.
 * @param eventIds only those that count from these events; all when left out, as of a case that has just begun: to a need that was
 * assessed long ago, what is found of the client later does no harm
 */
export async function startClocks(tx: Tx, caseId: string, eventIds?: readonly string[]): Promise<void> {
  await tellLateTurns(tx, await startMissingClocks(tx, caseId, eventIds));
}

/**
 * The same without telling what they have missed: for an act that meets some of them at once, and tells of the rest when it has.
 * @returns those that started
 */
export async function startMissingClocks(
  tx: Tx,
  caseId: string,
  eventIds?: readonly string[],
): Promise<readonly NewClock[]> {
  const all: NewClock[] = [];
  const place = await placeOf(tx, caseId);
  const settings = await clockSettingsOf(tx, place.unitId);
  for (const { clientId, events, kept, ...client } of await tx.query<ClientRow>(CLIENTS, [caseId])) {
    const facts = {
      client: { ...client, childProtection: place.serviceFunction === 'child_welfare' },
      events: events.map((event) => ({ ...event, at: new Date(event.at) }) as StartEvent),
    };
    const missing = clocksFor(facts, settings).filter(
      (clock) => startsBeside(clock, kept) && (eventIds?.includes(clock.eventId) ?? true),
    );
    const { serviceFunction: _function, ...where } = place;
    const started = await insertClocks(
      tx,
      missing,
      { ...where, clientId, contactId: null, isEmergencyDuty: false },
      settings,
    );
    await publishClocks(
      tx,
      started.map(({ id: clockId }) => ({
        ...where,
        clockId,
        type: 'clock.started',
        change: 'created',
        version: 1,
      })),
    );
    all.push(...started);
  }
  return all;
}

/**
 * Notes an event that the law counts from, for each of these clients, and starts what it calls for.
 * @param event its `id` is that of the record of the event; noted twice, it is noted once
 */
export async function noteStart(
  tx: Tx,
  caseId: string,
  clientIds: readonly string[],
  event: StartEvent,
): Promise<void> {
  for (const clientId of clientIds) await insertStart(tx, caseId, clientId, event);
  await startClocks(tx, caseId, [event.id]);
}

export async function insertStart(
  tx: Tx,
  caseId: string,
  clientId: string,
  { kind, id: eventId, at, ...detail }: StartEvent,
): Promise<void> {
  const [known] = await tx.query(
    'SELECT 1 FROM start_event WHERE case_id = $1 AND client_id = $2 AND kind = $3 AND event_id = $4',
    [caseId, clientId, kind, eventId],
  );
  if (known) return;
  await tx.insert(StartEventEntity, {
    id: tx.newId(),
    caseId,
    clientId,
    kind,
    eventId,
    at,
    detail,
    recordedAt: tx.now,
    recordedBy: tx.actor.professionalId,
  });
}

export async function keepToldFacts(
  tx: Tx,
  caseId: string,
  clientId: string,
  facts: Partial<ToldFacts>,
): Promise<void> {
  await tx.insert(ClockClientEntity, {
    statedAge: null,
    highestCareAllowance: false,
    disabledPerson: false,
    ...facts,
    id: tx.newId(),
    caseId,
    clientId,
    recordedAt: tx.now,
    recordedBy: tx.actor.professionalId,
  });
}

export async function placeOf(tx: Tx, caseId: string): Promise<CasePlace> {
  const [place] = await tx.query<CasePlace>(
    `SELECT id AS "caseId", workspace_id AS "workspaceId", unit_id AS "unitId", service_function AS "serviceFunction"
     FROM "case" WHERE id = $1`,
    [caseId],
  );
  if (!place) throw new Error('Clocks of a case out of sight');
  return place;
}
