import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withClient } from './prepare-database.js';
import { startThrowawayPostgres } from './throwaway-postgres.js';

describe('a throw-away server', () => {
  it('leaves nothing behind', async () => {
    const server = await startThrowawayPostgres();
    await withClient(server.ownerUrl, (client) => client.query('CREATE TABLE note ()'));
    await server.stop();
    await server.stop();
    await expect(stat(server.dataDir)).rejects.toThrow(/ENOENT/);
  });

  it('leaves nothing behind when it can not start', async () => {
    const ours = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith(`rinnalla-throwaway-${process.pid}-`));
    await expect(startThrowawayPostgres({ settings: { work_mem: 'plenty' } })).rejects.toThrow(/plenty/);
    expect(await ours()).toEqual([]);
  });

  const itAsRoot = process.getuid?.() === 0 ? it : it.skip;

  itAsRoot('leaves nothing behind when its data had to be placed elsewhere', async () => {
    const closed = await mkdtemp(path.join(tmpdir(), 'rinnalla-closed-'));
    try {
      const server = await startThrowawayPostgres({}, closed);
      const home = await readFile(path.join(server.dataDir, 'placed-at'), 'utf8');
      await server.stop();
      await expect(stat(home)).rejects.toThrow(/ENOENT/);
      expect(await readdir(closed)).toEqual([]);
    } finally {
      await rm(closed, { recursive: true });
    }
  });
});
