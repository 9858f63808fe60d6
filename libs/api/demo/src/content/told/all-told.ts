import type { CaseContent, ClientContent } from '../case-content.js';
import { TOLD_OF_ADULTS } from './adults.js';
import { TOLD_OF_MORE_ADULTS } from './adults-more.js';
import { TOLD_OF_BEGINNINGS } from './beginnings.js';
import { TOLD_OF_FAMILIES } from './families.js';
import { TOLD_OF_MIND_AND_REHABILITATION } from './mind.js';
import { TOLD_OF_OLDER_AND_DISABLED } from './older-and-disability.js';
import { toldCase, toldClients } from './told.js';

const ALL = [
  ...TOLD_OF_ADULTS,
  ...TOLD_OF_MORE_ADULTS,
  ...TOLD_OF_MIND_AND_REHABILITATION,
  ...TOLD_OF_OLDER_AND_DISABLED,
  ...TOLD_OF_FAMILIES,
  ...TOLD_OF_BEGINNINGS,
];

export const TOLD_CASES: readonly CaseContent[] = ALL.map(toldCase);
export const TOLD_CLIENTS: Readonly<Record<string, ClientContent>> = Object.fromEntries(
  ALL.flatMap((told) => Object.entries(toldClients(told))),
);
