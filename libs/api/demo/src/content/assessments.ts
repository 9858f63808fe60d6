import type {
  AssessmentSectionKey,
  Attendance,
  DiscontinueReason,
  InvitedAuthority,
  NeedGround,
  ServiceFunction,
} from '@rinnalla/domain';

/** Words for each heading, by the language in which the client is served. One of each list is taken. */
export type AssessmentWords = Readonly<Record<AssessmentSectionKey, readonly [string, ...string[]]>>;

const IN_FINNISH: AssessmentWords = {
  situation_and_need: [
    'Arjen perusasiat ovat kunnossa, mutta voimat eivät riitä kaikkeen. Tuen tarve on selvä ja rajattu.',
    'Tilanne on muuttunut viime kuukausina nopeasti. Tukea tarvitaan nyt, jotta arki ei kapene enempää.',
  ],
  clients_own_view: [
    '”Haluan, että asiat selviävät yksi kerrallaan ja että tiedän, keneen ottaa yhteyttä.”',
    '”En halua paljon. Haluan, että joku kysyy, miten menee, ja kuuntelee vastauksen.”',
  ],
  childrens_needs: [
    'Lapsi tarvitsee ennakoitavan arjen: samat heräämis- ja nukkumaanmenoajat ja aikuisen, jolla on aikaa. Kehitys on ikätasoista.',
    'Lapsella on turvallinen olo kotona. Hän tarvitsee tukea koulunkäyntiin ja oman aikuisen, jolle kertoa huolistaan.',
  ],
  close_network: [
    'Sisko käy kerran viikossa ja auttaa asioinnissa. Ystäviä on kaksi; yhteyttä pidetään puhelimella.',
    'Isovanhemmat ottavat mielellään vastuuta viikonloppuina. Muu verkosto on ohut.',
    'Läheisiä ei ole samalla paikkakunnalla. Naapuriin luotetaan, ja hänellä on vara-avain.',
  ],
  persons_in_care: [
    'Ei hoidettavia läheisiä. Asia kysyttiin tapaamisella.',
    'Huolehtii viikoittain iäkkäästä äidistään. Äidin oma tuen tarve on arvioitu, ja hänellä on kotihoito.',
  ],
  conditions_of_relationship: [
    'Asiakkuus jatkuu: tarve on toistuva, eikä yleinen neuvonta riitä siihen.',
    'Asiakkuudelle on edellytykset. Palvelut sovitaan asiakassuunnitelmassa yhdessä asiakkaan kanssa.',
  ],
  need_of_named_worker: [
    'Omatyöntekijä tarvitaan, koska palveluja on useita ja ne on sovitettava yhteen.',
    'Asiakas tarvitsee yhden tutun työntekijän, joka kokoaa asiat.',
  ],
};

const IN_SWEDISH: AssessmentWords = {
  situation_and_need: [
    'Det grundläggande i vardagen fungerar, men krafterna räcker inte till allt. Behovet av stöd är tydligt och avgränsat.',
  ],
  clients_own_view: [
    '”Jag vill att sakerna reds ut en i taget och att jag vet vem jag kan kontakta.”',
    '”Det viktigaste är att någon lyssnar färdigt innan beslut fattas.”',
  ],
  childrens_needs: [
    'Barnet behöver en förutsägbar vardag och en vuxen som har tid. Utvecklingen motsvarar åldern.',
  ],
  close_network: [
    'Systern hälsar på en gång i veckan och hjälper med ärenden. Grannarna är bekanta sedan länge.',
    'De närmaste bor på annan ort. Kontakten hålls per telefon.',
  ],
  persons_in_care: ['Ingen närstående att ta hand om. Saken togs upp vid mötet.'],
  conditions_of_relationship: [
    'Klientrelationen fortsätter: behovet återkommer och allmän rådgivning räcker inte till.',
  ],
  need_of_named_worker: [
    'En egen kontaktperson behövs, eftersom det finns flera tjänster som ska samordnas.',
  ],
};

export const wordsIn = (language: string): AssessmentWords => (language === 'sv' ? IN_SWEDISH : IN_FINNISH);

