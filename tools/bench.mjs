/** `npm run bench`: builds what is measured and runs the benchmarks. Flags: `--quick`, `--json`, `--only name,name`. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildLib } from './build-lib.mjs';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';

const root = path.resolve(import.meta.dirname, '..');
await buildServer();
// The web's own client and stream keeper run in Node, on the open boards.
for (const project of ['libs/web/graphql', 'libs/web/realtime', 'apps/bench']) {
  await buildLib(path.join(root, project));
}
await buildWeb().catch((error) =>
  console.error('The web app can not be built; its sizes are not measured:', error.message),
);

const bench = spawn(
  process.execPath,
  ['--enable-source-maps', 'apps/bench/dist/main.js', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
