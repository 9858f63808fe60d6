import { describe, it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { myDayFrameTexts } from './my-day-frame-texts.js';
import { myDayTexts } from './my-day-texts.js';

describe('the texts of My day', () => {
  it('say something in every language, with the same values', () => {
    expectWhole(myDayTexts);
    expectWhole(myDayFrameTexts);
  });
});
