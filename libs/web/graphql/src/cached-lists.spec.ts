import { describe, expect, it } from '@jest/globals';
import type { Cache } from '@urql/exchange-graphcache';
import { placeInOrder } from './cached-lists.js';

const PLACE = { parent: { __typename: 'Plan', id: 'p' }, field: 'goals' };

/** A cached list whose records are told by their key, and ordered by a number of their own; where it is null, it was never read. */
function listOf(order: Readonly<Record<string, number | null>>, keys: unknown) {
  let shown = keys;
  const cache = {
    keyOfEntity: ({ id }: { id: string }) => id,
    resolve: () => shown,
    link: (_parent: unknown, _field: string, linked: unknown) => (shown = linked),
  } as unknown as Cache;
  const compare = (one: string, other: string) => (order[one] ?? 0) - (order[other] ?? 0);
  return {
    put: (id: string, at?: 'start' | 'end') => {
      placeInOrder(cache, PLACE, { __typename: 'Goal', id }, compare, at && { at });
      return shown;
    },
  };
}

describe('a record put into a cached list', () => {
  it.each([
    [1, 'start', ['new', 'a', 'b', 'c']],
    [2, 'start', ['new', 'a', 'b', 'c']],
    [2, 'end', ['a', 'new', 'b', 'c']],
    [4, 'start', ['a', 'new', 'b', 'c']],
    [4, 'end', ['a', 'b', 'c', 'new']],
    [5, 'start', ['a', 'b', 'c', 'new']],
  ] as const)('of order %i, coming at the %s of its equals, stands among the others', (order, at, placed) => {
    const list = listOf({ a: 2, b: 4, c: 4, new: order }, ['a', 'b', 'c']);
    expect(list.put('new', at)).toEqual(placed);
    expect(list.put('new', at)).toEqual(placed);
  });

  it('moves when its order changes, and stays where it stands among its equals', () => {
    const order = { a: 1, b: 2, c: 2 };
    expect(listOf(order, ['c', 'a', 'b']).put('c')).toEqual(['a', 'c', 'b']);
    expect(listOf(order, ['a', 'b', 'c']).put('b')).toEqual(['a', 'b', 'c']);
    expect(listOf(order, ['a', 'b', 'c']).put('c', 'start')).toEqual(['a', 'b', 'c']);
  });

  it('moves none of the others, of which the order may never have been read', () => {
    expect(listOf({ a: null, b: 9, c: null, new: 10 }, ['b', 'a', 'c']).put('new')).toEqual([
      'b',
      'a',
      'c',
      'new',
    ]);
  });

  it('leaves alone a list that was never read', () => {
    expect(listOf({ new: 1 }, undefined).put('new')).toBeUndefined();
  });
});
