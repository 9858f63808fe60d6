import { defineTexts } from '../texts.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** What a disclosure permission covers and what a legal mode rests on: said wherever one is chosen, listed or printed. */
export const scopeTexts = defineTexts({ fi, sv, en });
