import { describe, it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { intakeFrameTexts } from './intake-frame-texts.js';
import { intakeTexts } from './intake-texts.js';

describe('the texts of intake', () => {
  it('say something in every language, with the same values', () => {
    expectWhole(intakeTexts);
    expectWhole(intakeFrameTexts);
  });
});
