import type { Person } from './person.js';

const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/**
 * Waits until a draft with all these texts lies sealed on the person's device: only then does it outlive what comes next. It is opened
 * with the person's key, for nothing on the screen says how far the keeping has come.
 */
export async function draftKept(person: Person, ...texts: string[]): Promise<void> {
  const { me } = await person.ask<{ me: { id: string; draftKey: string } }>('{ me { id draftKey } }');
  const until = Date.now() + PATIENCE_MS;
  // Asked from here: a promise that the page's own waiting gets is an answer to it already.
  while (!(await person.page.evaluate(holdsDraft, { owner: me.id, draftKey: me.draftKey, texts }))) {
    if (Date.now() > until) throw new Error(`No draft is kept with ${texts.join(', ')}`);
    await person.page.waitForTimeout(POLL_MS);
  }
}

/** Runs in the page. */
async function holdsDraft({
  owner,
  draftKey,
  texts,
}: {
  owner: string;
  draftKey: string;
  texts: string[];
}): Promise<boolean> {
  interface Stored {
    readonly key: string;
    readonly iv: Uint8Array<ArrayBuffer>;
    readonly ciphertext: ArrayBuffer;
  }
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
    });
  const raw = Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const database = await done(indexedDB.open('rinnalla-drafts'));
  try {
    const stored = (await done(database.transaction('drafts').objectStore('drafts').getAll())) as Stored[];
    const opened = await Promise.all(
      stored.map((draft) =>
        crypto.subtle
          .decrypt(
            {
              name: 'AES-GCM',
              iv: draft.iv,
              additionalData: new TextEncoder().encode(`${owner}:${draft.key}`),
            },
            key,
            draft.ciphertext,
          )
          .then((text) => new TextDecoder().decode(text))
          .catch(() => ''),
      ),
    );
    return opened.some((text) => texts.every((part) => text.includes(JSON.stringify(part))));
  } finally {
    database.close();
  }
}
