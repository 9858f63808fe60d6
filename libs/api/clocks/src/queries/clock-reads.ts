import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import { clocksById, recordsOfClock } from '../clock-rows.js';
import type { ClockType } from '../clock.types.js';

/** Reads of clocks by id that pass the access engine, their use logged for the client concerned. */
@Injectable()
export class ClockReads {
  constructor(private readonly access: Access) {}

  /** @throws AppError NOT_FOUND when there is none, or it is not the reader's to see */
  async one(db: ReadDb, id: string, purpose: UsagePurpose): Promise<ClockType> {
    const [clock] = await this.byIds(db, [id], purpose);
    if (!clock) throw notFound();
    return clock;
  }

  /** Clocks of readable cases, and of contacts in the reader's own queues, which row-level security tells. */
  async byIds(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<ClockType[]> {
    const clocks = await clocksById.read(db, ids);
    const readable = await this.access.readableCases(db, [
      ...new Set(clocks.flatMap(({ caseId }) => caseId ?? [])),
    ]);
    const seen = clocks.filter(({ caseId }) => caseId === null || readable.has(caseId));
    for (const [basis, group] of Map.groupBy(seen, ({ caseId }) =>
      caseId === null ? 'task:intake' : (readable.get(caseId)?.basis ?? ''),
    )) {
      db.recordUse({
        purpose,
        basis,
        clientIds: [...new Set(group.flatMap(({ clientId }) => clientId ?? []))],
        recordIds: group.flatMap(recordsOfClock),
        fieldClasses: ['C0', 'C1', 'C3'],
      });
    }
    return seen;
  }
}
