import type { OverrideGround, Profession, ServiceFunction } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { PersonKey } from './people.js';

export interface SharedEntryContent {
  readonly key: string;
  readonly case: string;
  readonly client: string;
  readonly serviceFunction: ServiceFunction;
  readonly kind: 'journal_entry' | 'patient_entry';
  readonly by: PersonKey;
  readonly profession: Profession;
  readonly when: Moment;
  readonly body: string;
}

/** Entries that were opened on a ground of law, or disclosed by name. */
export const SHARED_ENTRIES: readonly SharedEntryContent[] = [
  {
    key: 'marko-back',
    case: 'marko',
    client: 'marko',
    serviceFunction: 'working_age',
    kind: 'patient_entry',
    by: 'helmi',
    profession: 'physiotherapist',
    when: [3, '10:40'],
    body: 'Alaselän liike rajoittuu eteentaivutuksessa. Kipu säteilee vasempaan pakaraan. Raskas nosto ei onnistu, istuminen sujuu 40 minuuttia kerrallaan. Ohjattu harjoitukset ja sovittu uusi aika kahden viikon päähän.',
  },
  {
    key: 'marko-visit',
    case: 'marko',
    client: 'marko',
    serviceFunction: 'working_age',
    kind: 'journal_entry',
    by: 'aino',
    profession: 'social_worker',
    when: [4, '11:30'],
    body: 'Marko tuli sovitusti. Hän toi laskut ja kertoi, että yöt kuluvat niitä laskiessa. Sovittiin, että laskut käydään läpi velkaneuvonnan kanssa ja että hän soittaa heti, jos sähkö uhataan katkaista.',
  },
  {
    key: 'sofia-sleep',
    case: 'sofia',
    client: 'sofia',
    serviceFunction: 'working_age',
    kind: 'patient_entry',
    by: 'helmi',
    profession: 'physiotherapist',
    when: [14, '13:20'],
    body: 'Sömnen är bruten och orken räcker till korta promenader. Vi övade avslappning. Sofia vill fortsätta på förmiddagar.',
  },
  {
    key: 'lempi-falls',
    case: 'aatos-and-lempi',
    client: 'lempi',
    serviceFunction: 'older_people',
    kind: 'journal_entry',
    by: 'kaisa',
    profession: 'social_counsellor',
    when: [1, '14:55'],
    body: 'Lempi kertoi puhelimessa kaatuneensa yöllä kahdesti, kun Aatos oli lähtenyt ulos. Hän ei uskaltanut soittaa apua, koska pelkäsi herättävänsä naapurit. Puhelin on keittiössä, turvaranneketta ei ole.',
  },
];

export interface OverrideContent {
  readonly key: string;
  readonly case: string;
  readonly client: string;
  readonly by: PersonKey;
  readonly ground: OverrideGround;
  readonly when: Moment;
  readonly reason: string;
  /** Classes of data that the log says were read meanwhile, of the health register. */
  readonly read: readonly string[];
  readonly review?: {
    readonly by: PersonKey;
    readonly when: Moment;
    readonly verdict: 'lawful' | 'unlawful';
    readonly note: string;
  };
}

export const OVERRIDES: readonly OverrideContent[] = [
  {
    key: 'marko',
    case: 'marko',
    client: 'marko',
    by: 'kaisa',
    ground: 'social_authority_need',
    when: [2, '13:05'],
    reason:
      'Palvelutarpeen arvio valmistuu huomenna, eikä työkykyä voi arvioida ilman tietoa selästä. Marko on kieltänyt käynnin tietojen luovutuksen; kerroin hänelle, että viranomaisella on oikeus välttämättömään.',
    read: ['C6'],
  },
  {
    key: 'sofia',
    case: 'sofia',
    client: 'sofia',
    by: 'maria',
    ground: 'social_authority_need',
    when: [12, '09:15'],
    reason:
      'Rehabiliteringen ska ordnas i dag och kräver uppgift om vad Sofia orkar. Hon har förbjudit utlämnandet; jag berättade att myndigheten har rätt till det nödvändiga.',
    read: ['C6'],
    review: {
      by: 'kirsi',
      when: [9, '10:30'],
      verdict: 'lawful',
      note: 'Grunden och det lästa motsvarar varandra. Bara en anteckning öppnades.',
    },
  },
];

export interface DisclosureContent {
  readonly key: string;
  readonly entry: string;
  readonly by: PersonKey;
  readonly recipient: PersonKey;
  readonly ground: 'endangered' | 'child_interest' | 'essential_rights';
  readonly when: Moment;
  readonly reason: string;
}

export const DISCLOSURES: readonly DisclosureContent[] = [
  {
    key: 'lempi-falls',
    entry: 'lempi-falls',
    by: 'kaisa',
    recipient: 'niilo',
    ground: 'endangered',
    when: [1, '15:20'],
    reason:
      'Lempi on kaatunut yöllä kahdesti eikä uskalla hälyttää apua. Niilo vastaa viikonlopun päivystyksestä ja tarvitsee tiedon ennen sitä.',
  },
];
