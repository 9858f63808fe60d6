import { describe, expect, it } from '@jest/globals';
import { CLOCK_RULES } from '@rinnalla/domain';
import { sayIn } from '@rinnalla/web-i18n';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { calculatorTexts } from './calculator-texts.js';
import { clockTexts } from './clock-words/clock-words.js';
import { seenClockTexts } from './clocks/seen-clock-texts.js';
import { clockStateTexts } from './clocks/state-texts.js';
import { deadlineFrameTexts } from './deadline-frame-texts.js';
import { noticeTexts } from './notices/notice-texts.js';

describe('the texts of the deadline calculator', () => {
  it('say something in every language, with the same values', () => {
    expectWhole(calculatorTexts);
    expectWhole(clockTexts);
    expectWhole(deadlineFrameTexts);
    expectWhole(seenClockTexts);
    expectWhole(clockStateTexts);
    expectWhole(noticeTexts);
  });

  it('call a target of the county nothing that belongs to the law', () => {
    const say = sayIn('fi', calculatorTexts);
    const sayClock = sayIn('fi', clockTexts);
    const targets = CLOCK_RULES.filter(({ basis }) => basis === 'county_target');
    const words = [
      say('due.county_target'),
      say('basis.county_target'),
      ...targets.map(({ id }) => sayClock(`rule.${id}`)),
    ];
    expect(targets).toHaveLength(2);
    for (const text of words) expect(text.toLowerCase()).not.toMatch(/laki|määräaika/);
    expect(say('due.statutory').toLowerCase()).not.toMatch(/tavoite|hyvinvointialue/);
  });
});
