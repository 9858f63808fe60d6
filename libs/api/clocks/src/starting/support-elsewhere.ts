import type { NewEvent, Tx } from '@rinnalla/api-core';
import {
  type Clock,
  type ClockClient,
  type ClockKind,
  clocksFor,
  type KeptClock,
  NOTICE_LADDER,
  type StartEvent,
  startsBeside,
} from '@rinnalla/domain';
import { clockSettingsOf } from './clock-setting.js';
import { SUPPORT_RULES } from './contact-clocks.js';
import { rowOf } from './insert-clocks.js';

interface KeptElsewhere extends KeptClock {
  readonly kind: ClockKind;
  readonly metAt: string | null;
}

interface NeedElsewhere extends Pick<ClockClient, 'birthDate' | 'statedAge'> {
  readonly caseId: string;
  readonly unitId: string;
  readonly events: readonly (Omit<StartEvent, 'at'> & { readonly at: string })[];
  readonly kept: readonly KeptElsewhere[];
}

/**
 * The assessment just signed in one case finds a child's special support: R2 starts in the child's other open cases too, for the needs
 * that wait there to be assessed, each from the day it became pending (SHL 36 § 3 mom.). Whoever signs may see none of those cases, so
 * the database reads and writes for them; what is late already is told there at once. An assessment that has begun there began in the
 * eyes of R2 too.
 * @throws when this transaction signs no assessment that finds the client's special support
 */
export async function startSupportElsewhere(tx: Tx, clientId: string, butCaseId: string): Promise<void> {
  const needs = await tx.query<NeedElsewhere>('SELECT * FROM app.needs_of_support($1, $2)', [
    clientId,
    butCaseId,
  ]);
  const clocks = (await Promise.all(needs.map((need) => clocksOf(tx, need)))).flat();
  if (clocks.length === 0) return;
  const [started] = await tx.query<{ events: readonly NewEvent[] }>(
    'SELECT app.start_support_clocks($1, $2, $3) AS events',
    [clientId, JSON.stringify(clocks), JSON.stringify(NOTICE_LADDER)],
  );
  for (const event of started?.events ?? []) tx.publish(event);
}

async function clocksOf(tx: Tx, { caseId, unitId, events, kept, ...age }: NeedElsewhere) {
  const settings = await clockSettingsOf(tx, unitId);
  const facts = {
    client: {
      ...age,
      ...{ specialSupport: true, highestCareAllowance: false, disabledPerson: false, childProtection: false },
    },
    events: events.map((event) => ({ ...event, at: new Date(event.at) }) as StartEvent),
  };
  return clocksFor(facts, settings)
    .filter((clock) => SUPPORT_RULES.includes(clock.ruleId) && startsBeside(clock, kept))
    .map((clock) => {
      const { county, kept: reckonedWith } = settings(clock.startedAt);
      const row = { ...rowOf(clock, county), ...reckonedWith, id: tx.newId(), caseId };
      const metAt = metElsewhere(clock, kept);
      return metAt === null ? row : { ...row, metAt, nextTurnAt: null };
    });
}

/** When the act was done, as another clock of the same event tells. */
function metElsewhere({ eventId, kind }: Clock, kept: readonly KeptElsewhere[]): string | null {
  const same = kept.find((one) => one.eventId === eventId && one.kind === kind && one.metAt !== null);
  return same?.metAt ?? null;
}
