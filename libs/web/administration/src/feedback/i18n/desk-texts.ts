import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './desk-en.js';
import { fi } from './desk-fi.js';
import { sv } from './desk-sv.js';

/** What administrators do with feedback. */
export const feedbackDeskTexts = defineTexts({ fi, sv, en });
