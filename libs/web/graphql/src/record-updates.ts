import type { Cache, DataFields, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache';
import type { RecordsQuery } from './generated/graphql.js';
import type { LiveRecord, RecordKinds } from './record-kinds.js';

/** What the cache does beyond renewing fields: places live records, and those that an own change answered with. */
export const recordUpdates = (kinds: RecordKinds): UpdatesConfig => ({
  Query: { records: placeRead(kinds) },
  // Any mutation: what it answers with says by its type whether it is a record.
  Mutation: new Proxy({}, { get: () => placeAnswer(kinds) }),
});

const placeRead =
  (kinds: RecordKinds): UpdateResolver<Pick<RecordsQuery, 'records'>> =>
  ({ records }, _args, cache, info) => {
    for (const record of records) {
      if (record.__typename === 'GoneRecord') kinds.remove(record, cache);
      else if ('id' in record) kinds.place(record, cache);
    }
    forgetEarlierReads(cache, info.parentFieldKey);
  };

/** Each re-read would stay in the cache as a query of its own, for ever. */
function forgetEarlierReads(cache: Cache, current: string): void {
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'records' && fieldKey !== current && !current.endsWith(`.${fieldKey}`)) {
      cache.invalidate('Query', fieldName, args);
    }
  }
}

const placeAnswer =
  (kinds: RecordKinds): UpdateResolver =>
  (parent, _args, cache, info) => {
    for (const record of recordsIn(parent[info.fieldName])) {
      const definition = kinds.byTypename(record.__typename);
      if (definition && definition.fragment in info.fragments) kinds.place(record, cache);
    }
  };

/** Every object with a type and an id in an answer, outermost first. */
export function* recordsIn(value: unknown): Generator<LiveRecord> {
  if (Array.isArray(value)) {
    for (const item of value) yield* recordsIn(item);
  } else if (isObject(value)) {
    if (isRecord(value)) yield value;
    for (const field of Object.values(value)) yield* recordsIn(field);
  }
}

const isObject = (value: unknown): value is DataFields => typeof value === 'object' && value !== null;

const isRecord = (value: object): value is LiveRecord =>
  '__typename' in value && 'id' in value && typeof value.id === 'string';
