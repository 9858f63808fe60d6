import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** Clocks that run: on the unit's page, on the case, on paper. */
export const seenClockTexts = defineTexts({ fi, sv, en });
