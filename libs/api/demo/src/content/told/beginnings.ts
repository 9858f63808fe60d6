import { someone, type ToldContent } from './told.js';

/** Matters at their beginning, where the law counts the days: a child's special support and someone over 75 (SHL 36 § 2, 3 mom.). */
export const TOLD_OF_BEGINNINGS: readonly ToldContent[] = [
  {
    key: 'aava',
    client: someone('Aava Matilda', 'Hiltunen', 8, '04-19', {
      specialSupport: { document: 'Lastensuojelun palvelutarpeen arvio vuodelta 2025', workdaysAgo: 90 },
    }),
    workspace: 'earlyFamily',
    serviceFunction: 'families_with_children',
    topic: 'Koulupelko ja kahden kodin arki',
    worker: 'iida',
    team: ['satu'],
    status: 'assessment',
    workdaysAgo: [24, 20],
    own: {
      1: '”Maanantaisin maha on kipeä. Perjantaina se on vaihtopäivä, silloin se on taas.”',
      2: 'Aava toivoo, että joku hakee luokan ovelta eikä portilta.',
      5: 'Piirtää ja muistaa kaikkien koirien nimet.',
    },
    pro: {
      1: 'Poissaoloja kymmenen viikossa neljä. Kotien säännöt poikkeavat toisistaan, ja vaihtopäivä kuormittaa.',
      2: 'Koulun ja vanhempien kanssa yhteinen aamujen käytäntö; tuki vanhemmille erikseen.',
      5: 'Luottaa isovanhempaansa ja opettajaansa.',
    },
    goals: [{ title: 'Aamut sujuvat', agreed: 'Neljänä aamuna viidestä kouluun ajallaan kuukauden ajan.' }],
    tasks: [
      ['iida', 'Sovi tapaaminen molempien vanhempien ja opettajan kanssa', 2, 'in_progress'],
      ['satu', 'Tapaa Aava koululla kahdesti', 4, 'accepted'],
    ],
  },
  {
    key: 'leo',
    client: someone('Leo Emil', 'Pohjanen', 12, '11-30', {
      specialSupport: { document: 'Palvelutarpeen arvio, johtopäätös erityisestä tuesta', workdaysAgo: 60 },
    }),
    siblings: { 'leo-sister': someone('Ella Sofia', 'Pohjanen', 9, '02-12') },
    workspace: 'earlyFamily',
    serviceFunction: 'families_with_children',
    topic: 'Äidin sairaalahoito ja lasten yöt yksin',
    worker: 'iida',
    team: ['satu'],
    status: 'pending',
    workdaysAgo: [5],
    own: {},
    pro: {},
    goals: [],
    tasks: [],
  },
  {
    key: 'rauha',
    client: someone('Rauha Inkeri', 'Mustajärvi', 84, '07-08'),
    workspace: 'homeSupport',
    serviceFunction: 'older_people',
    topic: 'Kotona yksin sairaalasta päässyt',
    worker: 'heidi',
    team: [],
    status: 'pending',
    workdaysAgo: [4],
    own: {},
    pro: {},
    goals: [],
    tasks: [],
  },
];
