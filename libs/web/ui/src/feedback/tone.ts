import type { IconName } from '../content/icon.js';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Every tone has its own sign: colour alone says nothing. */
export const toneIcons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
};
