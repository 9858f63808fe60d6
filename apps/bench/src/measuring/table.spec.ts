import { describe, expect, it } from '@jest/globals';
import { benchLine, isMet } from './bench-line.js';
import { table } from './table.js';

const fast = benchLine({ name: 'board page p50', ours: 6, peer: 5, aim: 1.5, unit: 'ms', n: 400 });
const slow = benchLine({ name: 'plan p50', ours: 160.4, peer: 40.1, aim: 1.5, unit: 'ms', n: 400 });
const known = benchLine({ name: 'plan p95', ours: 3, peer: 4, aim: null, unit: 'ms', n: 400 });

describe('a line of the benchmark', () => {
  it('has the ratio of the figures it shows', () => {
    expect(fast.ratio).toBe(1.2);
    expect(benchLine({ ...fast, ours: 1.00049, peer: 3 })).toMatchObject({ ours: 1, ratio: 0.333 });
  });

  it('is met up to its aim, the aim included, and says nothing without one', () => {
    expect(isMet(fast)).toBe(true);
    expect(isMet(slow)).toBe(false);
    expect(isMet({ ratio: 1.5, aim: 1.5 })).toBe(true);
    expect(isMet(known)).toBeNull();
  });
});

describe('the table of a run', () => {
  it('stands in Markdown, columns aligned, misses in capitals', () => {
    expect(table([fast, slow, known]).split('\n')).toEqual([
      '| benchmark      | ours | peer | unit |  ratio |      aim | met |   n |',
      '| -------------- | ---: | ---: | ---- | -----: | -------: | --- | --: |',
      '| board page p50 | 6.00 | 5.00 | ms   | 1.20 × | ≤ 1.50 × | yes | 400 |',
      '| plan p50       |  160 | 40.1 | ms   | 4.00 × | ≤ 1.50 × | NO  | 400 |',
      '| plan p95       | 3.00 | 4.00 | ms   | 0.75 × |          |     | 400 |',
    ]);
  });

  it('of nothing is its head alone, and still a table', () => {
    expect(table([]).split('\n')).toEqual([
      '| benchmark | ours | peer | unit | ratio | aim | met |   n |',
      '| --------- | ---: | ---: | ---- | ----: | --: | --- | --: |',
    ]);
  });
});
