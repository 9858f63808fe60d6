import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../../../..');

function clock(input: string) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'clock'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, status };
}

const OK = { stderr: '', status: 0 };
const FORM = 'error: write LIMIT DATE with one space between, like "7wd 2026-12-16"';
const LIMIT = 'error: write LIMIT as 1 to 999 and wd, mo or d, like 7wd, 3mo or 30d';
const DATE = 'error: write DATE as a real day from 1900-01-01 to 2100-12-31';

describe('npm run -s clock', () => {
  it('answers each line with its due date', () => {
    expect(clock('7wd 2026-12-16\n3mo 2025-11-30\n30d 2026-11-24\n')).toEqual({
      ...OK,
      stdout: '2026-12-28\n2026-03-02\n2026-12-28\n',
    });
  });

  it('takes Windows line ends, a byte order mark, a blank line at the end and a last line without an end', () => {
    expect(clock('\uFEFF7wd 2026-12-16\r\n3mo 2025-11-30')).toEqual({
      ...OK,
      stdout: '2026-12-28\n2026-03-02\n',
    });
    expect(clock('7wd 2026-12-16\r\n\r\n')).toEqual({ ...OK, stdout: '2026-12-28\n' });
    expect(clock('')).toEqual({ ...OK, stdout: '' });
  });

  it('says in its place what is wrong with a line, and goes on', () => {
    const { stdout, stderr, status } = clock(
      [
        '7wd 2026-12-16',
        '',
        '7wd',
        '7wd  2026-12-16',
        '7wd 2026-12-16 x',
        '0wd 2026-12-16',
        '1000d 2026-12-16',
        '7w 2026-12-16',
        '7wd 2026-02-29',
        '7wd 1899-12-31',
        '7wd 2101-01-01',
        '7wd 2026-2-1',
        '7wd 16.12.2026',
        `7wd 2026-12-16${'!'.repeat(300_000)}`,
        '999mo 2100-12-31',
      ].join('\n'),
    );
    expect(stdout.split('\n')).toEqual([
      '2026-12-28',
      ...[FORM, FORM, FORM, FORM],
      ...[LIMIT, LIMIT, LIMIT],
      ...[DATE, DATE, DATE, DATE, DATE, DATE],
      '2184-03-31',
      '',
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it('answers 100,000 lines in seconds', () => {
    const input = Array.from(
      { length: 100_000 },
      (_, index) => `${1 + (index % 999)}wd 19${10 + (index % 90)}-05-05`,
    );
    const started = performance.now();
    const { stdout, status } = clock(input.join('\n'));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(stdout.split('\n')).toHaveLength(100_001);
    expect(status).toBe(0);
  });
});
