export { Backoff } from './backoff.js';
export {
  addToList,
  placeInOrder,
  removeFromList,
  textOf,
  type CachedRecord,
  type ListPlace,
} from './cached-lists.js';
export {
  createGraphqlClient,
  type GraphqlClient,
  type GraphqlClientOptions,
} from './create-graphql-client.js';
export { failureOf, isPassing, isUnseen, type Failure } from './failure.js';
export { graphql } from './generated/gql.js';
export type * from './generated/graphql.js';
export { GraphqlProvider, useGraphql, type GraphqlProviderProps } from './graphql-provider.js';
export { newId } from './new-id.js';
export { OwnChanges } from './own-changes.js';
export {
  recordKind,
  RecordKinds,
  type AnyRecordKind,
  type LiveRecord,
  type LiveRecordName,
  type LiveRecordOf,
  type RecordKindDefinition,
  type RecordRef,
} from './record-kinds.js';
export { EventsSinceDocument } from './events-since.js';
export { OwedReads, type Owed } from './owed-reads.js';
export { RecordsDocument } from './records.js';
export { ShownQueries } from './shown-queries.js';
export { sendFrom, type SendingPlace, type Unanswered } from './unanswered.js';
export { useChange, type Change, type ChangeOutcome } from './use-change.js';
export { useRead, type Read, type ReadOptions } from './use-read.js';
