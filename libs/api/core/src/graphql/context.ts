import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Actor } from '../actor.js';
import type { ReadDb } from '../database/read-db.js';
import type { ReadTransaction } from '../database/read-transaction.js';
import { notSignedIn } from '../errors/app-error.js';

/** What one GraphQL request carries through its resolvers. */
export interface GraphqlContext {
  readonly actor: Actor | null;
  /** The operation's read transaction; null when nobody is signed in. */
  readonly db: ReadTransaction | null;
  /** Id of the open view a live re-read belongs to; goes to the usage log. */
  readonly viewId: string | null;
  /** Where the request came from: what wrong passwords are counted by. */
  readonly address: string;
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
}

const contextOf = (execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>();

/** The operation's read transaction, as a resolver's parameter. */
export const Db = createParamDecorator((_: unknown, execution: ExecutionContext): ReadDb => {
  const { db } = contextOf(execution);
  if (!db) throw notSignedIn();
  return db;
});

export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => {
  const { actor } = contextOf(execution);
  if (!actor) throw notSignedIn();
  return actor;
});

/** Network address of the caller, as a resolver's parameter. */
export const CallerAddress = createParamDecorator(
  (_: unknown, execution: ExecutionContext): string => contextOf(execution).address,
);

/** A batch read by id, declared beside its SQL; rows come back in any order and are matched by `idOf`. */
export interface Batch<Row> {
  readonly read: (db: ReadDb, ids: readonly string[]) => Promise<Row[]>;
  readonly idOf: (row: Row) => string;
}

/** Loads one row of a batch for a field; all that a request asks in one turn is one statement. */
export type Load = <Row>(batch: Batch<Row>, id: string) => Promise<Row | null>;
/** Likewise for batches that give several rows an id. */
export type LoadMany = <Row>(batch: Batch<Row>, id: string) => Promise<Row[]>;

function rowsLoader<Row>(context: GraphqlContext, batch: Batch<Row>): DataLoader<string, Row[]> {
  const known = context.loaders.get(batch);
  if (known) return known as DataLoader<string, Row[]>;
  const loader = new DataLoader<string, Row[]>(async (ids) => {
    if (!context.db) throw notSignedIn();
    const byId = Map.groupBy(await batch.read(context.db, [...ids]), batch.idOf);
    return ids.map((id) => byId.get(id) ?? []);
  });
  context.loaders.set(batch, loader);
  return loader;
}

export const LoadRow = createParamDecorator((_: unknown, execution: ExecutionContext): Load => {
  const context = contextOf(execution);
  return async (batch, id) => (await rowsLoader(context, batch).load(id))[0] ?? null;
});

export const LoadRows = createParamDecorator((_: unknown, execution: ExecutionContext): LoadMany => {
  const context = contextOf(execution);
  return (batch, id) => rowsLoader(context, batch).load(id);
});
