import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { overrideBannerTexts } from './banner-texts.js';
import { overrideTexts } from './override-texts.js';

it('says every text of an override in every language', () => {
  expectWhole(overrideTexts);
  expectWhole(overrideBannerTexts);
});
