import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { planTexts } from './plan-texts.js';

it('says every text of the plan in every language', () => {
  expectWhole(planTexts);
});
