import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { isAlive, readPostmasterFile } from './postmaster-file.js';
import { onDatabase, withClient } from './prepare-database.js';

const settings = { fsync: 'off', shared_buffers: '32MB' };
const running: EmbeddedPostgres[] = [];
let dataDir = '';

async function start(extra: { port?: number; log?: (line: string) => void } = {}) {
  const server = await startEmbeddedPostgres({ dataDir, settings, ...extra });
  running.push(server);
  return server;
}

const postmaster = async () => (await readPostmasterFile(path.join(dataDir, 'cluster')))?.pid ?? 0;

async function untilGone(pid: number) {
  while (isAlive(pid)) await wait(10);
}

const writeNote = (url: string) =>
  withClient(url, (client) => client.query("CREATE TABLE note AS SELECT 'säilyy' AS text"));
const readNote = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ text: string }>('SELECT text FROM note')).rows[0]?.text,
  );

beforeEach(async () => {
  dataDir = path.join(await temporaryFolder(), 'data');
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(path.dirname(dataDir), { recursive: true, force: true });
});

describe('a fresh start', () => {
  it('gives each role its own door to the database within seconds', async () => {
    const begun = Date.now();
    const server = await start();
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(server.adopted).toBe(false);
    for (const [url, role] of [
      [server.ownerUrl, 'rinnalla_owner'],
      [server.appUrl, 'rinnalla_app'],
      [server.jobsUrl, 'rinnalla_jobs'],
    ] as const) {
      const { rows } = await withClient(url, (client) =>
        client.query('SELECT current_user AS role, current_database() AS name, version() LIKE $1 AS is18', [
          'PostgreSQL 18.%',
        ]),
      );
      expect(rows).toEqual([{ role, name: 'rinnalla', is18: true }]);
    }
  });

  it('listens on loopback only, keeps commits synchronous and its passwords to itself', async () => {
    const server = await start();
    const { rows } = await withClient(server.superuserUrl, (client) =>
      client.query(`SELECT name, setting FROM pg_settings
        WHERE name IN ('listen_addresses', 'unix_socket_directories', 'synchronous_commit') ORDER BY name`),
    );
    expect(rows.map((row: { setting: string }) => row.setting)).toEqual(['127.0.0.1', 'on', '']);
    expect((await stat(path.join(dataDir, 'passwords.json'))).mode & 0o777).toBe(0o600);
    await expect(
      withClient(server.appUrl.replace(/:[0-9a-f]{48}@/, ':wrong@'), async () => 0),
    ).rejects.toThrow(/password authentication failed/);
  });

  it('lets neither app nor jobs create in the public schema, nor enter other databases', async () => {
    const server = await start();
    for (const url of [server.appUrl, server.jobsUrl]) {
      await expect(withClient(url, (client) => client.query('CREATE TABLE x ()'))).rejects.toThrow(
        /permission denied for schema public/,
      );
      await expect(withClient(url, (client) => client.query('CREATE TEMP TABLE x ()'))).rejects.toThrow(
        /permission denied/,
      );
      await expect(withClient(onDatabase(url, 'postgres'), async () => 0)).rejects.toThrow(
        /permission denied for database/,
      );
    }
  });

  it('runs the server outside our process group, where Ctrl-C does not reach it', async () => {
    await start();
    const groupOf = async (pid: number | 'self') =>
      (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')[2];
    expect(await groupOf(await postmaster())).not.toBe(await groupOf('self'));
  });

  it('names the taken port', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
    await new Promise((resolve) => squatter.close(resolve));
    expect((await start({ port })).port).toBe(port);
  });
});

describe('the next start', () => {
  it('finds what was written before the stop', async () => {
    const first = await start();
    await writeNote(first.ownerUrl);
    await first.stop();
    await expect(withClient(first.ownerUrl, async () => 0)).rejects.toThrow(/ECONNREFUSED/);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await readNote(second.ownerUrl)).toBe('säilyy');
  });

  it('adopts a server that already runs, and stops it only when no one else uses it', async () => {
    const lines: string[] = [];
    const first = await start();
    const second = await start({ log: (line) => lines.push(line) });
    expect(second).toMatchObject({ adopted: true, port: first.port, appUrl: first.appUrl });
    await second.stop();
    expect(lines).toContain('left PostgreSQL running: another process uses it');
    await writeNote(first.ownerUrl);
    const pid = await postmaster();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('lets two processes that start at once share one server', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  });

  it('keeps committed work when the server was killed with -9 under load', async () => {
    const first = await start();
    await writeNote(first.ownerUrl);
    const busy = withClient(first.ownerUrl, (client) => {
      client.on('error', () => undefined);
      return client.query('SELECT count(*) FROM generate_series(1, 100000000)');
    }).catch(() => undefined);
    const pid = await postmaster();
    process.kill(pid, 'SIGKILL');
    await untilGone(pid);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await readNote(second.ownerUrl)).toBe('säilyy');
    await busy;
  });

  it('is not misled by a stale postmaster.pid whose number now belongs to another process', async () => {
    const first = await start();
    await writeNote(first.ownerUrl);
    const pidFile = path.join(dataDir, 'cluster/postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await first.stop();
    await writeFile(pidFile, text.replace(/^\d+/, String(process.ppid)));
    const second = await start();
    expect(await readNote(second.ownerUrl)).toBe('säilyy');
  });

  it('redoes an initdb that was cut short, and takes no notice of a dead starter', async () => {
    await (await start()).stop();
    await rename(path.join(dataDir, 'cluster'), path.join(dataDir, 'cluster.initialising'));
    await rm(path.join(dataDir, 'cluster.initialising/global'), { recursive: true });
    await writeFile(path.join(dataDir, 'starting.lock'), '2147483646');
    const server = await start();
    await writeNote(server.ownerUrl);
    expect(await readNote(server.ownerUrl)).toBe('säilyy');
  });

  it('explains data of another major version', async () => {
    await (await start()).stop();
    await writeFile(path.join(dataDir, 'cluster/PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 17, and this is PostgreSQL 18/);
  });

  it('says what is wrong when the passwords are lost, and when a cluster is not whole', async () => {
    await (await start()).stop();
    await rm(path.join(dataDir, 'cluster/global'), { recursive: true });
    await expect(start()).rejects.toThrow(/not a whole PostgreSQL data folder/);
    await rm(path.join(dataDir, 'passwords.json'));
    await expect(start()).rejects.toThrow(/passwords of the embedded database are missing/);
  });

  it('shows the words of a server that refuses to start', async () => {
    await expect(
      startEmbeddedPostgres({ dataDir, settings: { ...settings, work_mem: 'plenty' } }),
    ).rejects.toThrow(/invalid value for parameter "work_mem": "plenty"/);
  });
});
