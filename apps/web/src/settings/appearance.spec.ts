import { beforeEach, describe, expect, it } from '@jest/globals';
import { applyAppearance, keepAppearance, readAppearance } from './appearance.js';

describe('the appearance', () => {
  beforeEach(() => {
    localStorage.clear();
    applyAppearance();
  });

  it('follows the device until something is chosen', () => {
    expect(readAppearance()).toEqual({ theme: 'system', density: 'regular' });
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('shows a choice at once and remembers it on this device', () => {
    keepAppearance({ theme: 'dark', density: 'dense' });
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(document.documentElement).toHaveAttribute('data-density', 'dense');
    expect(readAppearance()).toEqual({ theme: 'dark', density: 'dense' });
    keepAppearance({ theme: 'system', density: 'regular' });
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('takes nonsense in the storage for nothing chosen', () => {
    localStorage.setItem('rinnalla.theme', 'purple');
    expect(readAppearance().theme).toBe('system');
  });
});
