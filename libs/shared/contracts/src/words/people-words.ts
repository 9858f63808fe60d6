import type { Profession, Register, RelationKind, WorkTask } from '@rinnalla/domain';
import type { Language } from './languages.js';
import { peopleWordsEn } from './people-words-en.js';
import { peopleWordsFi } from './people-words-fi.js';
import { peopleWordsSv } from './people-words-sv.js';

/** Words for who people are: screens say them, and so does what the server prints. */
export interface PeopleWords {
  readonly register: Readonly<Record<Register, string>>;
  readonly profession: Readonly<Record<Profession, string>>;
  readonly workTask: Readonly<Record<WorkTask, string>>;
  readonly relationKind: Readonly<Record<RelationKind, string>>;
}

/** In all three languages; a screen takes those of its own alone. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = {
  fi: peopleWordsFi,
  sv: peopleWordsSv,
  en: peopleWordsEn,
};
