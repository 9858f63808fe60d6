import type { ContactChannel, ContactMaker, ContactPurpose } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { UnitKey } from './places.js';

/** How far a contact has come: each is told with all that went before it. */
export type ContactStage =
  | 'unread'
  | 'opened'
  | 'taken'
  | 'triaged_urgent'
  | 'triaged_normal'
  | 'offered'
  | 'guided'
  | 'forwarded'
  | 'joined_to_case'
  | 'assessment_opened'
  | 'evidently_unnecessary';

export interface IntakeContactContent {
  readonly unit: UnitKey;
  /** In the queue of the social emergency duty that the unit keeps. */
  readonly isEmergencyDuty?: true;
  readonly channel: ContactChannel;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly name: readonly [givenNames: string, familyName: string];
  readonly age: 'child' | 'adult' | 'over_75';
  readonly language?: 'sv' | 'en' | 'other';
  readonly when: Moment;
  readonly stage: ContactStage;
  readonly body: string;
  /** What was done at once, and then how it was dealt with. */
  readonly measures?: string;
  readonly outcome?: string;
  readonly reporter?: { readonly name: string; readonly reachedAt?: string; readonly secrecyGround?: string };
  /** Key of the case that came of it; whose it is, it is about. */
  readonly case?: 'marko' | 'sofia';
}

const CALL = { channel: 'phone', madeBy: 'client', purpose: 'to_get_services', age: 'adult' } as const;
const BY_PROFESSIONAL = {
  channel: 'professional',
  madeBy: 'professional',
  purpose: 'report_of_need',
  age: 'adult',
} as const;
const CHILD_REPORT = {
  channel: 'child_protection_report',
  madeBy: 'professional',
  purpose: 'child_protection_report',
  age: 'child',
} as const;

