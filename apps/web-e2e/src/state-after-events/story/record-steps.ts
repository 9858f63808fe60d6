import type { Desk } from './desk.js';
import type { Step } from './step.js';

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
const clientOf = async (desk: Desk) => (await desk.plan()).client.id;
export const newEntry = async (desk: Desk, kind: string, body: string) => ({
  caseId: desk.caseId,
  clientId: await clientOf(desk),
  kind,
  speciality: null,
  occurredOn: today(),
  body,
});

/** The one in force of a client of the case. */
async function nonDisclosureOf({ sessions, caseId }: Desk): Promise<string> {
  const { case: found } = await sessions.aino.ask<{
    case: { clients: readonly { nonDisclosures: readonly { id: string; ended: object | null }[] }[] };
  }>('query ($id: ID!) { case(id: $id) { clients { nonDisclosures { id ended { at } } } } }', { id: caseId });
  const told = found.clients.flatMap(({ nonDisclosures }) => nonDisclosures);
  const inForce = told.find(({ ended }) => ended === null);
  if (!inForce) throw new Error('No non-disclosure in force');
  return inForce.id;
}

/** What is written to the record in each register, mended, and opened for a purpose; and where the client is reached. */
export const RECORD_STEPS: readonly Step[] = [
  {
    says: 'the named worker writes to the client journal, which health care only hears the number of',
    by: 'aino',
    on: 'record',
    sends: 'AddRecordEntry',
    input: (desk) => newEntry(desk, 'journal_entry', 'Puhelu: aika sovittu torstaille.'),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the physiotherapist writes to the patient record, which social welfare only hears the number of',
    by: 'helmi',
    on: 'record',
    sends: 'AddRecordEntry',
    input: (desk) => newEntry(desk, 'patient_entry', 'Kipu hellittänyt, harjoitukset jatkuvat.'),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the physiotherapist says what she needs the journal for, and sees it',
    by: 'helmi',
    on: 'record',
    sends: 'StatePurpose',
    input: ({ caseId }) => ({ caseId, subject: 'records', purpose: 'rehabilitation' }),
    gives: 'PurposeStated',
  },
  {
    says: 'the work pair corrects what the named worker wrote',
    by: 'kaisa',
    on: 'record',
    sends: 'CorrectRecordEntry',
    input: async (desk) => ({
      ...(await desk.entry('kaisa')),
      reason: 'Väärä viikonpäivä',
      occurredOn: today(),
      body: 'Puhelu: aika sovittu perjantaille.',
    }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the physiotherapist withdraws an entry written of another client',
    by: 'helmi',
    on: 'record',
    sends: 'WithdrawRecordEntry',
    input: async (desk) => ({ ...(await desk.entry('helmi')), reason: 'Väärä asiakas' }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the work pair writes down where the client lives',
    by: 'kaisa',
    on: 'contacts',
    sends: 'SaveClientContact',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: await clientOf(desk),
      version: 1,
      street: 'Kaislatie 3',
      postalCode: '99801',
      municipality: 'Kaislaranta',
      phone: null,
    }),
    gives: 'ClientContactSaved',
  },
  {
    says: 'the work pair records that the client is under non-disclosure, and the address leaves every screen',
    by: 'kaisa',
    on: 'contacts',
    sends: 'RecordNonDisclosure',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: await clientOf(desk),
      replacesId: null,
      validFrom: today(),
      validUntil: null,
      toldBy: 'Väestötietojärjestelmä',
    }),
    gives: 'NonDisclosureChanged',
  },
  {
    says: 'the named worker lifts it, and the address is back',
    by: 'aino',
    on: 'contacts',
    sends: 'LiftNonDisclosure',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: await clientOf(desk),
      nonDisclosureId: await nonDisclosureOf(desk),
      reason: 'Asiakas kertoi, tarkistettu väestötietojärjestelmästä',
    }),
    gives: 'NonDisclosureChanged',
  },
];
