import type { DenialScope } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { PersonKey } from './people.js';
import type { SharedEntryContent } from './sharing.js';

/** Entries whose disclosure their client denied, and one beside that stayed open. */
export const DENIED_ENTRIES: readonly SharedEntryContent[] = [
  {
    key: 'marko-relapse',
    case: 'marko',
    client: 'marko',
    serviceFunction: 'substance_abuse',
    kind: 'journal_entry',
    by: 'aino',
    profession: 'social_worker',
    when: [9, '09:50'],
    body: 'Marko kertoi juoneensa yhtenä viikonloppuna ja sopineensa itse päihdevastaanoton ajan. Hän haluaa puhua tästä vain täällä.',
  },
  {
    key: 'oili-brother',
    case: 'oili',
    client: 'oili',
    serviceFunction: 'older_people',
    kind: 'journal_entry',
    by: 'heidi',
    profession: 'social_counsellor',
    when: [8, '13:10'],
    body: 'Oili kertoi riidasta, joka hänellä on veljensä kanssa perinnöstä. Hän pyysi, ettei siitä kerrota sairaanhoitajalle.',
  },
  {
    key: 'oili-respite',
    case: 'oili',
    client: 'oili',
    serviceFunction: 'older_people',
    kind: 'journal_entry',
    by: 'heidi',
    profession: 'social_counsellor',
    when: [6, '10:20'],
    body: 'Sovittiin kahden vuorokauden vapaa ensi kuun alkuun. Oili lepää, sijainen tulee kotiin tutun hoitajan kanssa.',
  },
];

export interface DenialContent extends Pick<DenialScope, 'register' | 'target' | 'serviceFunction'> {
  readonly key: string;
  readonly client: string;
  /** Key of the entry denied. */
  readonly entry: string | null;
  readonly giverName: string;
  readonly means: 'paper' | 'oral' | 'electronic';
  readonly recordedBy: PersonKey;
  readonly when: Moment;
}

/** What clients denied: one service function, one document, and two service events of health care (703/2023 59 §). */
export const DENIALS: readonly DenialContent[] = [
  {
    key: 'marko-substance',
    client: 'marko',
    register: 'social',
    target: 'service_function',
    serviceFunction: 'substance_abuse',
    entry: null,
    giverName: 'Marko Kettula',
    means: 'oral',
    recordedBy: 'aino',
    when: [9, '10:05'],
  },
  {
    key: 'oili-brother',
    client: 'oili',
    register: 'social',
    target: 'document',
    serviceFunction: null,
    entry: 'oili-brother',
    giverName: 'Oili Kettuniemi',
    means: 'paper',
    recordedBy: 'heidi',
    when: [8, '13:30'],
  },
  {
    key: 'marko-back',
    client: 'marko',
    register: 'health',
    target: 'service_event',
    serviceFunction: null,
    entry: 'marko-back',
    giverName: 'Marko Kettula',
    means: 'oral',
    recordedBy: 'aino',
    when: [2, '12:40'],
  },
  {
    key: 'sofia-sleep',
    client: 'sofia',
    register: 'health',
    target: 'service_event',
    serviceFunction: null,
    entry: 'sofia-sleep',
    giverName: 'Sofia Granlund',
    means: 'oral',
    recordedBy: 'maria',
    when: [13, '15:10'],
  },
];
