import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Journeys drive what `npm start` runs: server and web app are built first. */
export default function buildProduct(): void {
  for (const step of ['build-server.mjs', 'build-web.mjs']) {
    execFileSync(path.join(root, 'node_modules/.bin/node'), [path.join(root, 'tools', step)], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}
