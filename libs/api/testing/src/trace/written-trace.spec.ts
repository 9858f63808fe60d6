import { describe, expect, it } from '@jest/globals';
import type { TracedRequest } from './trace-requests.js';
import type { TracedTransaction } from './trace-rows.js';
import { readTrace, TraceWriter } from './written-trace.js';

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');
const read = (request: TracedRequest | null, ids: readonly string[]): TracedTransaction => ({
  professional: 'p',
  request,
  at: new Date('2026-11-22T04:00:00Z'),
  ids: new Set(ids),
  decidedBy: new Set(['c']),
  lookedAhead: new Set<string>(),
  logged: [{ operation: 'Board', clientIds: ['k'], recordIds: [] }],
  statements: ['SELECT 1'],
  isCommitted: true,
});

describe('a trace handed from process to process', () => {
  const writtenBy = (work: (writer: TraceWriter) => void): string => {
    let text = '';
    work(new TraceWriter((line) => (text += line)));
    return text;
  };

  it('comes through as it was, two transactions of one request still of one', async () => {
    const request = { address: '/graphql', status: 200, answer: '{"data":{}}' };
    const transactions = [read(request, ['a', 'b']), read(request, []), read(null, ['d'])];
    const text = writtenBy((writer) => {
      for (const one of transactions) {
        writer.begun(one);
        writer.ended(one);
      }
      writer.outside('a', 'SELECT id');
      writer.answered(request);
    });
    const trace = await readTrace(linesOf(text));
    expect(trace).toEqual({ transactions, outside: new Map([['a', 'SELECT id']]) });
    expect(trace.transactions[0]?.request).toBe(trace.transactions[1]?.request);
  });

  it('holds what a killed process had told, and not what it had only begun to write', async () => {
    const told = { address: '/graphql', status: 200, answer: '{"data":{"id":"a"}}' };
    const untold = { address: '/graphql', status: 0, answer: '' };
    const early = { ...read(told, ['a']), isCommitted: false };
    const killed = writtenBy((writer) => {
      writer.begun(early);
      writer.answered(told);
      writer.ended(read(untold, ['b']));
      writer.outside('e', 'SELECT id');
    });
    const next = writtenBy((writer) => writer.ended(read(null, ['d'])));
    const { transactions, outside } = await readTrace(linesOf(killed.slice(0, -9) + next));
    expect(transactions.map(({ ids, request }) => [[...ids], request?.status])).toEqual([
      [['a'], 200],
      [['b'], 0],
      [['d'], undefined],
    ]);
    expect([...outside]).toEqual([]);
    const untilKilled = await readTrace(linesOf(killed.slice(0, -9)));
    expect(untilKilled.transactions).toHaveLength(2);
  });

  it('does not pass over what it cannot read', async () => {
    await expect(readTrace(['\f{"transaction":', '{"outside":["a","b"]}'])).rejects.toThrow(SyntaxError);
  });
});
