import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import type { OpenTransaction } from './transaction.js';
import type { ReadDb, Use, ViewerFacts } from './read-db.js';
import { newId } from '../new-id.js';

/** What a command says happened; the streams number it when the transaction ends. */
export interface NewEvent extends Pick<LiveEvent, 'type' | 'change' | 'refKind' | 'refId' | 'version'> {
  readonly streams: readonly StreamName[];
  readonly caseId: string | null;
}

/** A place to change from. There is no `save()`: a change of an existing row always names the version it was made on. */
export class Tx implements ReadDb {
  readonly events: NewEvent[] = [];
  readonly source = null;

  constructor(private readonly transaction: OpenTransaction) {}

  get actor() {
    return this.transaction.actor;
  }
  get now() {
    return this.transaction.now;
  }
  facts(): Promise<ViewerFacts> {
    return this.transaction.facts();
  }
  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.transaction.query<Row>(sql, params);
  }
  recordUse(use: Use): void {
    this.transaction.recordUse(use);
  }

  /** What was written until now, and every use noted, stays however the command ends. What it claims or changes is written after. */
  keep(): Promise<void> {
    return this.transaction.keep();
  }

  newId(): string {
    return newId(this.now);
  }

  async insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    row: QueryDeepPartialEntity<Row>,
  ): Promise<void> {
    await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(row)
      .updateEntity(false)
      .execute();
  }

  /**
   * Changes one row if it still is at `version`.
   * @returns the new version, or null when someone was faster (or row-level security hides the row)
   */
  async update<Row extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<Row>,
    at: { id: string; version: number },
    patch: QueryDeepPartialEntity<Row>,
  ): Promise<number | null> {
    const result = await this.transaction.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...patch, version: at.version + 1 })
      .where('id = :id AND version = :version', at)
      .execute();
    return result.affected === 1 ? at.version + 1 : null;
  }

  publish(event: NewEvent): void {
    this.events.push(event);
  }
}
