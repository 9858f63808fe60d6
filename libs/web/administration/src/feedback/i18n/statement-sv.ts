import type { fi } from './statement-fi.js';

export const sv: typeof fi = {
  title: 'Tillgänglighetsutlåtande',
  lead: 'Utlåtandet berättar hur väl Rinnalla kan användas med hjälpmedel, med tangentbord och på olika skärmar, och hur du ger respons.',
  facts: {
    title: 'Tjänsten och målet',
    service: 'Tjänst',
    serviceIs: 'Rinnalla, ett gemensamt arbetsrum för yrkesutbildade personer',
    provider: 'Tjänsteleverantör',
    aim: 'Mål',
    aimIs: 'WCAG 2.2, nivåerna A och AA. Lagen kräver nivåerna A och AA i WCAG 2.1.',
    status: 'Läge',
    statusIs:
      'Enligt vår egen bedömning uppfyller tjänsten kraven till största delen. Kända brister räknas upp nedan.',
    drafted: 'Utlåtandet upprättat',
    answered: 'Respons besvaras',
    answeredIs_one: 'inom {{count}} dag',
    answeredIs_other: 'inom {{count}} dagar',
    law: 'Lag',
  },
  assessed: {
    title: 'Hur tillgängligheten har bedömts',
    lead: 'Bedömningen är gjord av dem som utvecklar tjänsten. Ingen utomstående sakkunnig har bedömt den.',
    automatic:
      'Varje sida har granskats med programmet axe på finska, svenska och engelska. Axe hittar bara en del av bristerna.',
    keyboard: 'De viktigaste uppgifterna har utförts i automatiska test med enbart tangentbord.',
    widths: 'Sidorna har granskats i telefonens, surfplattans och datorns bredd.',
  },
  faults: {
    title: 'Kända brister',
    assistive: 'Personer som använder skärmläsare eller andra hjälpmedel har ännu inte testat tjänsten.',
    languages: 'Modersmålsgranskare har ännu inte läst texterna på finska och svenska.',
    plain: 'Tjänsten finns inte på lättläst språk eller på teckenspråk.',
    pdf: 'Loggutredningens PDF är taggad för hjälpmedel, men den har inte granskats enligt standarden PDF/UA.',
  },
  authority: {
    title: 'Om svaret inte räcker',
    text: 'Om du inte får svar i tid, eller om svaret inte är tillräckligt, kan du anföra klagomål eller begära utredning hos den myndighet som övervakar lagen om tillhandahållande av digitala tjänster. Ge respons här först.',
  },
  send: {
    title: 'Ge respons',
    lead: 'Berätta vad som är svårt eller hindrar ditt arbete. En systemadministratör läser responsen och svarar på den. Svaret kommer på den här sidan.',
    pageHelp: 'Sidan som du kom från. Du kan ändra den.',
    pageHelpEmpty: 'Till exempel tavlan eller planen i ett ärende.',
    wishHelp: 'Om du vill ha svaret någon annanstans än här, till exempel per telefon.',
    submit: 'Skicka responsen',
    done: 'Responsen har skickats. Vi svarar senast {{day}}.',
  },
  own: {
    title: 'Din respons',
    none: 'Du har inte skickat någon respons',
    waiting: 'Inget svar ännu.',
  },
};
