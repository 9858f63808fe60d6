import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './banner-en.js';
import { fi } from './banner-fi.js';
import { sv } from './banner-sv.js';

/** What is said of an override in force, over a case and on the first page. */
export const overrideBannerTexts = defineTexts({ fi, sv, en });
