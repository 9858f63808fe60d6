/** @jest-environment node */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import { DraftShelf } from './draft-shelf.js';
import { Drafts, type Draft } from './drafts.js';

const keyOf = (letter: string) => btoa(letter.repeat(32));
const draft = (text: string): Draft => ({
  fields: { text },
  serverVersion: 3,
  savedAt: '2026-03-02T08:00:00.000Z',
  about: { record: 'case:1', name: 'T-1' },
});

describe('drafts', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('come back after a reload', async () => {
    await new Drafts('aino', keyOf('a')).save('plan:1', draft('Asunto vaihtuu'));
    const reloaded = new Drafts('aino', keyOf('a'));
    expect(await reloaded.find('plan:1')).toEqual(draft('Asunto vaihtuu'));
    expect(await reloaded.count()).toBe(1);
  });

  it('are told one by one, the latest first, what they were typed on with them', async () => {
    const drafts = new Drafts('aino', keyOf('a'));
    await drafts.save('plan:1', draft('ensin'));
    await drafts.save('plan:2', { ...draft('sitten'), savedAt: '2026-03-02T09:00:00.000Z' });
    await new Drafts('eero', keyOf('e')).save('plan:3', draft('toisen'));
    const reloaded = new Drafts('aino', keyOf('a'));
    expect((await reloaded.all()).map(({ key }) => key)).toEqual(['plan:2', 'plan:1']);
    expect((await reloaded.all())[0]?.draft.about).toEqual({ record: 'case:1', name: 'T-1' });
    await reloaded.remove('plan:2');
    expect(await reloaded.all()).toHaveLength(1);
  });

  it('lie on the device encrypted', async () => {
    await new Drafts('aino', keyOf('a')).save('plan:1', draft('Asunto vaihtuu'));
    const stored = await (await DraftShelf.open())?.find('aino', 'plan:1');
    const written = new TextDecoder('latin1').decode(stored?.ciphertext);
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain('Asunto');
  });

  it('open to no one else, under no other key and in no other place', async () => {
    await new Drafts('aino', keyOf('a')).save('plan:1', draft('Asunto vaihtuu'));
    expect(await new Drafts('eero', keyOf('a')).find('plan:1')).toBeNull();
    expect(await new Drafts('aino', keyOf('b')).find('plan:1')).toBeNull();

    const shelf = await DraftShelf.open();
    const stored = await shelf?.find('aino', 'plan:1');
    if (stored) await shelf?.put({ ...stored, key: 'plan:2' });
    expect(await new Drafts('aino', keyOf('a')).find('plan:2')).toBeNull();
  });

  it('survive a time-out, which saves what waits and forgets the key', async () => {
    const drafts = new Drafts('aino', keyOf('a'));
    drafts.addPending(() => drafts.save('plan:1', draft('kesken')));
    await drafts.lock();
    const afterwards = new Drafts('aino', keyOf('a'));
    expect(await afterwards.find('plan:1')).toEqual(draft('kesken'));
    drafts.unlock(keyOf('a'));
    expect(await drafts.find('plan:1')).toEqual(draft('kesken'));
  });

  it('are gone once sent, also when sent while being saved', async () => {
    const drafts = new Drafts('aino', keyOf('a'));
    await drafts.save('plan:1', draft('vanha'));
    const saving = drafts.save('plan:1', draft('uusi'));
    await drafts.remove('plan:1');
    await saving;
    expect(await new Drafts('aino', keyOf('a')).find('plan:1')).toBeNull();
  });

  it('are wiped at sign-out, one’s own only, and a closing form brings none back', async () => {
    const drafts = new Drafts('aino', keyOf('a'));
    await drafts.save('plan:1', draft('pois'));
    await new Drafts('eero', keyOf('e')).save('plan:1', draft('jää'));
    await drafts.wipe();
    await drafts.save('plan:1', draft('palaa'));
    expect(await new Drafts('aino', keyOf('a')).find('plan:1')).toBeNull();
    expect(await new Drafts('eero', keyOf('e')).find('plan:1')).toEqual(draft('jää'));
  });
});
