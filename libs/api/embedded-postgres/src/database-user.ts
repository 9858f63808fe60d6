import { readFile, stat } from 'node:fs/promises';

/** The unprivileged account that runs PostgreSQL when we are root: PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Null when we are an ordinary user and PostgreSQL runs as ourselves. As root: the owner of the existing cluster, else `postgres`, else `nobody`.
 * @throws as root on a system that has neither account.
 */
export async function findDatabaseUser(existingCluster: string): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(existingCluster).catch(() => null);
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const user = findAccount(accounts, 'postgres') ?? findAccount(accounts, 'nobody');
  if (!user) {
    throw new Error(
      'PostgreSQL refuses to run as root, and there is no account "postgres" or "nobody" to run it as. ' +
        'Start as an ordinary user, or set DATABASE_URL to use a server of your own.',
    );
  }
  return user;
}

function findAccount(accounts: string, name: string): DatabaseUser | null {
  const [, , uid, gid] =
    accounts
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null;
}
