import { describe, expect, it } from '@jest/globals';
import { readTrace, writtenTrace } from './written-trace.js';

describe('a trace handed from process to process', () => {
  it('comes through as it was, two transactions of one request still of one', () => {
    const request = { address: '/graphql', status: 200, answer: '{"data":{}}' };
    const at = new Date('2026-11-22T04:00:00Z');
    const one = {
      professional: 'p',
      request,
      at,
      ids: new Set(['a', 'b']),
      decidedBy: new Set(['c']),
      lookedAhead: new Set<string>(),
      logged: [{ operation: 'Board', clientIds: ['k'] }],
      statements: ['SELECT 1'],
      isCommitted: true,
    };
    const trace = {
      transactions: [one, { ...one, ids: new Set<string>() }, { ...one, request: null }],
      outside: new Map([['a', 'SELECT id']]),
    };
    const read = readTrace(writtenTrace(trace));
    expect(read).toEqual(trace);
    expect(read.transactions[0]?.request).toBe(read.transactions[1]?.request);
  });
});