/** Of a brother or sister, whose own need is looked at beside. */
export const OF_A_SIBLING: Partial<AssessmentWords> = {
  situation_and_need: [
    'Sisaruksen tilanne arvioitiin samalla, mutta erikseen. Hän jää helposti sivuun, kun aikuisten huomio menee toisaalle.',
  ],
  clients_own_view: ['”Mulla menee ihan hyvin. Olisi kiva, jos joskus tehtäisiin jotain vaan mun kanssa.”'],
};

/** Where no need was found that a client relationship would answer. */
export const WITHOUT_NEED: Partial<AssessmentWords> = {
  conditions_of_relationship: [
    'Edellytyksiä ei ole: tarpeeseen vastaa neuvonta, joka annettiin tapaamisella. Asiakas on samaa mieltä.',
  ],
  need_of_named_worker: ['Omatyöntekijää ei tarvita, koska asiakkuus ei jatku.'],
};

/** What a case's topic tells of the need (SHL 11 §). */
export const GROUNDS_IN_TOPIC: readonly (readonly [RegExp, NeedGround])[] = [
  [/asun|asumi|vuokra|häätö|hyra|bostad/iu, 'housing'],
  [/vela|velka|velat|ostovel|talou|toimeentulo|pelaa|konkurssi|skuld|ekonomi/iu, 'finances'],
  [/työ(?!ikä)|opiskel|yksinäi|kotoutu|eristäyty|arbet|studie|ensam/iu, 'inclusion'],
  [/väkival|turvassa|våld/iu, 'violence'],
  [
    /päihde|päihteet|alkoholi|opioid|amfeta|masennus|mieliala|paniikki|psykoos|muisti|trauma|uupu|riippuv|syömis|ahdist|diagnoos/iu,
    'substance_or_mental_health_illness_ageing',
  ],
  [/vamma|näön|kuulo|selkä|syöpä|kuntout/iu, 'other_capacity'],
  [/omaish|yksinhuolt/iu, 'support_of_relatives'],
];

/** Where the topic tells nothing. */
export const GROUND_OF_FUNCTION: Readonly<Record<ServiceFunction, NeedGround>> = {
  families_with_children: 'childs_development',
  child_welfare: 'childs_development',
  older_people: 'substance_or_mental_health_illness_ageing',
  working_age: 'everyday_life',
  disability: 'other_capacity',
  substance_abuse: 'substance_or_mental_health_illness_ageing',
  family_law: 'childs_development',
};

/** Which other authority is asked to take part (SHL 41 §). */
export const AUTHORITIES: Readonly<Record<ServiceFunction, readonly [InvitedAuthority, string]>> = {
  families_with_children: ['education', 'Aurinkorinteen koulu'],
  child_welfare: ['education', 'Aurinkorinteen koulu'],
  older_people: ['primary_care', 'Keskustan terveysasema'],
  working_age: ['municipal_employment', 'Uraohjaajan vastaanotto'],
  disability: ['kela', 'Vammaisetuudet'],
  substance_abuse: ['mental_health', 'Psykiatrian poliklinikka'],
  family_law: ['social_families', 'Perhekeskus'],
};

export const ATTENDANCE_NOTES: Readonly<Record<Exclude<Attendance, 'invited'>, string>> = {
  took_part: 'Mukana tapaamisella.',
  stayed_away: 'Ei päässyt paikalle; lähettää tietonsa kirjallisesti.',
};

export const DISCONTINUE_NOTES: Readonly<Partial<Record<DiscontinueReason, string>>> = {
  client_withdrew:
    'Asiakas ei halua arviointia juuri nyt. Hän tietää, mihin ottaa yhteyttä, jos tilanne muuttuu.',
  duplicate: 'Sama tarve arvioidaan jo toisessa asiassa.',
};

export const SPECIAL_SUPPORT_REASON =
  'Asiakkaan on vaikea hakea ja saada tarvitsemiaan palveluja toimintakyvyn ja usean samanaikaisen tarpeen vuoksi.';
