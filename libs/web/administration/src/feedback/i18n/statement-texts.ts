import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './statement-en.js';
import { fi } from './statement-fi.js';
import { sv } from './statement-sv.js';

/** The accessibility statement, and the form under it. */
export const statementTexts = defineTexts({ fi, sv, en });
