import { defineTexts } from '@rinnalla/web-i18n';
import { frameEn } from './frame-en.js';
import { frameFi } from './frame-fi.js';
import { frameSv } from './frame-sv.js';

/** What stands on every page: the entry of the navigation, the button that asks, and the news. */
export const consultationFrameTexts = defineTexts({
  fi: frameFi,
  sv: frameSv,
  en: frameEn,
});
