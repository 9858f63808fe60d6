import { calendarDay, makeTestHetu } from '@rinnalla/domain';
import type { Step } from './step.js';

/** The case itself: looked at, moved, its team changed; a new one opened. */
export const CASE_STEPS: readonly Step[] = [
  {
    says: 'the named worker looks at the case',
    by: 'aino',
    on: 'timeline',
    sends: 'SeeCase',
    input: ({ caseId }) => ({ caseId }),
    gives: 'CaseSeen',
  },
  {
    says: 'the named worker chooses Swedish',
    by: 'aino',
    on: 'inbox',
    sends: 'ChooseLanguage',
    input: () => ({ language: 'sv' }),
    gives: 'LanguageChosen',
  },
  {
    says: 'the case moves on to service',
    by: 'aino',
    on: 'timeline',
    sends: 'MoveCase',
    input: async (desk) => ({
      caseId: desk.caseId,
      version: (await desk.caseVersion()).version,
      to: 'service',
    }),
    gives: 'CaseMoved',
  },
  {
    says: 'a colleague of the workspace joins the team',
    by: 'aino',
    on: 'plan',
    sends: 'AddTeamMember',
    input: async (desk) => ({ caseId: desk.caseId, professionalId: await desk.professional('jussi') }),
    gives: 'TeamChanged',
    opensMore: true,
  },
  {
    says: 'the work pair becomes the named worker',
    by: 'niilo',
    on: 'plan',
    sends: 'NameWorker',
    input: async (desk) => ({ caseId: desk.caseId, professionalId: await desk.professional('kaisa') }),
    gives: 'TeamChanged',
  },
  {
    says: 'the one before is named again',
    by: 'niilo',
    on: 'plan',
    sends: 'NameWorker',
    input: async (desk) => ({ caseId: desk.caseId, professionalId: await desk.professional('aino') }),
    gives: 'TeamChanged',
  },
  {
    says: 'a colleague of another unit who met the client asks to join',
    by: 'amira',
    on: 'My day',
    sends: 'AskToJoin',
    input: async (desk) => ({ ...(await desk.client()), reason: 'Tuli vastaanotolle tänään.' }),
    gives: 'JoinAsked',
  },
  {
    says: 'the lead takes the request off the list',
    by: 'niilo',
    on: 'My day',
    sends: 'DismissJoinRequest',
    input: async (desk) => ({ id: await desk.joinRequest() }),
    gives: 'JoinRequestDismissed',
  },
  {
    says: 'the one who asked asks again, from the form of a contact',
    by: 'amira',
    on: 'intake',
    sends: 'IntakeAskToJoin',
    input: async (desk) => ({ ...(await desk.client()), reason: 'Soitti uudelleen tänään.' }),
    gives: 'JoinAsked',
  },
  {
    says: 'a new case is opened',
    by: 'aino',
    on: 'board 1',
    sends: 'OpenCase',
    input: ({ workspaceId }) => ({
      workspaceId,
      serviceFunction: 'working_age',
      topic: 'Toimeentulo ja arjen tuki',
      hetu: makeTestHetu('1984-02-11', 987),
      givenNames: 'Uusi Ilmari',
      familyName: 'Tuntematon',
      contactLanguage: 'fi',
      madeBy: 'client',
      purpose: 'to_get_services',
      pendingOn: calendarDay(new Date()),
      isUrgent: false,
      measures: 'Ei tarvinnut apua heti.',
    }),
    gives: 'CaseOpened',
    then: (desk, { case: opened }) => {
      desk.newCaseId = (opened as { id: string }).id;
    },
    opensMore: true,
  },
  {
    says: 'a colleague becomes the work pair of the new case',
    by: 'aino',
    on: 'board 1',
    sends: 'NameWorkPair',
    input: async (desk) => ({ caseId: desk.newCaseId, professionalId: await desk.professional('jussi') }),
    gives: 'TeamChanged',
    opensMore: true,
  },
];

/** Told last: the physiotherapist leaves, and with her the sight of the case. */
export const PARTING_STEPS: readonly Step[] = [
  {
    says: 'a member leaves the team',
    by: 'aino',
    on: 'plan',
    sends: 'EndTeamMembership',
    input: async (desk) => {
      const [{ team }, helmi] = await Promise.all([desk.caseVersion(), desk.professional('helmi')]);
      const member = team.find(({ professional }) => professional.id === helmi);
      return { caseId: desk.caseId, teamMemberId: member?.id, version: member?.version };
    },
    gives: 'TeamChanged',
  },
  {
    says: 'the end of the client relationship is proposed, while something is open',
    by: 'aino',
    on: 'ending',
    sends: 'ProposeEnding',
    input: ({ caseId }) => ({
      caseId,
      reason: 'need_met',
      closingRecord: 'Tavoitteet saavutettiin, apua ei enää tarvita.',
    }),
    gives: 'EndingProposed',
  },
  {
    says: 'the proposal is withdrawn',
    by: 'niilo',
    on: 'ending',
    sends: 'WithdrawEnding',
    input: async (desk) => ({ ...(await desk.ending()) }),
    gives: 'EndingWithdrawn',
  },
  {
    says: 'the end of the new case is proposed',
    by: 'aino',
    on: 'board 1',
    sends: 'ProposeEnding',
    input: ({ newCaseId: caseId }) => ({
      caseId,
      reason: 'duplicate',
      closingRecord: 'Sama asia oli jo vireillä.',
    }),
    gives: 'EndingProposed',
  },
  {
    says: 'the new case ends, with everything of it',
    by: 'aino',
    on: 'board 1',
    sends: 'EndCase',
    input: async (desk) => ({ ...(await desk.ending(desk.newCaseId)) }),
    gives: 'CaseEnded',
  },
];
