import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './breach-en.js';
import { fi } from './breach-fi.js';
import { sv } from './breach-sv.js';

export const breachTexts = defineTexts({ fi, sv, en });
