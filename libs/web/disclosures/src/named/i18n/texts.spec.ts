import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { disclosureTexts } from './disclosure-texts.js';

it('says every text of a disclosure in every language', () => {
  expectWhole(disclosureTexts);
});
