import type { fi } from './feedback-fi.js';

export const en: typeof fi = {
  body: 'What is difficult?',
  page: 'Page',
  wish: 'How you would like the answer',
  pageIs: 'Page: {{page}}',
  wishIs: 'Would like the answer: {{wish}}',
  received: 'Received on {{day}}',
  due: 'To be answered by {{day}}',
  answer: 'Answer',
  answeredBy: '{{person}}, {{moment}}',
  noClients: 'Do not write a client’s name, identity code or anything else about a client.',
  stale: 'Someone changed the feedback before you. You now see the latest. Check it and try again.',
  refused: {
    already_answered: 'The feedback has been answered already.',
    sent_here: 'The feedback arrived when it was sent. Its day can’t be corrected.',
  },
  section: 'Ground: {{law}}',
};
