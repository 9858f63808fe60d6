import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { administrationTexts } from './administration-texts.js';

it('says every text of administration in every language', () => {
  expectWhole(administrationTexts);
});
