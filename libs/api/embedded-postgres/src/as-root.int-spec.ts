import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBinaries, programPath } from './binaries.js';
import { findDatabaseUser } from './database-user.js';
import { placeBinaries } from './placement.js';
import { withClient } from './prepare-database.js';
import { runProgram } from './run-program.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const settings = { fsync: 'off', shared_buffers: '32MB' };
const describeAsRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeAsRoot('as root', () => {
  let closed = '';

  beforeEach(async () => {
    closed = await mkdtemp(path.join(tmpdir(), 'rinnalla-closed-'));
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
  });
  afterEach(() => rm(closed, { recursive: true, force: true }));

  it('runs the server as an unprivileged user, with data where that user can reach it', async () => {
    const dataDir = path.join(closed, 'home/.data/postgres');
    const first = await startEmbeddedPostgres({ dataDir, settings });
    const home = await readFile(path.join(dataDir, 'placed-at'), 'utf8');
    const [pid] = (await readFile(path.join(home, 'cluster/postmaster.pid'), 'utf8')).split('\n');
    expect((await stat(`/proc/${pid}`)).uid).not.toBe(0);
    expect((await stat(path.join(home, 'cluster'))).mode & 0o777).toBe(0o700);
    await withClient(first.ownerUrl, (client) => client.query('CREATE TABLE note ()'));
    await first.stop();

    const second = await startEmbeddedPostgres({ dataDir, settings });
    await expect(
      withClient(second.ownerUrl, (client) => client.query('SELECT FROM note')),
    ).resolves.toMatchObject({
      rowCount: 0,
    });
    await second.stop();
    await rm(home, { recursive: true });
    await expect(startEmbeddedPostgres({ dataDir, settings })).rejects.toThrow(/placed in .*, which is gone/);
  });

  it('copies the binaries out of a closed installation, once, owned by root', async () => {
    const installed = await findBinaries();
    const root = path.join(closed, 'native');
    await mkdir(root);
    for (const part of ['bin', 'lib'])
      await cp(path.join(installed.root, part), path.join(root, part), {
        recursive: true,
        verbatimSymlinks: true,
      });
    const user = await findDatabaseUser(path.join(closed, 'no-cluster'));
    const placed = await placeBinaries({ ...installed, root, version: `0-test-${process.pid}` }, user);
    try {
      expect(placed.root).not.toContain(closed);
      expect((await stat(placed.root)).uid).toBe(0);
      const run = await runProgram(programPath(placed, 'postgres'), ['--version'], user);
      expect(run.output).toMatch(/^postgres \(PostgreSQL\) 18/);
      await expect(
        runProgram(programPath({ ...installed, root }, 'postgres'), ['--version'], user),
      ).rejects.toThrow(/EACCES/);
      expect(await placeBinaries({ ...installed, root, version: `0-test-${process.pid}` }, user)).toEqual(
        placed,
      );
    } finally {
      await rm(placed.root, { recursive: true });
    }
  });

  it('leaves readable binaries where they are', async () => {
    const installed = await findBinaries();
    const user = await findDatabaseUser(path.join(closed, 'no-cluster'));
    const placed = await placeBinaries(installed, user);
    expect(path.basename(placed.root)).toMatch(/^native$|^postgresql-/);
  });
});

describe('finding the binaries', () => {
  it('says what to do on a platform that has none', async () => {
    await expect(findBinaries('plan9-mips')).rejects.toThrow(
      /no embedded PostgreSQL for plan9-mips. Set DATABASE_URL/,
    );
  });

  it('says what to do when the package is not installed', async () => {
    const foreign = process.platform === 'darwin' ? 'win32-x64' : 'darwin-arm64';
    await expect(findBinaries(foreign)).rejects.toThrow(
      /is not installed. Run npm ci without --omit=optional/,
    );
  });
});
