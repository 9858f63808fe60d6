import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './state-en.js';
import { fi } from './state-fi.js';
import { sv } from './state-sv.js';

/** How a clock stands: said on more pages than those of clocks. */
export const clockStateTexts = defineTexts({ fi, sv, en });
