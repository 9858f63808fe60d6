import type { PlanContent } from '../case-content.js';

export const SOFIA_LINES: Pick<PlanContent, 'goals' | 'services' | 'responsibilities'> = {
  goals: [
    {
      key: 'outdoors',
      title: 'Jag går ut varje dag',
      description:
        'Avtalad nivå: fem dagar i veckan, minst tio minuter. Sofia sätter ett kryss i almanackan.',
      ratings: [
        { level: -2, note: 'Ute en gång den senaste veckan.', by: 'maria', when: [16, '10:50'] },
        { level: -1, note: 'Tre dagar, två av dem tillsammans med Helmi.', by: 'helmi', when: [7, '12:30'] },
      ],
    },
    {
      key: 'school',
      title: 'Jag börjar på konstskolan när terminen börjar',
      description: 'Avtalad nivå: studieplatsen är bekräftad och första veckan genomförd med kuratorns stöd.',
      ratings: [
        {
          level: -1,
          note: 'Platsen är bekräftad, kuratorn ännu inte kontaktad.',
          by: 'maria',
          when: [5, '13:50'],
        },
      ],
    },
  ],
  services: [
    {
      service: 'social_rehabilitation',
      description: 'Handledning i hemmet två gånger i veckan: mat, dygnsrytm och första steg ut.',
      provider: 'Siknäs rehabiliteringsservice',
      startsInDays: 2,
      duration: '4 månader',
      clientProposal: 'Hemma, av samma person, efter klockan tolv.',
    },
    {
      service: 'mental_health_services',
      description:
        'Fast vårdkontakt på svenska hos psykiatrisk sjukskötare inför rehabiliterande psykoterapi.',
      provider: 'Gäddforsens mentalvårds- och beroendeservice',
      startsInDays: 11,
      duration: '3 månader, sedan bedömning',
      clientProposal: 'Första gången hemma eller med Maria i rummet.',
    },
  ],
  responsibilities: [
    {
      key: 'referral',
      what: 'Ta reda på var remissen till rehabilitering stannade och berätta det för Sofia',
      owner: 'maria',
      dueInDays: -8,
      status: 'done',
      statusWhen: [8, '10:25'],
    },
    {
      key: 'walks',
      what: 'Gå strandvägen med Sofia två gånger i veckan och anteckna hur det kändes',
      owner: 'helmi',
      goal: 'outdoors',
      dueInDays: 18,
      status: 'in_progress',
      by: 'helmi',
      when: [9, '13:20'],
      statusWhen: [7, '12:40'],
    },
    {
      key: 'statement',
      what: 'Be läkaren om utlåtande om arbets- och studieförmågan',
      owner: 'aino',
      dueInDays: 5,
      status: 'accepted',
      statusWhen: [6, '08:55'],
    },
    {
      key: 'counsellor',
      what: 'Kontakta konstskolans kurator med Sofias samtycke',
      owner: 'petra',
      goal: 'school',
      dueInDays: 9,
      status: 'proposed',
      when: [5, '14:00'],
    },
    {
      key: 'curtains',
      what: 'Ordna insynsskydd till fönstret mot gården',
      owner: 'maria',
      goal: 'outdoors',
      dueInDays: 3,
      status: 'accepted',
      when: [9, '14:10'],
      statusWhen: [9, '14:10'],
    },
  ],
};
