import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for a test's data that the database user can pass through also when the tests run as root. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-embedded-'));
  await chmod(folder, 0o711);
  return folder;
}
