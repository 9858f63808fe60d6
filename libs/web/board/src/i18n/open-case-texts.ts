import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './open-case-en.js';
import { fi } from './open-case-fi.js';
import { sv } from './open-case-sv.js';

/** Opens a case, and finds whether somebody is a client already. */
export const openCaseTexts = defineTexts({ fi, sv, en });
