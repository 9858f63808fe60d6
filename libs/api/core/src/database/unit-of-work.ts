import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { AppError, badInput } from '../errors/app-error.js';
import { Refusal, type TypedResult } from '../errors/refusal.js';
import { OpenTransaction } from './transaction.js';
import { Tx } from './tx.js';

/** What a mutation is called, which request it is, and what it was asked with. */
export interface Command {
  readonly operation: string;
  /** UUID chosen by the caller; repeating it repeats the answer, not the change. */
  readonly mutationId: string;
  readonly input: unknown;
}

export interface StreamPosition {
  readonly stream: string;
  readonly seq: number;
}

/** A change that was made: ids of what to read back, and how far each stream went with it. */
export type Changed<Result extends TypedResult> = Result & { readonly positions: readonly StreamPosition[] };

interface Remembered {
  readonly sameInput: boolean;
  readonly result: TypedResult | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** serialization_failure, deadlock_detected, lock_not_available: the database asks to try again from the start. */
const RETRY_CODES = new Set(['40001', '40P01', '55P03']);

/** The only way to change anything: one transaction that holds the change, its log row, its events and its jobs. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs a command in one transaction and answers only after its commit.
   * @returns what `work` returned plus stream positions; the remembered result when the mutation id was seen before (24 h);
   *   or the typed refusal `work` left with, in which case nothing was changed, and only what was used is logged; an error after
   *   `tx.keep` leaves the same log, and what was written before it
   * @throws AppError BAD_INPUT for a malformed mutation id, MUTATION_ID_REUSED for a known id with other input
   */
  async run<Result extends TypedResult>(
    actor: Actor,
    command: Command,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Changed<Result> | TypedResult> {
    if (!UUID.test(command.mutationId)) throw badInput('input.mutationId', 'format');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, command, work);
      } catch (error) {
        if (error instanceof Refusal) return error.result;
        if (attempt >= 3 || !RETRY_CODES.has(String((error as { code?: unknown }).code))) throw error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  private async attempt<Result extends TypedResult>(
    actor: Actor,
    command: Command,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Changed<Result> | TypedResult> {
    const hash = createHash('sha256')
      .update(`${command.operation}\n${JSON.stringify(command.input)}`)
      .digest('hex');
    let remembered: Remembered | null = null;
    const transaction = await OpenTransaction.open(this.dataSource, actor, this.clock.now(), {
      sql: (literal) =>
        `SELECT app.claim_mutation(${literal(command.mutationId)}, ${literal(hash)}) AS value`,
      onRow: (value) => (remembered = (value ?? null) as Remembered | null),
    });
    try {
      const known = remembered as Remembered | null;
      if (known && !known.sameInput) {
        throw new AppError(
          'MUTATION_ID_REUSED',
          'This mutationId was used for another request; choose a new one.',
        );
      }
      if (known?.result) {
        await transaction.rollback();
        return known.result;
      }
      return await this.change(transaction, command, work);
    } catch (error) {
      await this.takeBack(transaction, command, error);
      throw error;
    }
  }

  /** Once somebody was searched for, an error tells of them as a refusal does: both leave their uses. */
  private async takeBack(transaction: OpenTransaction, command: Command, error: unknown): Promise<void> {
    if (!(error instanceof Refusal) && !transaction.isKept) {
      return transaction.rollback().catch(() => undefined);
    }
    await transaction.rollbackAllButUses(
      command.operation,
      (literal) => `SELECT app.release_mutation(${literal(command.mutationId)})`,
    );
  }

  private async change<Result extends TypedResult>(
    transaction: OpenTransaction,
    command: Command,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Changed<Result>> {
    const tx = new Tx(transaction);
    const result = await work(tx);
    const outcome = { mutationId: command.mutationId, result, events: tx.events };
    const positions = await transaction.commit(
      command.operation,
      null,
      (literal) => `SELECT app.finish_change(${literal(JSON.stringify(outcome))}::jsonb) AS value`,
    );
    return { ...result, positions: positions as StreamPosition[] };
  }
}
