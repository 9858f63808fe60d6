import type { Moment } from '../demo-time.js';

export interface BreachContent {
  readonly key: string;
  /** When the county became aware of it; the rest is told in hours from then on. */
  readonly known: Moment;
  readonly recordedAfter: number;
  readonly happened: string;
  readonly concerned: string | null;
  readonly peopleCount: number | null;
  readonly consequences: string | null;
  readonly measures: string | null;
  /** Completed once: what was not known of it before. */
  readonly completed?: {
    readonly after: number;
    readonly reason: string;
    readonly was: Readonly<Partial<Record<'concerned' | 'peopleCount' | 'measures', string | null>>>;
  };
  readonly notified?: { readonly after: number; readonly delayReason: string | null };
  readonly notNeeded?: { readonly after: number; readonly reason: string };
  readonly people?:
    | { readonly after: number; readonly toldAfter: number }
    | { readonly after: number; readonly notToldReason: string };
}

const hoursAgo = (hours: number): Moment => ({ minutesAgo: hours * 60 });

/** Personal-data breaches of the county, one in each state. None names a client. */
export const BREACHES: readonly BreachContent[] = [
  {
    key: 'wrong-attachment',
    known: hoursAgo(20),
    recordedAfter: 1,
    happened:
      'Turvapostiin liitettiin väärä tiedosto: palvelusuunnitelma meni toisen asiakkaan omaiselle. Vastaanottaja soitti itse ja kertoi avanneensa tiedoston.',
    concerned: 'Yhden aikuisten palvelujen asiakkaan suunnitelma: nimi, osoite ja palvelut.',
    peopleCount: 1,
    consequences: null,
    measures: 'Vastaanottajaa pyydettiin poistamaan tiedosto.',
  },
  {
    key: 'lost-phone',
    known: hoursAgo(60),
    recordedAfter: 2,
    happened:
      'Kotihoidon työpuhelin katosi bussiin. Puhelimessa oli näyttölukitus, mutta se oli katoamishetkellä auki.',
    concerned: 'Päivän käyntilista: asiakkaiden nimiä, osoitteita ja ovikoodeja.',
    peopleCount: 14,
    consequences: 'Ovikoodeja voidaan käyttää luvatta. Asiakkaat voivat pelätä kotonaan.',
    measures: 'Puhelin lukittiin ja tyhjennettiin etänä. Ovikoodien vaihto aloitettiin.',
    completed: {
      after: 20,
      reason: 'Käyntilista tarkistettiin toiminnanohjauksesta.',
      was: { concerned: 'Päivän käyntilista.', peopleCount: '10' },
    },
    people: { after: 22, toldAfter: 22 },
  },
  {
    key: 'open-folder',
    known: hoursAgo(80),
    recordedAfter: 6,
    happened:
      'Yhteisellä verkkolevyllä oli kansio, jonka käyttöoikeudet olivat kaikille avoinna. Kansiossa oli vuosien varrelta hakemusten kuvia.',
    concerned: 'Toimeentulotuen hakijoiden tiliotteita ja lääkärinlausuntoja. Määrää selvitetään.',
    peopleCount: null,
    consequences: null,
    measures: 'Kansio suljettiin heti. Tietohallinto selvittää lokeista, kuka on avannut tiedostoja.',
  },
  {
    key: 'letters-mixed',
    known: [12, '09:20'],
    recordedAfter: 1,
    happened: 'Kuoritus meni sekaisin: päätöksiä lähti kotiin toisten asiakkaiden kuorissa.',
    concerned: 'Omaishoidon tuen päätöksiä: nimi, osoite ja päätöksen perustelut.',
    peopleCount: 6,
    consequences: 'Terveystiedot tulivat ulkopuolisten tietoon.',
    measures:
      'Kirjeet haettiin takaisin ja päätökset lähetettiin uudelleen. Kuorituksen tarkistus muutettiin.',
    notified: { after: 26, delayReason: null },
    people: { after: 30, toldAfter: 30 },
  },
  {
    key: 'supplier-outage',
    known: [27, '15:10'],
    recordedAfter: 3,
    happened: 'Toimittajan ylläpitovirhe näytti ajanvarauksessa hetken toisten asiakkaiden varauksia.',
    concerned: 'Perheneuvolan ajanvaraukset: nimi, puhelinnumero ja käynnin aika.',
    peopleCount: 41,
    consequences: 'Tieto perheneuvolan asiakkuudesta tuli ulkopuolisten näkyviin.',
    measures: 'Palvelu suljettiin tunnin ajaksi ja virhe korjattiin. Toimittajalta pyydettiin selvitys.',
    notified: {
      after: 98,
      delayReason:
        'Toimittaja antoi lokit vasta neljäntenä päivänä. Vasta niistä selvisi, että tiedot olivat näkyneet ulkopuolisille.',
    },
    people: {
      after: 100,
      notToldReason:
        'Näkymä oli auki alle minuutin, eikä varauksia avattu. Korkea riski ei ole todennäköinen.',
    },
  },
  {
    key: 'encrypted-laptop',
    known: [8, '13:40'],
    recordedAfter: 1,
    happened: 'Kannettava tietokone varastettiin autosta. Levy oli salattu ja kone sammutettuna.',
    concerned: 'Koneella ei ollut asiakastietoja salaamattomina.',
    peopleCount: 0,
    consequences: 'Ei seurauksia ihmisille.',
    measures: 'Tunnukset vaihdettiin ja kone poistettiin käytöstä. Rikosilmoitus tehtiin.',
    notNeeded: {
      after: 5,
      reason: 'Levyn salaus oli voimassa eikä avain ollut koneen mukana. Tietoihin ei pääse käsiksi.',
    },
  },
];
