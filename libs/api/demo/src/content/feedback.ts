import type { PersonKey } from './people.js';

/** What somebody said on accessibility, and what became of it. Days are calendar days before today. */
export interface FeedbackContent {
  readonly key: string;
  /** Sent in the product; otherwise who sent it, and how, in words. */
  readonly from: PersonKey | { readonly inWords: string };
  readonly daysAgo: number;
  readonly page: string | null;
  readonly body: string;
  readonly answerWish?: string;
  readonly answered?: { readonly daysAgo: number; readonly answer: string };
  /** The day that was written down first, where that was wrong. */
  readonly toldDaysAgo?: { readonly daysAgo: number; readonly reason: string };
}

/** Who answers feedback, and writes down what came otherwise. */
export const FEEDBACK_ADMINISTRATOR: PersonKey = 'petri';

/** One new, one due soon, one late, one answered in time and one answered late. */
export const FEEDBACK: readonly FeedbackContent[] = [
  {
    key: 'new',
    from: 'helmi',
    daysAgo: 0,
    page: '/cases/…/responsibilities',
    body: 'Suurennan näytön 200 prosenttiin. Vastuiden taulukosta en silloin näe enää, kenen vastuulla rivi on, ennen kuin vieritän alas.',
  },
  {
    key: 'due-soon',
    from: { inWords: 'Iltavuoron sosiaaliohjaaja, puhelimitse' },
    daysAgo: 12,
    page: 'Taulu',
    body: 'Taulun värit ovat minulle vaikeita erottaa toisistaan kirkkaassa valossa. Sanat auttavat, mutta haluaisin tummemmat reunat.',
    answerWish: 'Takaisinsoitto iltapäivällä',
    toldDaysAgo: {
      daysAgo: 11,
      reason: 'Puhelun muistiinpanossa on edellisen illan päivä.',
    },
  },
  {
    key: 'late',
    from: 'jussi',
    daysAgo: 25,
    page: '/deadlines/calculator',
    body: 'Laskurin kuukausitaulukossa ruudunlukija lukee jokaisen päivän kahteen kertaan. Laskennan seuraaminen on hidasta.',
  },
  {
    key: 'in-time',
    from: 'aino',
    daysAgo: 18,
    page: '/consultations',
    body: 'Uuden konsultaation ilmoitus katoaa ennen kuin ehdin lukea sen.',
    answered: {
      daysAgo: 12,
      answer:
        'Kiitos palautteesta. Ilmoitus pysyy nyt näkyvissä, kunnes suljet sen, ja uudet konsultaatiot näkyvät myös Oman päivän luettelossa.',
    },
  },
  {
    key: 'answered-late',
    from: { inWords: 'Kuntoutusyksikön työntekijä, sähköpostilla' },
    daysAgo: 40,
    page: null,
    body: 'Tulosteen kirjaimet ovat liian pieniä minulle.',
    answerWish: 'Sähköpostilla',
    answered: {
      daysAgo: 20,
      answer:
        'Pahoittelemme, että vastaus viipyi. Tulosteen voi suurentaa tulostusasetuksista, ja suurennamme perustekstin kokoa seuraavassa versiossa.',
    },
  },
];
