import type { Tx } from '@rinnalla/api-core';
import { type ContactOfClocks, startMissingContactClocks } from '../starting/contact-clocks.js';
import { meetClocks } from './close-clocks.js';
import { countingClocksOfContact } from './counting-clocks.js';
import { moveClocks } from './move-clock.js';
import { tellLateTurns } from './turn-clocks.js';

/**
 * A contact that no case came of yet arrived at another moment than was written down: its clocks count from that one, see `moveClocks`,
 * and what it calls for from then on starts. To be called when the contact's own event is published, which tells of its clocks too.
 * @param contact as it now stands, of the unit whose queue it is in
 */
export async function correctContactStart(tx: Tx, contact: ContactOfClocks, reason: string): Promise<void> {
  const { contactId, receivedAt } = contact;
  const clocks = await countingClocksOfContact(tx, contactId);
  const moved = await moveClocks(tx, clocks, { momentOf: () => receivedAt, reason });
  const started = await startMissingContactClocks(
    tx,
    contact,
    clocks.map(({ ruleId }) => ruleId),
  );
  for (const { kind, metAt } of clocks) {
    if (metAt !== null) await meetClocks(tx, { contactId, kinds: [kind] }, metAt);
  }
  await tellLateTurns(tx, [...moved, ...started]);
}
