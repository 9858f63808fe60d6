import type { CaseContent, ClientContent } from '../case-content.js';
import { AATOS_PLAN } from './aatos-plan.js';
import { LEMPI_PLAN } from './lempi-plan.js';

export const AATOS_CLIENT: ClientContent = {
  givenNames: 'Aatos Viljami',
  familyName: 'Huuskola',
  age: 78,
  birthday: '09-03',
  language: 'fi',
};

export const LEMPI_CLIENT: ClientContent = {
  givenNames: 'Lempi Marjatta',
  familyName: 'Huuskola',
  age: 80,
  birthday: '04-27',
  language: 'fi',
};

/** An old couple: his memory illness, her fatigue as his carer. The summary of the assessment is two days late. */
export const AATOS_AND_LEMPI_CASE: CaseContent = {
  key: 'aatos-and-lempi',
  workspace: 'homeSupport',
  serviceFunction: 'older_people',
  topic: 'Muistisairaus ja omaishoitajan väsymys',
  clients: [
    { client: 'aatos', role: 'subject' },
    { client: 'lempi', role: 'partner' },
  ],
  namedWorker: 'kaisa',
  team: [
    { person: 'markku', since: [60, '10:15'] },
    { person: 'ilmari', since: [22, '13:00'] },
    { person: 'heidi', since: [41, '09:40'] },
    { person: 'terttu', since: [18, '08:30'] },
  ],
  timeline: [
    { to: 'pending', when: [66, '11:25'], by: 'kaisa' },
    { to: 'assessment', when: [63, '09:10'], by: 'kaisa' },
  ],
  plans: [AATOS_PLAN, LEMPI_PLAN],
  visits: [
    { person: 'kaisa', when: [2, '09:30'] },
    { person: 'ritva', when: [4, '15:10'] },
    { person: 'markku', when: [3, '13:45'] },
  ],
};
