import type { CaseStatus } from '@rinnalla/domain';
import type { Tone } from '@rinnalla/web-ui';

/** Colour only repeats the word: waiting, at work, ended. */
export const statusTones: Readonly<Record<CaseStatus, Tone>> = {
  pending: 'warning',
  assessment: 'info',
  planning: 'info',
  service: 'success',
  follow_up: 'success',
  ended: 'neutral',
};
