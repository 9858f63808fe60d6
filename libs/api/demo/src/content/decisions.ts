import type { DecisionStatus, EndReason, NotExecutedReason, SocialService } from '@rinnalla/domain';
import type { PersonKey } from './people.js';

/** A decision as it is tracked: on which working day before today it came to each of its states, from pending on. */
export interface DecisionContent {
  readonly key: string;
  /** Key of the case, and of its client. */
  readonly case: string;
  readonly by: PersonKey;
  readonly service: SocialService;
  readonly topic: string;
  readonly isUrgent?: boolean;
  /** Made in the joint service that the case's workspace delivers: its health care staff read it too. */
  readonly isOfJointService?: true;
  /** Working days ago. */
  readonly pending: number;
  /** When the need of psychosocial support was established, in working days ago. */
  readonly needFound?: number;
  /** Why the time to carry it out was made longer, on which working day before today, and to how many working days from now. */
  readonly extended?: {
    readonly reason: string;
    readonly workdaysAgo: number;
    readonly toWorkdaysAhead: number;
  };
  readonly states: Partial<Readonly<Record<DecisionStatus, number>>>;
  readonly maker?: { readonly person: PersonKey; readonly office: string };
  readonly deviationReason?: string;
  readonly notExecuted?: { readonly reason: NotExecutedReason; readonly note?: string };
}

const NIILO = { person: 'niilo', office: 'Johtava sosiaalityöntekijä, hallintosääntö 34 §' } as const;
const AINO = { person: 'aino', office: 'Sosiaalityöntekijä, delegointipäätös 12/2026' } as const;
const RIIKKA = { person: 'riikka', office: 'Johtava sosiaalityöntekijä, hallintosääntö 34 §' } as const;

