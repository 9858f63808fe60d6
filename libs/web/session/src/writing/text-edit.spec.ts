import { describe, expect, it } from '@jest/globals';
import { beginEdit, isOvertaken, restoreEdit, theirTextOf } from './text-edit.js';

const draft = (text: string, serverVersion: number | null) => ({ fields: { text }, serverVersion });

describe('a text being edited', () => {
  it('begins from what stands, and from version 0 where nothing was written', () => {
    expect(beginEdit({ body: 'Selkä on kipeä.', version: 4 })).toEqual({
      text: 'Selkä on kipeä.',
      baseVersion: 4,
    });
    expect(beginEdit({ body: '', version: 0 })).toEqual({ text: '', baseVersion: 0 });
  });

  it('comes back from a draft on the version the draft was begun on, whatever stands now', () => {
    const standing = { body: 'Selkä on kipeä.', version: 7 };
    expect(restoreEdit(draft('Kesken', 3), standing)).toEqual({ text: 'Kesken', baseVersion: 3 });
    expect(restoreEdit(draft('Kesken', null), standing)).toEqual({ text: 'Kesken', baseVersion: 0 });
  });

  it('does not come back from a draft that says what stands already, nor from none', () => {
    const standing = { body: 'Selkä on kipeä.', version: 1 };
    expect(restoreEdit(draft('Selkä on kipeä.', 1), standing)).toBeNull();
    expect(restoreEdit({ fields: {}, serverVersion: 1 }, standing)).toBeNull();
    expect(restoreEdit(null, standing)).toBeNull();
    expect(restoreEdit(undefined, standing)).toBeNull();
  });

  it('is overtaken only by a later version than its own', () => {
    expect(isOvertaken({ text: '', baseVersion: 2 }, { body: '', version: 2 })).toBe(false);
    expect(isOvertaken({ text: '', baseVersion: 2 }, { body: '', version: 3 })).toBe(true);
  });

  it('reads a refusal where nothing stands as an empty text', () => {
    const refused = { currentVersion: 0, currentText: null, changedBy: null, changedAt: null };
    expect(theirTextOf(refused)).toEqual({ body: '', version: 0, changedBy: null, changedAt: null });
  });
});
