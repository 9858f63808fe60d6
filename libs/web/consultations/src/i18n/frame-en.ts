import type { frameFi } from './frame-fi.js';

export const frameEn: typeof frameFi = {
  title: 'Consultations',
  ask: 'Ask for a consultation',
  askShort: 'Consultation',
  news: {
    request: 'New consultation request. Expertise: {{expertise}}',
    requests_one: 'New consultation request',
    requests_other: 'New consultation requests: {{count}}',
    open_one: '{{count}} to answer',
    open_other: '{{count}} to answer',
    claimed: 'Your consultation request has been taken',
    moreInfoAsked: 'More information is requested in your consultation',
    answered: 'Your consultation has been answered',
    declined: 'Your consultation request was not taken',
  },
};
