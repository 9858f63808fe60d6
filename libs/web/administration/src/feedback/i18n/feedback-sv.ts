import type { fi } from './feedback-fi.js';

export const sv: typeof fi = {
  body: 'Vad är svårt?',
  page: 'Sida',
  wish: 'Önskat sätt att få svar',
  pageIs: 'Sida: {{page}}',
  wishIs: 'Vill ha svar: {{wish}}',
  received: 'Inkom {{day}}',
  due: 'Besvaras senast {{day}}',
  answer: 'Svar',
  answeredBy: '{{person}}, {{moment}}',
  noClients: 'Skriv inte klientens namn, personbeteckning eller andra uppgifter om klienten.',
  stale:
    'Någon ändrade responsen före dig. Nu ser du de senaste uppgifterna. Kontrollera dem och försök igen.',
  refused: {
    already_answered: 'Responsen har redan besvarats.',
    sent_here: 'Responsen inkom när den skickades. Dagen kan inte rättas.',
  },
  section: 'Grund: {{law}}',
};
