import type { FieldClass } from '@rinnalla/domain';

/**
 * What a field tells: a class; `none` for what is not client data (staff, words, ids, versions, paging, and links whose parts tell
 * for themselves); `entry` for what is as protected as the kind of entry it is of; `parent` for what is as protected as the line it
 * hangs on; `address` for C1 that becomes C9 under non-disclosure for safety.
 */
export type FieldMark = FieldClass | 'none' | 'entry' | 'parent' | 'address';

/** Fields by mark. A field that is not named is marked as in the interface the type implements. */
export type MarkedFields = Readonly<Partial<Record<FieldMark, string>>>;
