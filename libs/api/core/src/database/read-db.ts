import type { UsagePurpose } from '@rinnalla/contracts';
import type { HeldTask, Register } from '@rinnalla/domain';
import type { Actor } from '../actor.js';

/** What is known of the reader from the first round trip on: enough for the access engine to decide most things. */
export interface ViewerFacts {
  readonly unitId: string;
  readonly profession: string;
  readonly register: Register;
  /** In force today; `workspaceId` null: given for the whole county. */
  readonly tasks: readonly (HeldTask & { readonly workspaceId: string | null })[];
  readonly expertiseIds: readonly string[];
  /** Grows whenever professionals or units are named or placed anew. */
  readonly namesRevision: number;
}

/** One use of client data: whose, which, why and on what ground (703/2023 10 §). */
export interface Use {
  readonly purpose: UsagePurpose;
  /** What entitles: the relation, work task or legal mode, as a short key. */
  readonly basis: string;
  /** Whose register the data is of; social where it is not said. Data of the other register is a disclosure, and logged as one too. */
  readonly register?: Register;
  readonly clientIds: readonly string[];
  readonly recordIds: readonly string[];
  readonly fieldClasses: readonly string[];
}

/** A place to read from, inside one transaction that knows its reader. A `Tx` is also a `ReadDb`. */
export interface ReadDb {
  readonly actor: Actor;
  /** The one "now" of this transaction; row-level security sees the same. */
  readonly now: Date;
  /** The database that is read, for what may be known of it by heart; null while this transaction may itself change that. */
  readonly source: object | null;
  facts(): Promise<ViewerFacts>;
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Notes a use of client data; the row is written before the answer leaves, or nothing is answered. */
  recordUse(use: Use): void;
}
