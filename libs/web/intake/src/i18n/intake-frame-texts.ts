import { defineTexts } from '@rinnalla/web-i18n';

/** What stands on every page of those who receive contacts; the rest comes with the page. */
export const intakeFrameTexts = defineTexts({
  fi: {
    title: 'Yhteydenotot',
    unread_one: '{{count}} lukematta',
    unread_other: '{{count}} lukematta',
    alerted_one: 'Yhteydenotto on ollut avaamatta tai siirto vastaamatta yli 15 minuuttia: {{count}}',
    alerted_other: 'Yhteydenottoja on ollut avaamatta tai siirtoja vastaamatta yli 15 minuuttia: {{count}}',
    alertedShort: 'Avaamatta tai vastaamatta yli 15 min: {{count}}',
    alertedOfThem: '{{unread}}, näistä yli 15 minuuttia: {{alerted}}',
    alarm: 'Hälytys',
    openQueue: 'Avaa yhteydenotot',
  },
  sv: {
    title: 'Kontakter',
    unread_one: '{{count}} oläst',
    unread_other: '{{count}} olästa',
    alerted_one: 'En kontakt har varit oöppnad eller en överföring obesvarad över 15 minuter: {{count}}',
    alerted_other: 'Kontakter oöppnade eller överföringar obesvarade över 15 minuter: {{count}}',
    alertedShort: 'Oöppnade eller obesvarade över 15 min: {{count}}',
    alertedOfThem: '{{unread}}, av dem över 15 minuter: {{alerted}}',
    alarm: 'Larm',
    openQueue: 'Öppna kontakterna',
  },
  en: {
    title: 'Contacts',
    unread_one: '{{count}} unread',
    unread_other: '{{count}} unread',
    alerted_one: 'A contact has been unopened or a handover unanswered for over 15 minutes: {{count}}',
    alerted_other: 'Contacts unopened or handovers unanswered for over 15 minutes: {{count}}',
    alertedShort: 'Unopened or unanswered over 15 min: {{count}}',
    alertedOfThem: '{{unread}}, over 15 minutes: {{alerted}}',
    alarm: 'Alarm',
    openQueue: 'Open the contacts',
  },
});
