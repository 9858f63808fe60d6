import { until } from '@rinnalla/api-testing';
import type { Person } from './person.js';

/**
 * Waits until a draft with all these texts lies sealed on the person's device: only then does it outlive what comes next. It is opened
 * with the person's key, for nothing on the screen says how far the keeping has come.
 */
export async function draftKept(person: Person, ...texts: string[]): Promise<void> {
  const { me } = await person.ask<{ me: { id: string; draftKey: string } }>('{ me { id draftKey } }');
  // Playwright's own waiting takes a promise for an answer.
  const asked = { owner: me.id, draftKey: me.draftKey, texts };
  await until(() => person.page.evaluate(holdsDraft, asked), { timeoutMs: 30_000 });
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
    const stored: Stored[] = await done(database.transaction('drafts').objectStore('drafts').getAll());
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
