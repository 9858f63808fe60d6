import { defineTexts } from '@rinnalla/web-i18n';

/** What the frame says of these pages before they are loaded. */
export const auditFrameTexts = defineTexts({
  fi: { title: 'Tietosuoja' },
  sv: { title: 'Dataskydd' },
  en: { title: 'Data protection' },
});
