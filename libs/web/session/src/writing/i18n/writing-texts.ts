import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './writing-en.js';
import { fi } from './writing-fi.js';
import { sv } from './writing-sv.js';

/** Words around any text that is written in place, apart from those of signing in: few pages need them. */
export const writingTexts = defineTexts({ fi, sv, en });
