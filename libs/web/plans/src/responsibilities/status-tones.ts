import type { ResponsibilityStatus } from '@rinnalla/domain';
import type { Tone } from '@rinnalla/web-ui';

/** Colour only repeats the word: waits for an answer, at work, done. */
export const responsibilityTones: Readonly<Record<ResponsibilityStatus, Tone>> = {
  proposed: 'warning',
  accepted: 'info',
  in_progress: 'info',
  done: 'success',
  declined: 'neutral',
  handed_over: 'neutral',
};
