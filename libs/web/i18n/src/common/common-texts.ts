import { defineTexts } from '../texts.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** Short words that every feature needs. */
export const commonTexts = defineTexts({ fi, sv, en });
