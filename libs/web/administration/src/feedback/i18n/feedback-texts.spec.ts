import { expect, it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { feedbackDeskTexts } from './desk-texts.js';
import { feedbackTexts } from './feedback-texts.js';
import { statementTexts } from './statement-texts.js';

it('the texts of feedback and of the statement are whole in three languages', () => {
  expectWhole(feedbackTexts);
  expectWhole(statementTexts);
  expectWhole(feedbackDeskTexts);
  expect(feedbackTexts.dictionaries.sv).not.toEqual(feedbackTexts.dictionaries.fi);
});