/** Decisions in each of their states, near their time limit and late. */
export const DECISIONS: readonly DecisionContent[] = [
  {
    key: 'marko-rehabilitation',
    case: 'marko',
    by: 'aino',
    service: 'social_rehabilitation',
    topic: 'Sosiaalisen kuntoutuksen ryhmä kahdesti viikossa',
    isOfJointService: true,
    pending: 6,
    states: { prepared: 2 },
  },
  {
    key: 'marko-urgent',
    case: 'marko',
    by: 'aino',
    service: 'substance_work',
    topic: 'Kiireellinen päihdetyön käyntijakso',
    isUrgent: true,
    pending: 6,
    states: { prepared: 5, made: 5, notified: 5, in_execution: 4 },
    maker: AINO,
  },
  {
    key: 'salla-housing',
    case: 'salla',
    by: 'kaisa',
    service: 'supported_housing',
    topic: 'Tuettu asuminen omaan kotiin',
    pending: 41,
    states: { prepared: 30, made: 24, notified: 23, in_execution: 15 },
    maker: NIILO,
    deviationReason:
      'Suunnitelmassa oli ryhmäkoti. Asiakas haluaa jäädä kotiinsa, ja tuki riittää sinne vietynä.',
  },
  {
    key: 'salla-guidance',
    case: 'salla',
    by: 'kaisa',
    service: 'social_guidance',
    topic: 'Sosiaaliohjaus kotikäynteinä',
    pending: 41,
    states: { prepared: 36, made: 34, notified: 33, in_execution: 30, executed: 24 },
    maker: AINO,
  },
  {
    key: 'minttu-family-work',
    case: 'minttu',
    by: 'aino',
    service: 'social_work',
    topic: 'Sosiaalityön tapaamiset viikoittain',
    pending: 27,
    states: { prepared: 20, made: 18 },
    maker: AINO,
  },
  {
    key: 'tuomas-mobility',
    case: 'tuomas',
    by: 'aino',
    service: 'mobility_support',
    topic: 'Liikkumista tukevat palvelut työmatkoihin',
    pending: 19,
    states: { prepared: 12, made: 9, notified: 8 },
    maker: NIILO,
    extended: {
      reason:
        'Matkat alkavat, kun sovittu työkokeilu alkaa vuodenvaihteen jälkeen. Asiakas toivoi siirtoa itse.',
      workdaysAgo: 2,
      toWorkdaysAhead: 60,
    },
  },
  {
    key: 'tuomas-day-centre',
    case: 'tuomas',
    by: 'aino',
    service: 'day_centre',
    topic: 'Päiväkeskuksen toiminta',
    pending: 19,
    states: { prepared: 14, made: 11, notified: 10, not_executed: 9 },
    maker: NIILO,
    notExecuted: { reason: 'refused', note: 'Tarpeeseen vastataan työtoiminnalla.' },
  },
  {
    key: 'nina-support-person',
    case: 'nina',
    by: 'aino',
    service: 'social_guidance',
    topic: 'Tukihenkilö ja saattaminen ryhmään',
    pending: 68,
    states: { prepared: 58, made: 52, notified: 51 },
    maker: NIILO,
  },
  {
    key: 'nina-moving',
    case: 'nina',
    by: 'aino',
    service: 'support_services',
    topic: 'Muuttoapu ja tavaroiden kuljetus',
    pending: 60,
    states: { prepared: 50, made: 46, notified: 45 },
    maker: NIILO,
  },
  {
    key: 'reijo-meals',
    case: 'reijo',
    by: 'jussi',
    service: 'support_services',
    topic: 'Ateriapalvelu polven leikkauksen ajaksi',
    pending: 63,
    states: { prepared: 49, made: 44, notified: 43 },
    maker: NIILO,
  },
  {
    key: 'heli-support',
    case: 'heli',
    by: 'sari',
    service: 'support_services',
    topic: 'Siivouspalvelu kerran kuussa',
    pending: 78,
    states: { prepared: 70, made: 60, notified: 59, in_execution: 40 },
    maker: NIILO,
  },
  {
    key: 'roni-counselling',
    case: 'roni',
    by: 'noora',
    service: 'mental_health_services',
    topic: 'Psykososiaalinen tuki: kymmenen tapaamista nuorten tiimissä',
    pending: 16,
    needFound: 12,
    states: { prepared: 11, made: 9, notified: 8 },
    maker: RIIKKA,
  },
  {
    key: 'hilla-family-work',
    case: 'hilla',
    by: 'iida',
    service: 'family_work',
    topic: 'Perhetyö kahdesti viikossa',
    pending: 58,
    states: { prepared: 50, made: 46, notified: 45 },
    maker: RIIKKA,
    extended: {
      reason: 'Perhe on hoidossa toisella paikkakunnalla kuukauden loppuun. Aloitus on sovittu äidin kanssa.',
      workdaysAgo: 3,
      toWorkdaysAhead: 25,
    },
  },
  {
    key: 'ilona-treatment',
    case: 'ilona',
    by: 'riikka',
    service: 'special_substance_services',
    topic: 'Päihdehoidon palvelut kahdeksi vuodeksi',
    isOfJointService: true,
    pending: 60,
    states: { prepared: 50, made: 45, notified: 44, in_execution: 40 },
    maker: RIIKKA,
  },
  {
    key: 'ilona-housing',
    case: 'ilona',
    by: 'riikka',
    service: 'supported_housing',
    topic: 'Tuettu asuminen hoitojakson jälkeen',
    pending: 12,
    states: { prepared: 8 },
  },
];

export interface EndingContent {
  readonly case: string;
  readonly by: PersonKey;
  readonly reason: EndReason;
  readonly closingRecord: string;
  readonly workdaysAgo: number;
}

/** Ends that are proposed while something is still open. */
export const ENDINGS: readonly EndingContent[] = [
  {
    case: 'minttu',
    by: 'aino',
    reason: 'need_met',
    closingRecord:
      'Tavoitteet ovat toteutuneet ja tilanne on pysynyt vakaana. Asiakas tietää, mihin ottaa yhteyttä, jos tarve palaa.',
    workdaysAgo: 1,
  },
];
