import { defineTexts } from '@rinnalla/web-i18n';

/** What the officer's first page says of breaches, without their pages. */
export const breachesWaitingTexts = defineTexts({
  fi: {
    link: 'Tietoturvaloukkaukset',
    pressing_one: 'Tietoturvaloukkauksia, joista on ilmoitettava pian: {{count}}',
    pressing_other: 'Tietoturvaloukkauksia, joista on ilmoitettava pian: {{count}}',
    late_one: 'Tietoturvaloukkauksia, joiden ilmoitus on myöhässä: {{count}}',
    late_other: 'Tietoturvaloukkauksia, joiden ilmoitus on myöhässä: {{count}}',
  },
  sv: {
    link: 'Personuppgiftsincidenter',
    pressing_one: '{{count}} personuppgiftsincident ska snart anmälas',
    pressing_other: '{{count}} personuppgiftsincidenter ska snart anmälas',
    late_one: 'Anmälan av {{count}} personuppgiftsincident är försenad',
    late_other: 'Anmälan av {{count}} personuppgiftsincidenter är försenad',
  },
  en: {
    link: 'Data breaches',
    pressing_one: '{{count}} data breach must be notified soon',
    pressing_other: '{{count}} data breaches must be notified soon',
    late_one: 'The notification of {{count}} data breach is late',
    late_other: 'The notification of {{count}} data breaches is late',
  },
});
