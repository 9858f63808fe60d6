import { randomBytes } from 'node:crypto';
import { codeOf } from './error-code.js';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Passwords = z.object({ superuser: z.string(), owner: z.string(), app: z.string(), jobs: z.string() });
export type Passwords = z.infer<typeof Passwords>;

/**
 * The passwords of an embedded cluster, from the 0600 file beside it.
 * @param mayCreate false once a cluster exists: new passwords would not open it.
 * @throws when the file is missing though a cluster exists, or is damaged.
 */
export async function loadPasswords(file: string, mayCreate: boolean): Promise<Passwords> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return Passwords.parse(JSON.parse(text));
  if (!mayCreate) {
    throw new Error(
      `The passwords of the embedded database are missing: ${file}. Restore the file, or move the data folder away.`,
    );
  }
  const passwords = { superuser: secret(), owner: secret(), app: secret(), jobs: secret() };
  await writeFile(`${file}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return passwords;
}

/** Letters and digits only: fits a URL and a quoted literal as it is. */
function secret(): string {
  return randomBytes(24).toString('hex');
}
