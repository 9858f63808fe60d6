import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { recordTexts } from './record-texts.js';

it('says every text of the record in every language', () => {
  expectWhole(recordTexts);
});
