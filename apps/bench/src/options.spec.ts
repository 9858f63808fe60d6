import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

const known = ['hint', 'board', 'plan'];

describe('the flags of npm run bench', () => {
  it('run everything in full and print a table, unless they say otherwise', () => {
    expect(readOptions([], known)).toEqual({ isQuick: false, isJson: false, only: [] });
    expect(readOptions(['--quick', '--json', '--only', 'board,plan'], known)).toEqual({
      isQuick: true,
      isJson: true,
      only: ['board', 'plan'],
    });
  });

  it('are refused by name when they are not known', () => {
    expect(() => readOptions(['--only', 'bord'], known)).toThrow('There are: hint, board, plan');
    expect(() => readOptions(['--fast'], known)).toThrow('--fast');
  });
});
