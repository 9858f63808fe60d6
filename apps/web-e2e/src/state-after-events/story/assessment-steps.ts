import { addDays, calendarDay } from '@rinnalla/domain';
import type { Desk } from './desk.js';
import type { Step } from './step.js';

const PAGE = 'new assessment';
const TODAY = calendarDay(new Date());

const whole = async (desk: Desk) => {
  const { id, version } = await desk.assessment();
  return { assessmentId: id, version };
};
const opening = async (desk: Desk) => ({
  caseId: desk.newCaseId,
  clientId: (await desk.clientsOf(desk.newCaseId))[0],
});

const byAino = { by: 'aino', on: PAGE, gives: 'AssessmentChanged' } as const;

/** What the law asks of an adult (SHL 37, 43, 44 §), each written where it stands. */
const written: readonly Step[] = (
  [
    'situation_and_need',
    'clients_own_view',
    'close_network',
    'persons_in_care',
    'conditions_of_relationship',
    'need_of_named_worker',
  ] as const
).map((section) => ({
  ...byAino,
  says: `the section ${section} is written`,
  sends: 'SaveAssessmentSection',
  input: async (desk) => ({
    sectionId: (await desk.assessmentSection(section)).id,
    version: (await desk.assessmentSection(section)).version,
    body: 'Kirjattu yhdessä asiakkaan kanssa.',
  }),
  gives: 'AssessmentSectionSaved',
}));

/** One assessment that is broken off, and another from its opening to its signing. */
export const ASSESSMENT_STEPS: readonly Step[] = [
  { ...byAino, says: 'an assessment opens', sends: 'OpenCaseAssessment', input: opening },
  {
    ...byAino,
    says: 'it is broken off',
    sends: 'DiscontinueAssessment',
    input: async (desk) => ({
      ...(await whole(desk)),
      reason: 'client_withdrew',
      note: 'Asiakas perui hakemuksensa puhelimessa.',
    }),
  },
  { ...byAino, says: 'another opens', sends: 'OpenCaseAssessment', input: opening },
  {
    ...byAino,
    says: 'the case had become pending two days before it was said to',
    sends: 'CorrectClockStart',
    input: async (desk) => ({
      ...(await desk.startToCorrect(desk.newCaseId, -2)),
      reason: 'Yhteydenotto oli tullut jo aiemmin.',
    }),
    gives: 'ClockChanged',
  },
  {
    ...byAino,
    says: 'it is begun',
    sends: 'StartAssessment',
    input: async (desk) => ({ ...(await whole(desk)), startedOn: TODAY }),
  },
  {
    ...byAino,
    says: 'it had been begun the day before',
    sends: 'CorrectAssessmentStart',
    input: async (desk) => ({
      ...(await whole(desk)),
      startedOn: addDays(TODAY, -1),
      reason: 'Ensimmäinen tapaaminen oli jo eilen.',
    }),
  },
  ...written,
  {
    ...byAino,
    says: 'an authority is asked to take part',
    sends: 'InviteAuthority',
    input: async (desk) => ({
      assessmentId: (await desk.assessment()).id,
      authority: 'kela',
      ground: 'consent',
    }),
  },
  {
    ...byAino,
    says: 'it stayed away',
    sends: 'MarkAttendance',
    input: async (desk) => ({ ...(await desk.assessmentParticipant()), attendance: 'stayed_away' }),
  },
  {
    ...byAino,
    says: 'a colleague is asked to take part, and joins the team',
    sends: 'InviteProfessional',
    input: async (desk) => ({
      assessmentId: (await desk.assessment()).id,
      professionalId: await desk.professional('kaisa'),
    }),
    opensMore: true,
  },
  {
    ...byAino,
    says: 'what it comes to is decided',
    sends: 'DecideAssessment',
    input: async (desk) => ({
      ...(await whole(desk)),
      needsSpecialSupport: true,
      specialSupportReasons: 'Useita samanaikaisia tarpeita.',
      relationshipContinues: true,
      needGrounds: ['everyday_life'],
      needDuration: 'recurring',
      needsNamedWorker: true,
      makesPlan: true,
    }),
  },
  {
    ...byAino,
    says: 'the lead becomes the work pair, to sign',
    sends: 'InviteSigner',
    input: async (desk) => ({
      caseId: desk.newCaseId,
      professionalId: await desk.professional('niilo'),
    }),
    gives: 'TeamChanged',
    opensMore: true,
  },
  { ...byAino, says: 'the draft is complete', sends: 'CompleteAssessmentDraft', input: whole },
  { ...byAino, says: 'it is signed', sends: 'SignAssessment', input: whole },
  {
    ...byAino,
    says: 'what comes up next needs no assessment',
    sends: 'ForgoAssessment',
    input: async (desk) => ({
      ...(await opening(desk)),
      reason: 'Sama tarve on juuri arvioitu, eikä tilanne ole muuttunut.',
    }),
  },
];
