import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { writingTexts } from './writing-texts.js';

it('says every text of writing in every language', () => {
  expectWhole(writingTexts);
});
