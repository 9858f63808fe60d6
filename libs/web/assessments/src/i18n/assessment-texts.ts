import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

export const assessmentTexts = defineTexts({ fi, sv, en });
