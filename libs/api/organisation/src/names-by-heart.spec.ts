import { describe, expect, it } from '@jest/globals';
import type { ReadDb, ViewerFacts } from '@rinnalla/api-core';
import { namesByHeart } from './names-by-heart.js';
import type { ProfessionalType } from './organisation.types.js';

/** A county in which everybody bears one name until the revision grows, and which counts how often it was asked. */
class County {
  revision = 0;
  readonly asked: (readonly string[])[] = [];
  /** What happens while the names are read, if anything. */
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  readonly read = async (ids: readonly string[]) => {
    this.asked.push(ids);
    const people = ids.map((id) => ({ id, name: `${id} ${String(this.revision)}` }) as ProfessionalType);
    await this.meanwhile();
    return people;
  };

  reader(source: object | null = this): ReadDb {
    const facts = { namesRevision: this.revision } as ViewerFacts;
    return { source, facts: () => Promise.resolve(facts) } as ReadDb;
  }

  async names(ids: readonly string[], reader = this.reader()): Promise<string[]> {
    return (await namesByHeart(reader, ids, this.read)).map(({ name }) => name).sort();
  }
}

describe('names known by heart', () => {
  it('are read once, whoever asks', async () => {
    const county = new County();
    expect(await county.names(['a', 'b'])).toEqual(['a 0', 'b 0']);
    expect(await county.names(['b', 'c'])).toEqual(['b 0', 'c 0']);
    expect(await county.names(['a', 'b', 'c'])).toEqual(['a 0', 'b 0', 'c 0']);
    expect(county.asked).toEqual([['a', 'b'], ['c']]);
  });

  it('are forgotten as soon as a reader is told that somebody was named anew', async () => {
    const county = new County();
    await county.names(['a']);
    county.revision = 1;
    expect(await county.names(['a'])).toEqual(['a 1']);
    expect(await county.names(['a'])).toEqual(['a 1']);
    expect(county.asked).toEqual([['a'], ['a']]);
  });

  it('are not learnt from a read that began before others heard of newer ones', async () => {
    const county = new County();
    const early = county.reader();
    county.meanwhile = async () => {
      county.meanwhile = () => Promise.resolve();
      county.revision = 1;
      await county.names(['b']);
    };
    expect(await county.names(['a'], early)).toEqual(['a 0']);
    expect(await county.names(['a'])).toEqual(['a 1']);
  });

  it('stay whole for a reader while others forget them', async () => {
    const county = new County();
    await county.names(['a']);
    county.meanwhile = async () => {
      county.meanwhile = () => Promise.resolve();
      county.revision = 1;
      await county.names(['b']);
    };
    expect(await county.names(['a', 'c'])).toEqual(['a 0', 'c 0']);
  });

  it('are read anew in a transaction that may change them itself, and kept apart for each database', async () => {
    const county = new County();
    await county.names(['a']);
    await county.names(['a'], county.reader(null));
    await county.names(['a'], county.reader({}));
    expect(county.asked).toEqual([['a'], ['a'], ['a']]);
  });
});