/** Contacts and reports of these days, through every channel and in every state. All people in them are invented. */
export const INTAKE_CONTACTS: readonly IntakeContactContent[] = [
  {
    ...CALL,
    unit: 'adults',
    name: ['Risto Olavi', 'Koivuranta'],
    when: { minutesAgo: 20 },
    stage: 'unread',
    body: 'Soitti itse. Vuokra on maksamatta kahdelta kuulta ja ruokarahat loppuvat huomenna. Toivoo soittoa tänään.',
  },
  {
    ...CALL,
    unit: 'adults',
    channel: 'message',
    name: ['Minna Susanna', 'Haapalainen'],
    when: { minutesAgo: 6 },
    stage: 'unread',
    body: 'Kirjoitti verkkolomakkeella: ei jaksa enää hoitaa asioitaan, laskut ja hakemukset ovat avaamatta.',
  },
  {
    ...CALL,
    unit: 'adults',
    channel: 'visit',
    name: ['Veli Matias', 'Sorsakoski'],
    when: { minutesAgo: 55 },
    stage: 'opened',
    body: 'Tuli neuvontaan. Asunto on palovahingon jäljiltä asuinkelvoton, yöpyy ystävän luona.',
  },
  {
    ...BY_PROFESSIONAL,
    unit: 'adults',
    name: ['Anneli Kaarina', 'Rautaoja'],
    when: { minutesAgo: 130 },
    stage: 'taken',
    body: 'Terveysaseman sairaanhoitaja on huolissaan: asiakas on laihtunut ja kertoo jättävänsä ruoan ostamatta.',
    reporter: { name: 'Sairaanhoitaja Päivi Lehto', reachedAt: '09 000 2101' },
  },
  {
    ...CALL,
    unit: 'adults',
    name: ['Kenneth Mikael', 'Strandvik'],
    language: 'sv',
    when: [1, '09:10'],
    stage: 'triaged_normal',
    body: 'Behöver hjälp med att ordna ekonomin efter skilsmässan. Vill ha svar på svenska.',
    measures: 'Uppringd samma dag. Ingen akut fara, möte erbjudet nästa vecka.',
  },
  {
    ...CALL,
    unit: 'adults',
    madeBy: 'close_person',
    purpose: 'report_of_need',
    name: ['Jorma Tapani', 'Kesänen'],
    when: [1, '14:25'],
    stage: 'triaged_urgent',
    body: 'Sisar soitti: veli ei avaa ovea eikä vastaa puhelimeen, sähköt on katkaistu.',
    measures: 'Käyty kotona työparin kanssa. Ruoka ja sähkö järjestetty, terveydentila tarkistettu.',
    reporter: { name: 'Sisar Aune Kesänen', reachedAt: '09 000 2102' },
  },
  {
    ...CALL,
    unit: 'adults',
    name: ['Tiina Marjatta', 'Pohjola'],
    when: [2, '10:40'],
    stage: 'offered',
    body: 'Kertoo puolison uhkailleen. Pelkää iltaa kotona lasten kanssa.',
    measures: 'Turvasuunnitelma tehty puhelimessa, turvakodin paikka varmistettu.',
    outcome:
      'Turvakodin paikka on varattu iltaan. Pyydetään päivystystä soittamaan klo 18 ja varmistamaan tilanne.',
  },
  {
    ...CALL,
    unit: 'adults',
    name: ['Seppo Juhani', 'Laaksola'],
    when: [2, '12:05'],
    stage: 'guided',
    purpose: 'advice',
    body: 'Kysyi, mistä haetaan asumistukea.',
    measures: 'Ei kiireellistä tarvetta.',
    outcome: 'Ohjattu Kelan asiointipisteeseen ja annettu neuvontanumero.',
  },
  {
    ...CALL,
    unit: 'adults',
    channel: 'letter',
    name: ['Hilkka Inkeri', 'Suvanto'],
    when: [3, '08:30'],
    stage: 'forwarded',
    body: 'Kirje: maistraatin holhousasia on kesken eikä hän ymmärrä saamaansa päätöstä.',
    measures: 'Soitettu ja luettu päätös yhdessä.',
    outcome: 'Digi- ja väestötietovirasto: holhousasian käsittely kuuluu sille.',
  },
  {
    ...BY_PROFESSIONAL,
    unit: 'adults',
    name: ['Marko', 'Kettula'],
    case: 'marko',
    when: [3, '13:15'],
    stage: 'joined_to_case',
    body: 'Työvoimapalvelut kertoi, että asiakas ei ole tullut kahteen sovittuun tapaamiseen.',
    measures: 'Soitettu asiakkaalle, ei välitöntä huolta.',
    reporter: { name: 'Asiantuntija Jaana Vesala', reachedAt: '09 000 2103' },
  },
  {
    ...CALL,
    unit: 'adults',
    madeBy: 'unknown',
    name: ['Ei kertonut', 'Ei kertonut'],
    when: [4, '15:20'],
    stage: 'evidently_unnecessary',
    purpose: 'advice',
    body: 'Soittaja kysyi uimahallin aukioloaikoja.',
    measures: 'Ei tarvetta.',
    outcome: 'Kysymys ei koskenut sosiaalihuoltoa.',
  },
  {
    unit: 'adults',
    isEmergencyDuty: true,
    channel: 'phone',
    madeBy: 'professional',
    purpose: 'report_of_need',
    age: 'adult',
    name: ['Arto Kalevi', 'Mäntyharju'],
    when: { minutesAgo: 9 },
    stage: 'unread',
    body: 'Poliisi soitti: mies on kadulla ilman yösijaa, päihtynyt mutta rauhallinen.',
    reporter: { name: 'Poliisin kenttäjohtaja' },
  },
  {
    unit: 'adults',
    isEmergencyDuty: true,
    channel: 'child_protection_report',
    madeBy: 'other_person',
    purpose: 'child_protection_report',
    age: 'child',
    name: ['Eemil', 'Rantasalo'],
    when: { minutesAgo: 75 },
    stage: 'triaged_urgent',
    body: 'Naapuri kertoo lapsen itkeneen rappukäytävässä yksin toista tuntia. Huoltajat eivät avaa.',
    measures: 'Käyty paikalla poliisin kanssa. Lapsi on turvassa isovanhempien luona.',
    reporter: {
      name: 'Naapuri Irja Salmela',
      reachedAt: '09 000 2104',
      secrecyGround: 'Ilmoittaja pelkää huoltajan kostoa.',
    },
  },
  {
    unit: 'adults',
    isEmergencyDuty: true,
    ...CALL,
    name: ['Helvi Maria', 'Tuomela'],
    when: [1, '21:40'],
    stage: 'guided',
    body: 'Yksinäinen ja ahdistunut, halusi jutella.',
    measures: 'Ei itsetuhoisuutta, keskusteltu puoli tuntia.',
    outcome: 'Ohjattu kriisipuhelimeen ja sovittu soitto omasta yksiköstä.',
  },
  {
    ...CHILD_REPORT,
    unit: 'families',
    name: ['Aada', 'Niemelä'],
    when: { minutesAgo: 12 },
    stage: 'unread',
    body: 'Koulu ilmoittaa: oppilaalla on mustelmia, joista hän ei halua puhua.',
    reporter: { name: 'Koulukuraattori Sini Aalto', reachedAt: '09 000 2105' },
  },
  {
    ...CHILD_REPORT,
    unit: 'families',
    madeBy: 'other_person',
    name: ['Onni', 'Harjula'],
    when: [1, '10:05'],
    stage: 'triaged_urgent',
    body: 'Lapsi on usein ulkona myöhään ilman huoltajaa ja pyytää ruokaa naapureilta.',
    measures: 'Soitettu huoltajalle ja käyty kotona samana päivänä. Isoäiti on lasten kanssa.',
    reporter: {
      name: 'Yksityinen ilmoittaja',
      reachedAt: '09 000 2106',
      secrecyGround: 'Asuu samassa pihapiirissä ja pelkää uhkailua.',
    },
  },
  {
    unit: 'families',
    channel: 'anticipatory_report',
    madeBy: 'professional',
    purpose: 'anticipatory_report',
    age: 'adult',
    name: ['Jenna Pauliina', 'Vuorinen'],
    when: [2, '09:45'],
    stage: 'triaged_normal',
    body: 'Neuvola ennakoi: äidin päihdehoito on kesken, laskettu aika on kahden kuukauden päästä.',
    measures: 'Sovittu yhteinen tapaaminen neuvolassa ensi viikolle.',
    reporter: { name: 'Terveydenhoitaja Outi Kallio', reachedAt: '09 000 2107' },
  },
  {
    ...CALL,
    unit: 'adults',
    name: ['Sofia', 'Lindroos'],
    case: 'sofia',
    when: [5, '11:30'],
    stage: 'joined_to_case',
    body: 'Toivoo, että kotipalvelun käyntiaika muutettaisiin aamuun.',
    measures: 'Ei kiireellistä.',
  },
  {
    ...CALL,
    unit: 'older',
    age: 'over_75',
    madeBy: 'close_person',
    purpose: 'report_of_need',
    name: ['Elvi Aleksandra', 'Kuusisto'],
    when: { minutesAgo: 35 },
    stage: 'opened',
    body: 'Tytär soitti: äiti on kaatunut kahdesti viikossa ja unohtaa lääkkeet.',
    reporter: { name: 'Tytär Merja Kuusisto', reachedAt: '09 000 2108' },
  },
  {
    ...BY_PROFESSIONAL,
    unit: 'older',
    age: 'over_75',
    name: ['Toivo Eino', 'Alatalo'],
    when: [1, '13:50'],
    stage: 'triaged_normal',
    body: 'Kotiutushoitaja: tarvitsee kotihoidon ja ateriat ennen kotiutumista torstaina.',
    measures: 'Kotihoidon arviointijakso varattu, ateriat tilattu.',
    reporter: { name: 'Kotiutushoitaja Mari Ylönen', reachedAt: '09 000 2109' },
  },
  {
    ...CALL,
    unit: 'older',
    age: 'over_75',
    name: ['Lyyli Esteri', 'Kanerva'],
    when: [4, '09:20'],
    stage: 'guided',
    body: 'Kysyi turvapuhelimesta.',
    measures: 'Ei kiireellistä.',
    outcome: 'Lähetetty hakemus ja esite, sovittu soitto ensi viikolle.',
  },
  {
    ...CALL,
    unit: 'disability',
    madeBy: 'legal_representative',
    name: ['Roope Valtteri', 'Saarinen'],
    when: { minutesAgo: 95 },
    stage: 'taken',
    body: 'Edunvalvoja hakee henkilökohtaista apua opiskelujen alkaessa.',
    reporter: { name: 'Edunvalvoja Kirsi Mattila', reachedAt: '09 000 2110' },
  },
  {
    ...CALL,
    unit: 'youth',
    channel: 'message',
    name: ['Nelli Sofia', 'Ojanen'],
    when: { minutesAgo: 48 },
    stage: 'opened',
    body: 'On lopettanut ammattikoulun eikä uskalla kertoa kotona. Haluaa jutella jonkun kanssa.',
  },
  {
    ...BY_PROFESSIONAL,
    unit: 'youth',
    name: ['Juho Kristian', 'Peltonen'],
    when: [2, '14:10'],
    stage: 'forwarded',
    body: 'Oppilaitos pyytää apua asevelvollisuusasiaan.',
    measures: 'Ei kiireellistä.',
    outcome: 'Puolustusvoimien aluetoimisto: lykkäyshakemus käsitellään siellä.',
    reporter: { name: 'Opinto-ohjaaja Lasse Rinne' },
  },
  {
    ...CALL,
    unit: 'mind',
    madeBy: 'close_person',
    purpose: 'report_of_need',
    name: ['Pekka Ilmari', 'Virtasalo'],
    when: [1, '11:00'],
    stage: 'triaged_urgent',
    body: 'Puoliso on huolissaan itsetuhoisista puheista.',
    measures: 'Yhteys psykiatriseen päivystykseen, puoliso vie hänet arvioon nyt.',
    reporter: { name: 'Puoliso Raija Virtasalo', reachedAt: '09 000 2111' },
  },
  {
    ...CALL,
    unit: 'migration',
    language: 'en',
    name: ['Samuel', 'Okoro'],
    when: { minutesAgo: 28 },
    stage: 'unread',
    body: 'Arrived with two children last week. Needs a place to live and a school for the children.',
  },
];
