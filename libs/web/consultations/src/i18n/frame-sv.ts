import type { frameFi } from './frame-fi.js';

export const frameSv: typeof frameFi = {
  title: 'Konsultationer',
  ask: 'Begär konsultation',
  askShort: 'Konsultation',
  news: {
    request: 'Ny begäran om konsultation. Sakkunskap: {{expertise}}',
    requests_one: 'Ny begäran om konsultation',
    requests_other: 'Nya begäranden om konsultation: {{count}}',
    open_one: '{{count}} obesvarad',
    open_other: '{{count}} obesvarade',
    claimed: 'Din begäran om konsultation har tagits emot',
    moreInfoAsked: 'Mer information begärs i din konsultation',
    answered: 'Din konsultation har besvarats',
    declined: 'Din begäran om konsultation togs inte emot',
  },
};
