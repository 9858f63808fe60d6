import type { StandingText } from '@rinnalla/web-session';
import type { PlanText } from '../data/plan-types.js';

/** A text as it stands on the server; nothing written yet is version 0. */
export const standingOf = (stored: PlanText | undefined): StandingText =>
  stored ? { body: stored.body, version: stored.version } : { body: '', version: 0 };
