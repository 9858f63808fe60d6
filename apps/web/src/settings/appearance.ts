export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['regular', 'dense'] as const;
export type Density = (typeof DENSITIES)[number];

export interface Appearance {
  readonly theme: Theme;
  readonly density: Density;
}

const KEPT_UNDER = { theme: 'rinnalla.theme', density: 'rinnalla.density' } as const;

/** How this device shows the product. A matter of the screen and the eyes before it, so it stays on the device. */
export const readAppearance = (): Appearance => ({
  theme: THEMES.find((theme) => theme === kept(KEPT_UNDER.theme)) ?? 'system',
  density: DENSITIES.find((density) => density === kept(KEPT_UNDER.density)) ?? 'regular',
});

export function keepAppearance({ theme, density }: Appearance): void {
  try {
    localStorage.setItem(KEPT_UNDER.theme, theme);
    localStorage.setItem(KEPT_UNDER.density, density);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
  applyAppearance({ theme, density });
}

export function applyAppearance({ theme, density }: Appearance = readAppearance()): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (density === 'dense') dataset['density'] = density;
  else delete dataset['density'];
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
