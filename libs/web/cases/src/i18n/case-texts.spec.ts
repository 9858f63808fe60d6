import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { caseTexts } from './case-texts.js';
import { teamTexts } from './team-texts.js';

it('says every text of a case in every language', () => {
  expectWhole(caseTexts);
  expectWhole(teamTexts);
});
