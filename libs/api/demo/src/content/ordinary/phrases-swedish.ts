import type { Phrases } from './phrases.js';

/** For clients who are served in Swedish. */
export const SWEDISH_PHRASES: Phrases = {
  measures: [
    'Vi samlar alla kring ett bord så att klienten bara behöver berätta en gång.',
    'Försörjningen tryggas först, sedan inleds rehabiliteringen ett steg i taget.',
    'Servicen ges på svenska. Om det inte går ordnas tolk.',
    'De nuvarande tjänsterna räcker när tiderna samordnas.',
  ],
  serviceDurations: ['3 mån', '6 mån', '1 år', 'tills vidare'],
  meetings: [
    'Träffas varannan vecka, växelvis hemma och på kontoret.',
    'En gång i månaden, däremellan ett samtal på avtalad dag.',
    'Varje vecka de två första månaderna, därefter vid behov.',
    'Var tredje vecka med hembesök.',
  ],
  ownStrengths: [
    'Jag ger inte upp i första taget.',
    'Systern ringer varje kväll.',
    'Jag sköter trädgården och sjunger i kör.',
    'Hunden ska ut tre gånger om dagen, och det blir av.',
  ],
  strengths: [
    'Klienten håller det som har avtalats och säger till när något är för mycket.',
    'Nätverket är litet men pålitligt.',
    'Klienten har en klar bild av vad som hjälper.',
    'Hemmet har hållits i ordning också under svåra tider.',
  ],
  duration: [
    'Klientrelationen bedöms pågå i ungefär ett halvt år.',
    'Behovet är fortgående; inget slutdatum sätts.',
    'Ett år, med en mellanbedömning efter sex månader.',
    'Tre till fyra månader om planen går som tänkt.',
  ],
  ownFollowUp: [
    'Ring mig, skriv inte brev.',
    'Jag vill se på papper vad vi har kommit överens om.',
    'Fråga om jag börjar avboka.',
    'Dottern får vara med när planen gås igenom.',
  ],
  followUp: [
    'Målen bedöms vid varje träff, planen ses över om tre månader.',
    'Mellanbedömning efter sex veckor med alla ansvariga.',
    'Planen ses över när hälso- och sjukvårdens bedömning finns.',
    'Om två träffar i rad uteblir tas kontakt och stödet bedöms på nytt.',
  ],
  ownSituation: [
    'Bussen går två gånger om dagen.',
    'Grannarna hjälper till med snön.',
    'Kvällarna är längst nu när jag bor ensam.',
    'Trappan är det svåraste, annars går det.',
  ],
  situation: [
    'Långa avstånd gör att hembesök är motiverade.',
    'Den ekonomiska pressen belastar sömnen. Boendet är tryggat.',
    'Närmiljön är bekant och stöder funktionsförmågan.',
    'Klienten använder inte elektroniska tjänster, ärenden sköts per telefon.',
  ],
  proposal: [
    'Helst på förmiddagen och av samma person.',
    'På svenska, tack, också på papper.',
    'Jag kommer själv om jag får tiden som textmeddelande.',
    'Hemma hellre än på kontoret.',
  ],
  tasks: [
    'Kalla till gemensam träff och skicka dagordningen en vecka före',
    'Ring klienten och kontrollera att besöken har blivit av',
    'Skriv mellanbedömningen och låt klienten läsa den',
    'Be om det utlåtande som fattas',
  ],
  reached: ['Blev av som avtalat.', 'Klienten berättar själv att det lyckats.', 'Gick snabbare än väntat.'],
  notYet: [
    'En bra början, men inte framme ännu.',
    'Hälften blev av. Vi fortsätter.',
    'Två veckor föll bort på grund av sjukdom.',
  ],
  closing: [
    'Målen har uppnåtts och klienten klarar sig på egen hand. Det finns inte längre grund för klientrelationen.',
    'Servicebehovet har upphört. Klienten fick en sammanfattning och vet hur ett nytt ärende inleds.',
    'Stödet fortsätter i basservicen. Kontaktuppgifterna gicks igenom vid sista träffen.',
  ],
};
