import { defineTexts } from '@rinnalla/web-i18n';

/** What stands on every page of those who receive contacts; the rest comes with the page. */
export const intakeFrameTexts = defineTexts({
  fi: { title: 'Yhteydenotot', unread_one: '{{count}} lukematta', unread_other: '{{count}} lukematta' },
  sv: { title: 'Kontakter', unread_one: '{{count}} oläst', unread_other: '{{count}} olästa' },
  en: { title: 'Contacts', unread_one: '{{count}} unread', unread_other: '{{count}} unread' },
});
