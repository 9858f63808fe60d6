import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './feedback-en.js';
import { fi } from './feedback-fi.js';
import { sv } from './feedback-sv.js';

/** What feedback is called, whoever looks at it. */
export const feedbackTexts = defineTexts({ fi, sv, en });
