import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './request-en.js';
import { fi } from './request-fi.js';
import { sv } from './request-sv.js';

/** Of the day of a client's request, and its correction. */
export const requestTexts = defineTexts({ fi, sv, en });
