import type { Unanswered } from '@rinnalla/web-graphql';
import { draftCipher, type DraftCipher } from './draft-cipher.js';
import type { DraftPlace } from './draft-place.js';
import { DraftShelf } from './draft-shelf.js';

/** Half-typed text, field by field. */
export type DraftFields = Readonly<Record<string, string>>;

export interface Draft {
  readonly fields: DraftFields;
  /** The version of the record that was being changed; null for something new. */
  readonly serverVersion: number | null;
  /** How that record stood then, field by field, as far as the form shows it. */
  readonly standing?: DraftFields;
  /** It was sent, and no answer came: sent again as it is, it goes out as the same change. */
  readonly sent?: SentDraft;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The record it was typed on; null where it belongs to none. */
  readonly about: DraftPlace | null;
}

/** What went out of a draft: the change, and the draft as it was then. */
export interface SentDraft extends Unanswered {
  readonly fields: DraftFields;
  readonly serverVersion: number | null;
}

export interface KeptDraft {
  readonly key: string;
  readonly draft: Draft;
}

/**
 * One person's half-typed texts on this device. They outlive a reload, a time-out and a lost right; explicit sign-out wipes them.
 * Where the browser stores or encrypts nothing, they live as long as the page.
 */
export class Drafts {
  readonly #memory = new Map<string, Draft>();
  readonly #shelf: Promise<DraftShelf | null>;
  #cipher: Promise<DraftCipher | null>;
  readonly #pending = new Set<() => Promise<void>>();
  #isWiped = false;

  /** @param draftKey the person's key, base64 */
  constructor(
    private readonly owner: string,
    draftKey: string,
  ) {
    this.#shelf = DraftShelf.open();
    this.#cipher = draftCipher(draftKey);
  }

  async save(key: string, draft: Draft): Promise<void> {
    // A form that closes after the wipe must not bring its text back.
    if (this.#isWiped) return;
    this.#memory.set(key, draft);
    const [shelf, cipher] = await Promise.all([this.#shelf, this.#cipher]);
    if (!shelf || !cipher) return;
    const sealed = await cipher.seal(JSON.stringify(draft), this.#place(key));
    // Taken back while it was being sealed: sent, or emptied.
    if (this.#memory.get(key) !== draft) return;
    await shelf.put({ owner: this.owner, key, ...sealed });
  }

  async find(key: string): Promise<Draft | null> {
    const [shelf, cipher] = await Promise.all([this.#shelf, this.#cipher]);
    const known = this.#memory.get(key);
    if (known || !shelf || !cipher) return known ?? null;
    const stored = await shelf.find(this.owner, key);
    const text = stored && (await cipher.open(stored, this.#place(key)));
    return text === null ? null : readDraft(text);
  }

  async remove(key: string): Promise<void> {
    this.#memory.delete(key);
    await (await this.#shelf)?.remove(this.owner, key);
  }

  /** Every draft that this person can open now, the latest first. */
  async all(): Promise<readonly KeptDraft[]> {
    await this.flush();
    const [shelf, cipher] = await Promise.all([this.#shelf, this.#cipher]);
    const stored = shelf && cipher ? await shelf.keysOf(this.owner) : [];
    const found = await Promise.all(
      [...new Set([...this.#memory.keys(), ...stored])].map(async (key) => ({
        key,
        draft: await this.find(key),
      })),
    );
    return found
      .flatMap(({ key, draft }) => (draft ? [{ key, draft }] : []))
      .toSorted((one, other) => other.draft.savedAt.localeCompare(one.draft.savedAt));
  }

  async count(): Promise<number> {
    await this.flush();
    const shelf = await this.#shelf;
    return shelf && (await this.#cipher) ? shelf.count(this.owner) : this.#memory.size;
  }

  /** What is typed but waits for its moment to be saved; called by each open form. */
  addPending(save: () => Promise<void>): () => void {
    this.#pending.add(save);
    return () => this.#pending.delete(save);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#pending].map((save) => save()));
  }

  /** The session ended: saves what waits and forgets the key. The drafts stay, unreadable until the next sign-in. */
  async lock(): Promise<void> {
    await this.flush();
    this.#cipher = Promise.resolve(null);
  }

  unlock(draftKey: string): void {
    this.#cipher = draftCipher(draftKey);
  }

  async wipe(): Promise<void> {
    this.#isWiped = true;
    this.#pending.clear();
    this.#memory.clear();
    await (await this.#shelf)?.wipe(this.owner);
  }

  #place(key: string): string {
    return `${this.owner}:${key}`;
  }
}

/** What was sealed under this person's key was written by this code; an older form of it reads as none. */
function readDraft(text: string): Draft | null {
  const draft = JSON.parse(text) as Partial<Draft>;
  if (typeof draft.fields !== 'object' || typeof draft.savedAt !== 'string') return null;
  const { fields, serverVersion = null, savedAt, about = null, standing, sent } = draft;
  return { fields, serverVersion, savedAt, about, ...(standing && { standing }), ...(sent && { sent }) };
}
