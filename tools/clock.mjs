/**
 * `npm run -s clock`: reckons due dates. Reads lines `LIMIT DATE` (`7wd 2026-12-16`) from standard input and writes one line for each:
 * the due date, or what is wrong with the line. The exit status is 1 when any was. Needs no build: the rules run from their source.
 */
import { once } from 'node:events';
import { registerSourceHooks } from './jest/source-hooks.mjs';

const FORM = 'write LIMIT DATE with one space between, like "7wd 2026-12-16"';
/** Lines are answered so many at a time. */
const BATCH = 65_536;
/** Longer than any line can rightly be: what follows is not kept. */
const LONGEST_LINE = 64;

const hooks = registerSourceHooks();
const { dueDay, findLimit, isReckonableDay } = await import('@rinnalla/domain');
hooks.deregister();

// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

let answers = '';
for await (const line of linesOf(process.stdin)) {
  const { text, isBad } = answer(line);
  if (isBad) process.exitCode = 1;
  answers += `${text}\n`;
  if (answers.length >= BATCH) await write();
}
await write();

async function write() {
  const isFull = !process.stdout.write(answers);
  answers = '';
  if (isFull) await once(process.stdout, 'drain');
}

function answer(line) {
  const [limitText, day, ...rest] = line.split(' ');
  if (day === undefined || rest.length > 0) return wrong(FORM);
  const limit = findLimit(limitText);
  if (limit === null) return wrong('write LIMIT as 1 to 999 and wd, mo or d, like 7wd, 3mo or 30d');
  if (!isReckonableDay(day)) return wrong('write DATE as a real day from 1900-01-01 to 2100-12-31');
  return { text: dueDay(limit, day), isBad: false };
}

function wrong(whatToDo) {
  return { text: `error: ${whatToDo}`, isBad: true };
}

/** Lines without their ending, be it LF or CRLF. Blank lines at the very end are none; elsewhere a blank line is a line like others. */
async function* linesOf(input) {
  input.setEncoding('utf8');
  let rest = '';
  let blanks = 0;
  let isFirst = true;
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = shorten(lines.pop());
    for (const line of lines) yield* withBlanksBefore(line);
  }
  yield* withBlanksBefore(rest);

  function* withBlanksBefore(raw) {
    const line = isFirst ? raw.replace(/^\uFEFF/, '') : raw;
    isFirst = false;
    if (line.trim() === '') {
      blanks += 1;
      return;
    }
    for (; blanks > 0; blanks -= 1) yield '';
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}

/** A line without an end must not fill the memory. What is cut is wrong already, and stays so. */
function shorten(unfinished) {
  return unfinished.length > LONGEST_LINE ? unfinished.slice(0, LONGEST_LINE) : unfinished;
}
