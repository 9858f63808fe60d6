import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';

/** One row a second for each operation of a session: enough to see a guesser, too little to fill a disk. */
const APART_MS = 1_000;
/** How many operations of sessions are remembered before the old ones are looked through. */
const REMEMBERED = 5_000;

export interface Attempt {
  /** As the usage log would name the operation. */
  readonly operation: string;
  /** What of it can't be chosen by the caller: rows are spared by this. */
  readonly kind: string;
  readonly code: 'NOT_FOUND' | 'NOT_ALLOWED';
}

/** The log of what somebody asked for and didn't get: guessed ids, cursors, rooms, addresses (703/2023 77 §). */
@Injectable()
export class Attempts {
  private readonly lastAt = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the attempt in a transaction of its own: that of the refused operation is gone.
   * @throws when the row can't be written; then nothing may be answered, not even the refusal
   */
  async note({ professionalId, sessionId }: Actor, { operation, kind, code }: Attempt): Promise<void> {
    if (!this.isDue(`${sessionId} ${kind}`)) return;
    try {
      await this.dataSource.query('SELECT app.record_attempt($1, $2, $3, $4)', [
        professionalId,
        sessionId,
        operation,
        code,
      ]);
    } catch (error) {
      this.lastAt.delete(`${sessionId} ${kind}`);
      throw error;
    }
  }

  private isDue(key: string): boolean {
    const now = this.clock.now().getTime();
    const last = this.lastAt.get(key);
    if (last !== undefined && !isApart(last, now)) return false;
    if (this.lastAt.size >= REMEMBERED) this.forgetOld(now);
    this.lastAt.set(key, now);
    return true;
  }

  private forgetOld(now: number): void {
    for (const [key, at] of this.lastAt) if (isApart(at, now)) this.lastAt.delete(key);
  }
}

/** A clock that was set back may not silence the log until it has caught up. */
const isApart = (last: number, now: number) => Math.abs(now - last) >= APART_MS;
