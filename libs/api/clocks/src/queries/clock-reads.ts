import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import { clocksById } from '../clock-rows.js';
import type { ClockType } from '../clock.types.js';
import { openClocks } from './open-clocks.js';

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

  /** Those of clocks read past the engine that it lets through, too. */
  async open(db: ReadDb, clocks: readonly ClockType[], purpose: UsagePurpose): Promise<ClockType[]> {
    const caseIds = new Set(clocks.flatMap(({ caseId }) => caseId ?? []));
    return openClocks(db, clocks, await this.access.readableCases(db, [...caseIds]), purpose);
  }

  /** Clocks of readable cases, and of contacts in the reader's own queues, which row-level security tells. */
  async byIds(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<ClockType[]> {
    return this.open(db, await clocksById.read(db, ids), purpose);
  }
}
