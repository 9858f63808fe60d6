import { defineTexts } from '@rinnalla/web-i18n';

/** Where the calculator is. */
export const calculatorPath = '/deadlines/calculator';

/** What the frame around the pages says; small, because every page loads it. */
export const deadlineFrameTexts = defineTexts({
  fi: {
    deadlines: 'Määräajat',
    calculator: 'Määräaikalaskuri',
    print: 'Määräajan toteutuminen',
    notices_one: '{{count}} ilmoitus',
    notices_other: '{{count}} ilmoitusta',
  },
  sv: {
    deadlines: 'Tidsfrister',
    calculator: 'Tidsfristräknare',
    print: 'Hur tidsfristen följdes',
    notices_one: '{{count}} meddelande',
    notices_other: '{{count}} meddelanden',
  },
  en: {
    deadlines: 'Deadlines',
    calculator: 'Deadline calculator',
    print: 'How the deadline was kept',
    notices_one: '{{count}} notice',
    notices_other: '{{count}} notices',
  },
});
