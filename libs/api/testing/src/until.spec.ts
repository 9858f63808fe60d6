import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';

describe('until', () => {
  it('gives what the condition gave once it holds', async () => {
    let asked = 0;
    expect(await until(() => (++asked < 3 ? null : { asked }))).toEqual({ asked: 3 });
  });

  it('takes a throw for "not yet"', async () => {
    let asked = 0;
    const condition = async () => {
      if (++asked < 3) throw new Error('too early');
      return 'now';
    };
    expect(await until(condition)).toBe('now');
  });

  it('gives up in time, and names what it waited for and the last error', async () => {
    const begun = performance.now();
    const condition = () => {
      throw new Error('still closed');
    };
    await expect(until(condition, { timeoutMs: 50, waitingFor: 'the door' })).rejects.toThrow(
      'Waited 50 ms in vain for: the door. Last error: still closed',
    );
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
