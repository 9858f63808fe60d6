import type { CareEvent, EntryKind, ProtectedSpeciality } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import { ENTRIES_OF_CARE } from './entries-of-care.js';
import { ENTRIES_OF_OTHERS } from './entries-of-others.js';
import type { PersonKey } from './people.js';

/** What somebody wrote to a client's record, in their own register. */
export interface EntryContent {
  readonly key: string;
  readonly case: string;
  readonly client: string;
  readonly kind: EntryKind;
  readonly speciality?: ProtectedSpeciality;
  /** What it tells of time limits of care (1326/2010 51 a, 53 §). */
  readonly careEvent?: CareEvent;
  readonly by: PersonKey;
  readonly when: Moment;
  readonly body: string;
  readonly corrected?: { readonly from: string; readonly reason: string; readonly when: Moment };
  readonly withdrawn?: { readonly reason: string; readonly when: Moment };
}

const ENTRIES_OF_THE_STORIES: readonly EntryContent[] = [
  {
    key: 'marko-contact',
    case: 'marko',
    client: 'marko',
    kind: 'journal_entry',
    by: 'aino',
    when: [6, '10:45'],
    body: 'Marko soitti itse. Hän kertoi olleensa kolme vuotta työttömänä ja selän estävän raskaan työn. Ulosotto vie osan päivärahasta. Hän toivoo apua laskuihin ja sanoo juovansa liikaa. Sovittiin tapaaminen huomiseksi.',
  },
  {
    key: 'marko-home',
    case: 'marko',
    client: 'marko',
    kind: 'journal_entry',
    by: 'kaisa',
    when: [5, '14:20'],
    body: 'Kotikäynti yhdessä Ainon kanssa. Koti on siisti, jääkaapissa oli ruokaa. Pöydällä oli kuusi avaamatonta kirjettä, jotka avattiin yhdessä. Marko kertoi juovansa neljänä iltana viikossa ja nukkuvansa huonosti.',
    corrected: {
      from: 'Kotikäynti yhdessä Ainon kanssa. Koti on siisti, jääkaapissa oli ruokaa. Pöydällä oli kuusi avaamatonta kirjettä, jotka avattiin yhdessä. Marko kertoi juovansa joka ilta ja nukkuvansa huonosti.',
      reason: 'Marko kertoi neljästä illasta viikossa. Kirjasin väärin.',
      when: [4, '09:05'],
    },
  },
  {
    key: 'marko-function',
    case: 'marko',
    client: 'marko',
    kind: 'patient_entry',
    by: 'ilmari',
    when: [4, '15:05'],
    body: 'Toimintakyvyn haastattelu. Arjen toimet sujuvat, kaupassa käynti ja nostaminen lisäävät kipua. Päivärytmi on kääntynyt. Markolle tärkeää on päästä takaisin pajalle, puutyöt kiinnostavat. Suunnitelma: kevyen työn kokeilu, apuvälineenä nostovyö.',
  },
  {
    key: 'marko-debts',
    case: 'marko',
    client: 'marko',
    kind: 'journal_entry',
    by: 'olli',
    when: [3, '10:50'],
    body: 'Käytiin velat läpi. Ulosotossa on kolme saatavaa, vuokra on maksettu. Sähkölasku erääntyy perjantaina, maksusuunnitelma haettiin puhelimessa. Aika talous- ja velkaneuvontaan varattu.',
  },
  {
    key: 'marko-mixed-up',
    case: 'marko',
    client: 'marko',
    kind: 'journal_entry',
    by: 'olli',
    when: [3, '11:15'],
    body: 'Asiakas peruutti ajan sairastumisen vuoksi. Uusi aika sovitaan ensi viikolla.',
    withdrawn: { reason: 'Kirjaus koski toista asiakasta.', when: [3, '11:40'] },
  },
  {
    key: 'sofia-first',
    case: 'sofia',
    client: 'sofia',
    kind: 'journal_entry',
    by: 'maria',
    when: [36, '10:30'],
    body: 'Första samtalet efter eftervården. Sofia berättar att dagarna flyter ihop och att ingen längre ringer. Rehabiliteringen blev aldrig av, hon väntade på ett brev som inte kom. Hon vill ha en plan med få och tydliga steg.',
  },
  {
    key: 'sofia-network',
    case: 'sofia',
    client: 'sofia',
    kind: 'journal_entry',
    by: 'petra',
    when: [12, '11:10'],
    body: 'Nätverksmöte med Sofia och hennes moster. Mostern kan följa med till besöken på onsdagar. Sofia vill inte att fadern kontaktas, och det antecknades.',
  },
  {
    key: 'aatos-contact',
    case: 'aatos-and-lempi',
    client: 'aatos',
    kind: 'journal_entry',
    by: 'kaisa',
    when: [62, '13:30'],
    body: 'Kotikäynti. Aatos esitteli valokuvia ja kertoi työstään sahalla. Hän ei muistanut, mikä vuosi on, mutta löysi keittiön ja kylpyhuoneen. Lempi vastaa puolisonsa puolesta ja tarkistaa häneltä, saako kertoa.',
  },
  {
    key: 'aatos-memory',
    case: 'aatos-and-lempi',
    client: 'aatos',
    kind: 'patient_entry',
    by: 'markku',
    when: [58, '10:20'],
    body: 'Muistitesti 19/30, edellisellä kerralla 23/30. Verenpaine 142/78. Lääkkeet otetaan dosetista, kaksi annosta oli unohtunut. Lempi jakaa lääkkeet ja pyytää siihen apua.',
  },
  {
    key: 'lempi-tired',
    case: 'aatos-and-lempi',
    client: 'lempi',
    kind: 'journal_entry',
    by: 'heidi',
    when: [40, '11:00'],
    body: 'Lempi kertoi valvovansa, koska Aatos lähtee öisin liikkeelle. Hän itki ja sanoi, ettei ole sanonut sitä ääneen ennen. Omaishoidon vapaat ovat pitämättä keväästä asti. Sovittiin kokeilujakso päivätoiminnassa.',
  },
  {
    key: 'lempi-pressure',
    case: 'aatos-and-lempi',
    client: 'lempi',
    kind: 'patient_entry',
    by: 'markku',
    when: [30, '09:45'],
    body: 'Verenpaine 168/92, toistettuna 161/90. Lempi nukkuu neljä tuntia yössä. Ohjattu omaseuranta viikoksi ja varattu aika lääkärille. Keskusteltu levosta ja siitä, kuka voi tulla yöksi.',
  },
  {
    key: 'aatos-home',
    case: 'aatos-and-lempi',
    client: 'aatos',
    kind: 'patient_entry',
    by: 'ilmari',
    when: [21, '14:00'],
    body: 'Kodin muutostarpeen arvio. Ulko-oven hälytin ja liesivahti tarpeen, kylpyhuoneeseen kaksi tukikahvaa. Aatos kokeili kahvoja ja piti niistä. Liikkuminen on varmaa tasaisella, portaissa tarvitsee toisen.',
  },
  {
    key: 'aatos-morning',
    case: 'aatos-and-lempi',
    client: 'aatos',
    kind: 'journal_entry',
    by: 'terttu',
    when: [17, '09:10'],
    body: 'Aamukäynti. Aatos pukeutui itse, kun vaatteet olivat järjestyksessä tuolilla. Söi puuron hyvällä halulla. Lempi sai levätä käynnin ajan.',
  },
];

export const ENTRIES: readonly EntryContent[] = [
  ...ENTRIES_OF_THE_STORIES,
  ...ENTRIES_OF_OTHERS,
  ...ENTRIES_OF_CARE,
];
