import type { CaseContent, ClientContent } from '../case-content.js';
import { SOFIA_PLAN } from './sofia-plan.js';

export const SOFIA_CLIENT: ClientContent = {
  givenNames: 'Sofia Elisabet',
  familyName: 'Granlund',
  age: 24,
  birthday: '02-19',
  language: 'sv',
  specialSupport: {
    document: 'Bedömning av servicebehovet, yrkesmässig slutsats om särskilt stöd',
    workdaysAgo: 21,
  },
};

/** A young woman after child welfare's after-care, depressed, whose rehabilitation never came about. Told in Swedish. */
export const SOFIA_CASE: CaseContent = {
  key: 'sofia',
  workspace: 'adultTeam',
  serviceFunction: 'working_age',
  topic: 'Efter eftervården: depression och utebliven rehabilitering',
  clients: [{ client: 'sofia', role: 'subject' }],
  namedWorker: 'maria',
  team: [
    // SHL 42 § 3 mom.: with special support a social worker in office works with her too.
    { person: 'aino', kind: 'work_pair', since: [21, '14:05'] },
    { person: 'helmi', since: [16, '09:20'] },
    { person: 'petra', since: [12, '10:00'] },
  ],
  timeline: [
    { to: 'pending', when: [38, '13:10'], by: 'maria' },
    { to: 'assessment', when: [36, '09:30'], by: 'maria' },
    { to: 'planning', when: [17, '15:00'], by: 'maria' },
  ],
  plans: [SOFIA_PLAN],
  visits: [
    { person: 'maria', when: [1, '14:30'] },
    { person: 'helmi', when: [2, '12:10'] },
    { person: 'niilo', when: [3, '08:50'] },
  ],
};
