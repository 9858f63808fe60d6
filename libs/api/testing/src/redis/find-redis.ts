import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

const programs = ['redis-server', 'valkey-server'];
const installPatienceMs = 240_000;

/**
 * One at a time and only if another process has not done it meanwhile. RUNLEVEL=1 keeps Debian from starting a server of its own
 * on the default port. Newer Debians may carry only Valkey.
 */
const installScript = `
  command -v redis-server || command -v valkey-server && exit
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends redis-server || apt-get install -y -qq --no-install-recommends valkey-server`;

/** Path of a Redis or Valkey server on PATH, else null. */
export async function findRedis(searchPath = process.env['PATH'] ?? ''): Promise<string | null> {
  for (const program of programs) {
    for (const folder of searchPath.split(path.delimiter).filter(Boolean)) {
      const file = path.join(folder, program);
      const isThere = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return file;
    }
  }
  return null;
}

/** Installs the server from Debian. Null when it worked, else why it did not. */
export async function installRedis(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'only root may install it (apt-get install redis-server)';
  return new Promise((resolve) => {
    const child = spawn('flock', ['/run/rinnalla-redis-install.lock', 'sh', '-c', installScript], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: installPatienceMs,
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.on('error', (error) => resolve(`this system is no Debian (${error.message})`));
    child.on('close', (code, signal) =>
      resolve(code === 0 ? null : `apt-get ended with ${signal ?? code}: ${words.trim()}`),
    );
  });
}
