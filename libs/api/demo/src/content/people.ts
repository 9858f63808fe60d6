import { health, type PersonContent, social } from './person.js';
import { PEOPLE_OF_UNITS } from './people-of-units.js';

/** The people of the stories, in the order in which the sign-in page offers them. */
const PEOPLE_OF_THE_STORIES = {
  aino: social('Aino Virtanen', {
    profession: 'social_worker',
    unit: 'adults',
    tasks: { adultTeam: 'service_arranging' },
    languages: ['fi', 'sv', 'en'],
  }),
  eero: health('Eero Korhonen', {
    profession: 'psychiatric_nurse',
    unit: 'mind',
    // Answers the adult team's questions too: its joint service is his to deliver (703/2023 46 §).
    tasks: { mindTeam: 'care_wide', adultTeam: 'care_wide' },
    specialities: ['psychiatry', 'mental_health_treatment', 'substance_treatment'],
    expertise: ['mentalHealth', 'substance'],
    isAvailable: true,
    languages: ['fi', 'en'],
  }),
  helmi: health('Helmi Mäkinen', {
    profession: 'physiotherapist',
    unit: 'rehabilitation',
    tasks: { adultTeam: 'care_wide', rehabTeam: 'care_wide' },
    expertise: ['physiotherapy'],
    isAvailable: true,
    languages: ['fi', 'sv'],
  }),
  ilmari: health('Ilmari Nieminen', {
    profession: 'occupational_therapist',
    unit: 'rehabilitation',
    tasks: { adultTeam: 'care_wide', rehabTeam: 'care_wide', homeSupport: 'care_wide' },
    expertise: ['occupationalTherapy'],
  }),
  kaisa: social('Kaisa Laine', {
    profession: 'social_counsellor',
    unit: 'adults',
    tasks: { adultTeam: 'service_arranging', homeSupport: 'service_arranging' },
    languages: ['fi', 'en'],
  }),
  maria: social('Maria Lindqvist', {
    profession: 'rehabilitation_counsellor',
    unit: 'rehabilitation',
    tasks: { adultTeam: 'service_arranging', rehabTeam: 'service_arranging' },
    expertise: ['rehabilitation'],
    isAvailable: true,
    languages: ['sv', 'fi', 'en'],
    screenLanguage: 'sv',
  }),
  niilo: social('Niilo Järvinen', {
    profession: 'lead_social_worker',
    unit: 'adults',
    tasks: { adultTeam: 'client_responsibility_wide' },
    languages: ['fi', 'sv'],
  }),
  tuula: social('Tuula Heikkinen', {
    profession: 'manager',
    unit: 'adults',
    tasks: { adultTeam: 'management', employment: 'management' },
  }),
} as const;

const keyed = { ...PEOPLE_OF_THE_STORIES, ...PEOPLE_OF_UNITS } as const;
export type PersonKey = keyof typeof keyed;

/** The forty-two professionals of the county. */
export const PEOPLE: Readonly<Record<PersonKey, PersonContent>> = keyed;
export const PERSON_KEYS: readonly PersonKey[] = Object.keys(keyed).filter(
  (key): key is PersonKey => key in keyed,
);

/** Given and family name as the login is spelled: `helmi.makinen`. */
export function loginOf({ givenName, familyName }: PersonContent): string {
  return `${givenName}.${familyName}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
