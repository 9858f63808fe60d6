import { defineTexts } from '@rinnalla/web-i18n';

/** Where the calculator is. */
export const calculatorPath = '/deadlines/calculator';

/** What the frame around the pages says; small, because every page loads it. */
export const deadlineFrameTexts = defineTexts({
  fi: { calculator: 'Määräaikalaskuri' },
  sv: { calculator: 'Tidsfristräknare' },
  en: { calculator: 'Deadline calculator' },
});
