import type { CaseContent, ClientContent } from '../case-content.js';
import { MARKO_PLAN } from './marko-plan.js';

export const MARKO_CLIENT: ClientContent = {
  givenNames: 'Marko Juhani',
  familyName: 'Kettula',
  age: 47,
  birthday: '05-14',
  language: 'fi',
};

/** A long-term unemployed man with a bad back, drinking and debts: the contact is six working days old. */
export const MARKO_CASE: CaseContent = {
  key: 'marko',
  workspace: 'adultTeam',
  serviceFunction: 'working_age',
  topic: 'Työttömyys, selkäkivut, päihteet ja velat',
  clients: [{ client: 'marko', role: 'subject' }],
  namedWorker: 'aino',
  team: [
    { person: 'kaisa', kind: 'work_pair', since: [5, '09:30'] },
    { person: 'helmi', since: [4, '13:10'] },
    { person: 'ilmari', since: [4, '13:12'] },
    { person: 'olli', since: [3, '10:05'] },
  ],
  timeline: [
    { to: 'pending', when: [6, '10:20'], by: 'aino' },
    { to: 'assessment', when: [5, '09:15'], by: 'aino' },
    { to: 'planning', when: [2, '14:40'], by: 'aino' },
  ],
  plans: [MARKO_PLAN],
  visits: [
    { person: 'aino', when: [1, '11:45'] },
    { person: 'niilo', when: [2, '15:30'] },
    { person: 'kaisa', when: [2, '16:05'] },
  ],
};
