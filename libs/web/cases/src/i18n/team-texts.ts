import { defineTexts } from '@rinnalla/web-i18n';
import { en } from './team-en.js';
import { fi } from './team-fi.js';
import { sv } from './team-sv.js';

/** Who joins a team and on what grounds; only its own page and dialogs load this. */
export const teamTexts = defineTexts({ fi, sv, en });
