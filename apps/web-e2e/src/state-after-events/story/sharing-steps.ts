import type { Desk } from './desk.js';
import type { Step } from './step.js';

const REASON = 'Arvio valmistuu tänään, eikä asiakas muista, mitä todettiin.';
const clientOf = async (desk: Desk) => (await desk.plan()).client.id;

/** More opened on a ground of law, and records disclosed by name: told to those whom it concerns, and to nobody else. */
export const SHARING_STEPS: readonly Step[] = [
  {
    says: 'the work pair opens patient entries by the social authority’s right',
    by: 'kaisa',
    on: 'overrides in force',
    sends: 'PleadOverride',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: await clientOf(desk),
      ground: 'social_authority_need',
      reason: REASON,
      password: 'rinnalla-demo',
    }),
    gives: 'OverridePleaded',
  },
  {
    says: 'she ends it before its time',
    by: 'kaisa',
    on: 'overrides in force',
    sends: 'EndOverride',
    input: async (desk) => ({ id: (await desk.override()).id }),
    gives: 'OverrideEnded',
  },
  {
    says: 'the data-protection officer reviews one',
    by: 'kirsi',
    on: 'overrides',
    sends: 'ReviewOverride',
    input: async (desk) => ({
      ...(await desk.county.waitingOverride()),
      verdict: 'lawful',
      note: 'Peruste ja luettu vastaavat toisiaan.',
    }),
    gives: 'OverrideReviewed',
  },
  {
    says: 'a member of the team asks the named worker to disclose',
    by: 'jussi',
    on: 'disclosures',
    sends: 'AskDisclosure',
    input: ({ caseId }) => ({ caseId, what: 'Tarvitsen kirjaukset viime viikolta kotikäyntiä varten.' }),
    gives: 'DisclosureAsked',
  },
  {
    says: 'the named worker refuses with a reason',
    by: 'aino',
    on: 'disclosures',
    sends: 'AnswerDisclosureRequest',
    input: async (desk) => ({
      ...(await desk.disclosed('disclosureRequests')),
      reason: 'Näet kirjaukset jo asian sivulta, luovutusta ei tarvita.',
    }),
    gives: 'DisclosureRequestAnswered',
  },
  {
    says: 'the named worker discloses an entry to somebody of another unit',
    by: 'aino',
    on: 'disclosures',
    sends: 'DiscloseRecords',
    input: async (desk) => ({
      caseId: desk.caseId,
      clientId: await clientOf(desk),
      recordIds: [await desk.socialEntry()],
      recipientId: await desk.professional('amira'),
      ground: 'endangered',
      reason: 'Asiakas on vaarassa, ja päivystys tarvitsee tiedon tänään.',
    }),
    gives: 'RecordsDisclosed',
  },
  {
    says: 'she takes it back',
    by: 'aino',
    on: 'disclosures',
    sends: 'EndDisclosure',
    input: async (desk) => ({ ...(await desk.disclosed('disclosures')) }),
    gives: 'DisclosureEnded',
  },
];
