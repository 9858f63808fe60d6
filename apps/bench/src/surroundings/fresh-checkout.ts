import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from './repository.js';
import type { Stage } from './stage.js';

const OUR_SCOPE = '@rinnalla';

/**
 * The tree as it stands, in a folder of its own: packages installed, nothing built, no data. Installed packages are the same files,
 * by links; our own libraries are the copy's.
 * @returns the folder, deleted with the stage
 */
export async function freshCheckout(stage: Stage): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-checkout-'));
  stage.keep({ stop: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }) });
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: repositoryRoot, maxBuffer: 64_000_000 },
  );
  for (const file of stdout.split('\0').filter(Boolean)) {
    // A file that is deleted but not yet committed is listed all the same.
    await cp(path.join(repositoryRoot, file), path.join(folder, file)).catch(ignoreMissing);
  }
  await linkPackages(folder);
  return folder;
}

async function linkPackages(folder: string): Promise<void> {
  const installed = path.join(repositoryRoot, 'node_modules');
  const linked = path.join(folder, 'node_modules');
  await mkdir(path.join(linked, OUR_SCOPE), { recursive: true });
  for (const name of await readdir(installed)) {
    if (name !== OUR_SCOPE) await symlink(path.join(installed, name), path.join(linked, name));
  }
  const { workspaces } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  for (const group of workspaces.map((pattern) => pattern.replace(/\/\*$/, ''))) {
    for (const project of await readdir(path.join(folder, group))) {
      const home = path.join(folder, group, project);
      const { name } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
        name: string;
      };
      await symlink(home, path.join(linked, name));
    }
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
