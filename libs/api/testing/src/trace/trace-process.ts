/*
 * For `node --import`, before a program that is tested from outside: what it reads is followed from its first moment on, and written to
 * the file that RINNALLA_TRACE names whenever the process is sent SIGUSR2. The program itself knows nothing of it.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { followRequests } from './trace-requests.js';
import { traceRows } from './trace-rows.js';
import { writtenTrace } from './written-trace.js';

/** As the API names its connections. */
const APPLICATION = 'rinnalla-app';

const file = process.env['RINNALLA_TRACE'];
if (!file) throw new Error('RINNALLA_TRACE names no file');

followRequests();
const trace = traceRows((_database, application) => application === APPLICATION);
process.on('SIGUSR2', () => {
  writeFileSync(`${file}.part`, writtenTrace(trace));
  // Whole or not there.
  renameSync(`${file}.part`, file);
});
