import type { SealedText } from './draft-cipher.js';

export interface StoredDraft extends SealedText {
  /** Id of the professional who wrote it. */
  readonly owner: string;
  /** What it is a draft of, such as `plan:{caseId}:3:client`. */
  readonly key: string;
}

const DATABASE = 'rinnalla-drafts';
const SHELF = 'drafts';

/** Where sealed drafts lie on this device: IndexedDB, each person's apart. */
export class DraftShelf {
  private constructor(private readonly database: IDBDatabase) {}

  /** @returns null where the browser stores nothing, as in some private windows */
  static async open(): Promise<DraftShelf | null> {
    const { indexedDB: factory } = globalThis as { readonly indexedDB?: IDBFactory };
    if (!factory) return null;
    const opening = factory.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      const shelf = opening.result.createObjectStore(SHELF, { keyPath: ['owner', 'key'] });
      shelf.createIndex('owner', 'owner');
    };
    return done(opening).then(
      (database) => new DraftShelf(database),
      () => null,
    );
  }

  async put(draft: StoredDraft): Promise<void> {
    await done(this.#shelf('readwrite').put(draft));
  }

  async find(owner: string, key: string): Promise<StoredDraft | null> {
    const found = await done<unknown>(this.#shelf('readonly').get([owner, key]));
    return isStored(found) ? found : null;
  }

  async remove(owner: string, key: string): Promise<void> {
    await done(this.#shelf('readwrite').delete([owner, key]));
  }

  /** What the owner's drafts are of. */
  async keysOf(owner: string): Promise<readonly string[]> {
    const found = await done<unknown[]>(this.#shelf('readonly').index('owner').getAll(owner));
    return found.flatMap((stored) => (isStored(stored) ? [stored.key] : []));
  }

  count(owner: string): Promise<number> {
    return done(this.#shelf('readonly').index('owner').count(owner));
  }

  async wipe(owner: string): Promise<void> {
    const shelf = this.#shelf('readwrite');
    const keys = await done(shelf.index('owner').getAllKeys(owner));
    await Promise.all(keys.map((key) => done(shelf.delete(key))));
  }

  close(): void {
    this.database.close();
  }

  #shelf(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(SHELF, mode).objectStore(SHELF);
  }
}

/** Only this shelf writes here; what another version left behind is taken for none. */
const isStored = (found: unknown): found is StoredDraft =>
  typeof found === 'object' && found !== null && 'iv' in found && 'ciphertext' in found;

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
