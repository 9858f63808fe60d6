import type { RecordKind } from '@rinnalla/contracts';
import type { Cache } from '@urql/exchange-graphcache';
import type { RecordsQuery } from './generated/graphql.js';

/** A record as the one live re-read answers it; kinds that no feature reads yet are left out. */
export type LiveRecord = Exclude<
  Extract<RecordsQuery['records'][number], { id: string }>,
  { __typename: 'GoneRecord' }
>;
export type LiveRecordName = LiveRecord['__typename'];
export type LiveRecordOf<Name extends LiveRecordName> = Extract<LiveRecord, { __typename: Name }>;

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/**
 * How a feature keeps records of one kind in the cache. The fields of a known record renew themselves wherever they are shown;
 * this is for the lists it comes into and leaves.
 */
export interface RecordKindDefinition<Name extends LiveRecordName> {
  readonly kind: RecordKind;
  readonly typename: Name;
  /** Name of the fragment that `records` reads it by. A mutation that answers with it needs no re-read. */
  readonly fragment: string;
  /** Puts the record into the cached lists it belongs to. Called for every read, so twice must be as once. */
  place?(record: LiveRecordOf<Name>, cache: Cache): void;
  /** Takes what is gone, or no longer the reader's to see, out of the cached lists. */
  remove?(ref: RecordRef, cache: Cache): void;
}

/** A definition of any kind, as it stands in one list with the others. */
export interface AnyRecordKind {
  readonly kind: RecordKind;
  readonly typename: string;
  readonly fragment: string;
  place?(record: LiveRecord, cache: Cache): void;
  remove?(ref: RecordRef, cache: Cache): void;
}

/** Checks a definition by its own record type and forgets the type: `RecordKinds` hands each only records of its own. */
export const recordKind = <Name extends LiveRecordName>(
  definition: RecordKindDefinition<Name>,
): AnyRecordKind => definition;

/** The kinds that the open features know; each feature adds its own when it opens. */
export class RecordKinds {
  readonly #definitions = new Map<string, AnyRecordKind>();

  /** Registers a kind once; a second registration under the same typename replaces the first. */
  register(definition: AnyRecordKind): void {
    this.#definitions.set(definition.typename, definition);
  }

  byTypename(typename: unknown): AnyRecordKind | undefined {
    return typeof typename === 'string' ? this.#definitions.get(typename) : undefined;
  }

  place(record: LiveRecord, cache: Cache): void {
    this.byTypename(record.__typename)?.place?.(record, cache);
  }

  remove(ref: RecordRef, cache: Cache): void {
    for (const definition of this.#definitions.values()) {
      if (definition.kind === ref.kind) definition.remove?.(ref, cache);
    }
  }
}
