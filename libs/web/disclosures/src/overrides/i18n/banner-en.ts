import type { fi } from './banner-fi.js';

export const en: typeof fi = {
  ground: {
    confirmation_26: 'Confirmation for specially protected data',
    client_cannot_assess: 'The client cannot assess what the permission means',
    social_authority_need: 'The social authority’s right to information',
    unconscious_client: 'The client is unconscious or otherwise unable to express their will',
  },
  banner: {
    mine: 'You have opened data on a legal ground',
    others: 'Your client’s data has been opened on a legal ground',
    who: 'Opened by: {{person}}',
    ground: 'Ground: {{ground}} ({{sections}})',
    until: 'In force until {{time}}',
    left_one: '{{count}} minute left',
    left_other: '{{count}} minutes left',
    reason: 'Reason: {{reason}}',
    end: 'End now',
    ending: 'Ending',
    ended: 'The opening has ended. The data is no longer shown.',
  },
};
