import { defineTexts } from '@rinnalla/web-i18n';

/** Where the calculator is. */
export const calculatorPath = '/deadlines/calculator';

/** What the frame around the pages says; small, because every page loads it. */
export const deadlineFrameTexts = defineTexts({
  fi: { deadlines: 'Määräajat', calculator: 'Määräaikalaskuri', print: 'Määräajan toteutuminen' },
  sv: { deadlines: 'Tidsfrister', calculator: 'Tidsfristräknare', print: 'Hur tidsfristen följdes' },
  en: { deadlines: 'Deadlines', calculator: 'Deadline calculator', print: 'How the deadline was kept' },
});
