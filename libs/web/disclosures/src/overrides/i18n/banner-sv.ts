import type { fi } from './banner-fi.js';

export const sv: typeof fi = {
  ground: {
    confirmation_26: 'Bekräftelse för särskilt skyddade uppgifter',
    client_cannot_assess: 'Klienten kan inte bedöma tillståndets betydelse',
    social_authority_need: 'Socialmyndighetens rätt att få uppgifter',
    unconscious_client: 'Klienten är medvetslös eller kan annars inte uttrycka sin vilja',
  },
  banner: {
    mine: 'Du har öppnat uppgifter med stöd av lag',
    others: 'Din klients uppgifter har öppnats med stöd av lag',
    who: 'Öppnad av: {{person}}',
    ground: 'Grund: {{ground}} ({{sections}})',
    until: 'I kraft till klockan {{time}}',
    left_one: '{{count}} minut kvar',
    left_other: '{{count}} minuter kvar',
    reason: 'Skäl: {{reason}}',
    end: 'Avsluta nu',
    ending: 'Avslutar',
    ended: 'Öppningen är avslutad. Uppgifterna visas inte längre.',
  },
};
