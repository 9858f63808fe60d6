/** `npm run dev`: the same as `npm start`, built anew and restarted whenever a source changes. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';

const root = path.resolve(import.meta.dirname, '..');
let api = null;
let timer = null;
let stopping = false;

async function rebuild() {
  try {
    await buildServer();
    await buildWeb();
  } catch (error) {
    console.error(String(error));
    return;
  }
  const start = () => {
    if (stopping) return;
    api = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
      cwd: root,
      stdio: 'inherit',
    });
  };
  if (!api || api.exitCode !== null) return start();
  api.once('exit', start);
  api.kill('SIGTERM');
}

for (const folder of ['apps', 'libs']) {
  watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    if (!file || /(^|[\\/])(dist|node_modules|generated)([\\/]|$)/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), 300);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    if (!api || api.exitCode !== null) process.exit(0);
    api.once('exit', () => process.exit(0));
    api.kill(signal);
  });
}
await rebuild();
