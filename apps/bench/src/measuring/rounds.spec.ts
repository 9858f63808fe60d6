import { describe, expect, it } from '@jest/globals';
import { byTurns } from './rounds.js';

describe('measuring by turns', () => {
  it('lets each side go first every other round, and throws the warm-up away', async () => {
    const order: string[] = [];
    const side = (name: string) => (round: number) => {
      order.push(`${name}${String(round)}`);
      return Promise.resolve([round]);
    };
    const measured = await byTurns({ rounds: 2, warmUp: 1 }, { ours: side('o'), peer: side('p') });
    expect(order).toEqual(['o0', 'p0', 'p1', 'o1', 'o2', 'p2']);
    expect(measured).toEqual({ ours: [1, 2], peer: [1, 2] });
  });

  it('ends with the first failure of a side', async () => {
    const fails = () => Promise.reject(new Error('no answer'));
    await expect(
      byTurns({ rounds: 1, warmUp: 0 }, { ours: () => Promise.resolve([1]), peer: fails }),
    ).rejects.toThrow('no answer');
  });
});
