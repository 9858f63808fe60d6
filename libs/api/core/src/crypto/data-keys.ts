import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const ALGORITHM = 'aes-256-gcm';
/** First byte of every ciphertext: which key and layout it was made with, so that keys can be changed later. */
const KEY_ID = 1;

/**
 * The keys that never reach the database: one encrypts identity codes, one makes their blind index, one makes the browsers' draft
 * keys. All three are derived from the 32 bytes in `DATA_KEY_FILE`.
 */
export class DataKeys {
  private readonly encryption: Buffer;
  private readonly index: Buffer;
  private readonly drafts: Buffer;

  constructor(master: Buffer) {
    if (master.length !== 32) throw new Error('DATA_KEY_FILE must hold 32 random bytes, in hex');
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', master, '', `rinnalla.${use}`, 32));
    this.encryption = derive('encryption');
    this.index = derive('blind-index');
    this.drafts = derive('drafts');
  }

  static fromFile(path: string): DataKeys {
    return new DataKeys(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'));
  }

  /** @param place table, column and row: a ciphertext moved to another place does not open */
  encrypt(text: string, place: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(ALGORITHM, this.encryption, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([KEY_ID]), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the ciphertext was made with another key, for another place, or was touched */
  decrypt(ciphertext: Buffer, place: string): string {
    if (ciphertext[0] !== KEY_ID) throw new Error(`Unknown key id ${String(ciphertext[0])}`);
    const decipher = createDecipheriv(ALGORITHM, this.encryption, ciphertext.subarray(1, 13))
      .setAAD(Buffer.from(place))
      .setAuthTag(ciphertext.subarray(13, 29));
    return Buffer.concat([decipher.update(ciphertext.subarray(29)), decipher.final()]).toString('utf8');
  }

  /** Equal texts give equal hashes: how an identity code is found without being readable. */
  blindIndex(text: string): Buffer {
    return createHmac('sha256', this.index).update(text).digest();
  }

  /** Key of one person's drafts, base64; the browser keeps it in memory only. */
  draftKey(professionalId: string): string {
    return createHmac('sha256', this.drafts).update(professionalId).digest('base64');
  }
}
