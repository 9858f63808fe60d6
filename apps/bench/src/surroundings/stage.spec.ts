import { describe, expect, it } from '@jest/globals';
import { Stage } from './stage.js';

function thing(name: string, stopped: string[]) {
  return {
    stop: () => {
      stopped.push(name);
      return Promise.resolve();
    },
  };
}

describe('the stage of a run', () => {
  it('stops what it started, last started first, and each thing once', async () => {
    const stopped: string[] = [];
    const stage = new Stage();
    stage.keep(thing('database', stopped));
    stage.keep(thing('server', stopped));
    await stage.stop();
    await stage.stop();
    expect(stopped).toEqual(['server', 'database']);
  });

  it('stops what a benchmark started also when the benchmark fails, and keeps the rest', async () => {
    const stopped: string[] = [];
    const stage = new Stage();
    stage.keep(thing('database', stopped));
    const failing = stage.during((inner) => {
      inner.keep(thing('server', stopped));
      return Promise.reject(new Error('too slow'));
    });
    await expect(failing).rejects.toThrow('too slow');
    expect(stopped).toEqual(['server']);
  });

  it('stops what a running benchmark started before what it stands on', async () => {
    const stopped: string[] = [];
    const stage = new Stage();
    stage.keep(thing('database', stopped));
    const started = Promise.withResolvers<undefined>();
    void stage.during((inner) => {
      inner.keep(thing('server', stopped));
      started.resolve(undefined);
      return new Promise(() => undefined);
    });
    await started.promise;
    await stage.stop();
    expect(stopped).toEqual(['server', 'database']);
  });

  it('makes a shared thing once', async () => {
    const stage = new Stage();
    let made = 0;
    const make = () => Promise.resolve((made += 1));
    expect(await Promise.all([stage.once('county', make), stage.once('county', make)])).toEqual([1, 1]);
  });
});
