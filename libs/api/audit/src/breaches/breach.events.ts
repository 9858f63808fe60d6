import type { Tx } from '@rinnalla/api-core';
import { officerStreams } from '../officer.js';

/** Told at once to every data-protection officer of the county, on their own streams: nobody else knows of it. */
export async function tellOfBreach(
  tx: Tx,
  { breachId, change, version }: { breachId: string; change: 'created' | 'changed'; version: number },
): Promise<void> {
  tx.publish({
    type: `data_breach.${change}`,
    change,
    refKind: 'data_breach',
    refId: breachId,
    version,
    caseId: null,
    streams: await officerStreams(tx),
  });
}
