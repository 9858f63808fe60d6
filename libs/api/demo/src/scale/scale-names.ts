import {
  FINNISH_FAMILY_NAMES,
  GIVEN_NAMES,
  SWEDISH_FAMILY_NAMES,
  SWEDISH_GIVEN_NAMES,
} from '../content/ordinary/names.js';
import { ADULT_PHRASES } from '../content/ordinary/phrases-by-age.js';
import { ADULT_TEAM_TOPICS } from '../content/topics/adult-team.js';

/** Words that the large set is mixed from, as arrays for SQL. */
export const SCALE_WORDS = {
  givenNames: [...GIVEN_NAMES.adult, ...GIVEN_NAMES.old, ...GIVEN_NAMES.young, ...SWEDISH_GIVEN_NAMES.adult],
  familyNames: [...FINNISH_FAMILY_NAMES, ...SWEDISH_FAMILY_NAMES],
  topics: ADULT_TEAM_TOPICS.map(({ topic }) => topic),
  texts: ADULT_TEAM_TOPICS.map(({ ownNeed, need }, index) =>
    [ownNeed, need, ADULT_PHRASES.followUp[index % ADULT_PHRASES.followUp.length]].join(' '),
  ),
  goals: ADULT_TEAM_TOPICS.map(({ goal }) => goal),
  tasks: [...ADULT_TEAM_TOPICS.map(({ task }) => task), ...ADULT_PHRASES.tasks],
} as const;
