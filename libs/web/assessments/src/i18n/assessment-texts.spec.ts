import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { assessmentTexts } from './assessment-texts.js';

it('says every text of an assessment in every language', () => {
  expectWhole(assessmentTexts);
});
