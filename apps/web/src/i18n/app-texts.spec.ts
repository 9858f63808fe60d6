import { it } from '@jest/globals';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { appTexts } from './app-texts.js';

it('has the shell’s texts whole in three languages', () => {
  expectWhole(appTexts);
});
