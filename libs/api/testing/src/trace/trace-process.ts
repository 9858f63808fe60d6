/*
 * For `node --import`, before a program that is tested from outside: what it reads is followed from its first moment on, and written to
 * the end of the file that RINNALLA_TRACE names before whoever asked is told: nothing is lost when the program is killed. The program
 * itself knows nothing of it.
 */
import { openSync, writeSync } from 'node:fs';
import { followRequests } from './trace-requests.js';
import { traceRows } from './trace-rows.js';
import { TraceWriter } from './written-trace.js';

/** As the API names its connections. */
const APPLICATION = 'rinnalla-app';

const name = process.env['RINNALLA_TRACE'];
if (!name) throw new Error('RINNALLA_TRACE names no file');

const file = openSync(name, 'a');
const writer = new TraceWriter((line) => void writeSync(file, line));
followRequests((request) => writer.answered(request));
traceRows((_database, application) => application === APPLICATION, writer);
