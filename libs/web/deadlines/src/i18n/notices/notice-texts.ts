import { defineTexts } from '@rinnalla/web-i18n';

/** What people are told by the clock. */
export const noticeTexts = defineTexts({
  fi: {
    title: 'Sinulle ilmoitettua',
    see: 'Nähty',
    seeAll: 'Merkitse kaikki nähdyiksi',
    seen: 'Merkitty nähdyksi',
    failed: 'Merkintä ei onnistunut',
    due: 'Viimeistään',
    told: 'Ilmoitettu',
    law42: 'SHL 42 §',
    kind: {
      clock_due_soon: 'Määräaika päättyy pian',
      clock_due_today: 'Määräaika päättyy tänään',
      clock_breached: 'Määräaika ylittyi',
      lawful_pair_missing: 'Asiasta puuttuu lain vaatima sosiaalityöntekijä',
      licence_lapsed: 'Työntekijän ammattioikeus ei ole voimassa',
    },
  },
  sv: {
    title: 'Meddelat till dig',
    see: 'Sett',
    seeAll: 'Markera alla som sedda',
    seen: 'Markerat som sett',
    failed: 'Markeringen lyckades inte',
    due: 'Senast',
    told: 'Meddelat',
    law42: 'SHL 42 §',
    kind: {
      clock_due_soon: 'Tidsfristen går snart ut',
      clock_due_today: 'Tidsfristen går ut i dag',
      clock_breached: 'Tidsfristen överskreds',
      lawful_pair_missing: 'Ärendet saknar den socialarbetare som lagen kräver',
      licence_lapsed: 'En arbetstagares rättighet är inte i kraft',
    },
  },
  en: {
    title: 'Told to you',
    see: 'Seen',
    seeAll: 'Mark all as seen',
    seen: 'Marked as seen',
    failed: 'Could not be marked',
    due: 'At the latest',
    told: 'Told',
    law42: 'SHL 42 §',
    kind: {
      clock_due_soon: 'A deadline is due soon',
      clock_due_today: 'A deadline is due today',
      clock_breached: 'A deadline was breached',
      lawful_pair_missing: 'The case lacks the social worker that the law asks for',
      licence_lapsed: 'A worker’s licence is not in force',
    },
  },
});
