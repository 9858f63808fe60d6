import type { Desk } from './desk.js';
import type { Step } from './step.js';

const told = async (desk: Desk, familyName: string) => ({
  unitId: await desk.unitOf('aino'),
  isEmergencyDuty: false,
  channel: 'phone',
  madeBy: 'client',
  purpose: 'to_get_services',
  receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
  body: 'Kaipaa apua arkeen.',
  givenNames: 'Testi',
  familyName,
  contactLanguage: 'fi',
});

const noteContact = (desk: Desk, result: Record<string, unknown>): void => {
  desk.contactId = (result['contact'] as { id: string } | null)?.id ?? '';
};

/** A contact from its arrival to an assessment, by way of another unit that returns it; and one that joins the case. */
export const INTAKE_STEPS: readonly Step[] = [
  {
    says: 'a contact is written down',
    by: 'aino',
    on: 'intake',
    sends: 'RecordContact',
    input: (desk) => told(desk, 'Uusitalo'),
    gives: 'ContactChanged',
    then: noteContact,
  },
  {
    says: 'somebody looks at it',
    by: 'jussi',
    on: 'intake',
    sends: 'OpenContact',
    input: ({ contactId }) => ({ contactId }),
    gives: 'ContactChanged',
  },
  {
    says: 'he takes it',
    by: 'jussi',
    on: 'intake',
    sends: 'TakeContact',
    input: (desk) => desk.contact('jussi'),
    gives: 'ContactChanged',
  },
  {
    says: 'it had come an hour before it was said to',
    by: 'aino',
    on: 'intake',
    sends: 'CorrectContactArrival',
    input: async (desk) => ({
      ...(await desk.contact('aino')),
      receivedAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
      reason: 'Puhelu oli vastaajassa.',
    }),
    gives: 'ContactChanged',
  },
  {
    says: 'and judges its urgency',
    by: 'jussi',
    on: 'intake',
    sends: 'MoveContact',
    input: async (desk) => ({
      ...(await desk.contact('jussi')),
      move: 'triage_normal',
      note: 'Soitettu takaisin.',
    }),
    gives: 'ContactChanged',
  },
  {
    says: 'it is offered to another unit by mistake',
    by: 'jussi',
    on: 'intake',
    sends: 'OfferHandover',
    input: async (desk) => ({
      ...(await desk.contact('jussi')),
      toUnitId: await desk.unitOf('amira'),
      toEmergencyDuty: false,
      doneSoFar: 'Ei vielä mitään.',
    }),
    gives: 'ContactChanged',
  },
  {
    says: 'the offer is withdrawn',
    by: 'jussi',
    on: 'intake',
    sends: 'WithdrawHandover',
    input: (desk) => desk.contact('jussi'),
    gives: 'ContactChanged',
  },
  {
    says: 'it is offered to another unit',
    by: 'jussi',
    on: 'intake',
    sends: 'OfferHandover',
    input: async (desk) => ({
      ...(await desk.contact('jussi')),
      toUnitId: await desk.unitOf('amira'),
      toEmergencyDuty: false,
      doneSoFar: 'Soitettu kahdesti.',
    }),
    gives: 'ContactChanged',
  },
  {
    says: 'which returns it',
    by: 'amira',
    on: 'intake',
    sends: 'AnswerHandover',
    input: ({ contactId }) => ({ contactId, accepts: false, note: 'Asuu teidän alueellanne.' }),
    gives: 'ContactChanged',
  },
  {
    says: 'an assessment is opened of it',
    by: 'jussi',
    on: 'intake',
    sends: 'OpenAssessment',
    input: async (desk) => ({
      ...(await desk.contact('jussi')),
      workspaceId: desk.workspaceId,
      serviceFunction: 'working_age',
      topic: 'Arjen tuki',
      birthDate: '1990-04-01',
    }),
    gives: 'AssessmentOpened',
  },
  {
    says: 'another contact comes in',
    by: 'jussi',
    on: 'intake',
    sends: 'RecordContact',
    input: (desk) => told(desk, 'Kettula'),
    gives: 'ContactChanged',
    then: noteContact,
  },
  {
    says: 'the named worker takes it',
    by: 'aino',
    on: 'intake',
    sends: 'TakeContact',
    input: (desk) => desk.contact('aino'),
    gives: 'ContactChanged',
  },
  {
    says: 'judges it urgent',
    by: 'aino',
    on: 'intake',
    sends: 'MoveContact',
    input: async (desk) => ({
      ...(await desk.contact('aino')),
      move: 'triage_urgent',
      note: 'Käyty kotona.',
    }),
    gives: 'ContactChanged',
  },
  {
    says: 'and joins it to the case',
    by: 'aino',
    on: 'intake',
    sends: 'JoinContactToCase',
    input: async (desk) => ({
      ...(await desk.contact('aino')),
      caseId: desk.caseId,
      identifiedBy: 'Soitettiin takaisin asiakkaan omaan numeroon.',
    }),
    gives: 'ContactChanged',
  },
];
