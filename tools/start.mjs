/** `npm start`: builds what changed since the last start, then runs the product on one port. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';

const root = path.resolve(import.meta.dirname, '..');
await buildServer();
await buildWeb();
const api = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself (same terminal group); a signal sent to npm alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => api.kill(signal));
api.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
