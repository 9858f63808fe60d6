import { defineTexts } from '@rinnalla/web-i18n';

/** What the frame around the pages says; small, because every page loads it. */
export const myDayFrameTexts = defineTexts({
  fi: { title: 'Oma päivä' },
  sv: { title: 'Min dag' },
  en: { title: 'My day' },
});
