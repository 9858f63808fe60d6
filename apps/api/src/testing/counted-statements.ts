import { jest } from '@jest/globals';
import { Client } from 'pg';

/**
 * What our transactions send for some work beside BEGIN and COMMIT: they alone name their statements. What the process asks on its own
 * meanwhile, each second whose right has ended, is not counted.
 */
export async function countedStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly count: number }> {
  const spy = jest.spyOn(Client.prototype, 'query');
  try {
    const result = await work();
    const isNamed = ([query]: readonly unknown[]) =>
      typeof (query as { name?: unknown } | undefined)?.name === 'string';
    return { result, count: spy.mock.calls.filter(isNamed).length };
  } finally {
    spy.mockRestore();
  }
}
