import type { fi } from './statement-fi.js';

export const en: typeof fi = {
  title: 'Accessibility statement',
  lead: 'The statement tells you how well Rinnalla can be used with assistive technology, by keyboard and on different screens, and how to give feedback.',
  facts: {
    title: 'The service and its aim',
    service: 'Service',
    serviceIs: 'Rinnalla, a shared workspace for professionals',
    provider: 'Provided by',
    aim: 'Aim',
    aimIs: 'WCAG 2.2, levels A and AA. The law requires levels A and AA of WCAG 2.1.',
    status: 'Status',
    statusIs:
      'By our own assessment the service meets most of the requirements. Known shortcomings are listed below.',
    drafted: 'Statement drawn up',
    answered: 'Feedback is answered',
    answeredIs_one: 'within {{count}} day',
    answeredIs_other: 'within {{count}} days',
    law: 'Law',
  },
  assessed: {
    title: 'How accessibility was assessed',
    lead: 'The assessment was made by those who make the service. No outside expert has assessed it.',
    automatic:
      'Every page was checked with axe in Finnish, Swedish and English. Axe finds only some of the faults.',
    keyboard: 'The main tasks were done in automated tests by keyboard alone.',
    widths: 'Pages were checked at the widths of a phone, a tablet and a desktop.',
  },
  faults: {
    title: 'Known shortcomings',
    assistive:
      'People who use a screen reader or other assistive technology have not tested the service yet.',
    languages: 'Native editors have not read the Finnish and Swedish texts yet.',
    plain: 'The service is not available in easy language or in sign language.',
    pdf: 'The PDF of the log report is tagged for assistive technology, but has not been checked against PDF/UA.',
  },
  authority: {
    title: 'If the answer is not enough',
    text: 'If you get no answer in time, or the answer is not enough, you can complain to the authority that supervises the Act on the Provision of Digital Services, or ask it to look into the matter. Give feedback here first.',
  },
  send: {
    title: 'Give feedback',
    lead: 'Tell us what is difficult or keeps you from your work. An administrator reads the feedback and answers it. The answer comes to this page.',
    pageHelp: 'The page you came from. You can change it.',
    pageHelpEmpty: 'For example the board, or the plan of a case.',
    wishHelp: 'If you want the answer somewhere else, for example by phone.',
    submit: 'Send feedback',
    done: 'The feedback has been sent. We will answer by {{day}}.',
  },
  own: {
    title: 'Your feedback',
    none: 'You have not sent any feedback',
    waiting: 'No answer yet.',
  },
};
