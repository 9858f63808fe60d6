import { describe, it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { consultationTexts } from './consultation-texts.js';
import { consultationFrameTexts } from './frame-texts.js';

describe('the texts of consultations', () => {
  it('say something in every language, with the same values', () => {
    expectWhole(consultationTexts);
    expectWhole(consultationFrameTexts);
  });
});
