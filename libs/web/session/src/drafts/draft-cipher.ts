/** Encrypts drafts under the person's own key, which the server hands out at sign-in and no disk ever holds. */
export interface DraftCipher {
  /** @param place who and what it belongs to; it opens nowhere else */
  seal(text: string, place: string): Promise<SealedText>;
  /** @returns null for what was sealed under another key, or altered */
  open(sealed: SealedText, place: string): Promise<string | null>;
}

export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
}

const IV_BYTES = 12;

/**
 * AES-GCM, 256 bits.
 * @param draftKey 32 bytes in base64
 * @returns null where the browser gives no cryptography: plain http elsewhere than localhost
 */
export async function draftCipher(draftKey: string): Promise<DraftCipher | null> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return null;
  const raw = Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
  const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  return {
    seal: async (text, place) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
      return { iv, ciphertext: await subtle.encrypt(algorithm, key, bytesOf(text)) };
    },
    open: async ({ iv, ciphertext }, place) => {
      const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
      const opened = await subtle.decrypt(algorithm, key, ciphertext).catch(() => null);
      return opened && new TextDecoder().decode(opened);
    },
  };
}
