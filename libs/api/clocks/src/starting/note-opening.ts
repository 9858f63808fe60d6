import type { Tx } from '@rinnalla/api-core';
import { type Arrival, eventsOfArrival } from '@rinnalla/domain';
import { meetClocks } from '../changes/close-clocks.js';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { insertStart, keepToldFacts, startMissingClocks } from './case-clocks.js';
import type { ToldFacts } from './insert-clocks.js';

export interface Opening extends ToldFacts, Omit<Arrival, 'id' | 'specialSupportChild'> {
  readonly caseId: string;
  readonly clientId: string;
}

/**
 * A case was opened by hand: its clocks are those of a contact that told the same, from the same events (SHL 34, 36 §). How urgent it is
 * was judged as it was opened, which meets the first of them.
 */
export async function noteOpening(tx: Tx, { caseId, clientId, ...told }: Opening): Promise<void> {
  const { statedAge, highestCareAllowance, disabledPerson } = told;
  await keepToldFacts(tx, caseId, clientId, { statedAge, highestCareAllowance, disabledPerson });
  for (const event of eventsOfArrival({ ...told, id: caseId, specialSupportChild: false })) {
    await insertStart(tx, caseId, clientId, event);
  }
  const started = await startMissingClocks(tx, caseId);
  await meetClocks(tx, { caseId, clientId, kinds: ['urgency_assessed'] });
  await tellLateTurns(tx, started);
}
