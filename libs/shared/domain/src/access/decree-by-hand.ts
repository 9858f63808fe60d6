import { type LegalMode } from '../register.js';
import { type WorkTask } from '../work-task.js';
import { type DocumentKind } from './document-kind.js';

/*
 * What decree 457/2024 and act 703/2023 give to each work task, copied from the law's own tables by hand, and kept apart from the
 * rows that the engine decides by: the two are compared cell by cell in a test. Test data only.
 *
 * The seven columns: families with children, child welfare, older people, working age, disability, substance abuse, family law.
 * ✓ necessary data, o necessary data of the service function that the task was given for, - nothing.
 * Then the legal modes: `OWN` is one's own register (M8), the others cross from one register to the other.
 */
export type Condition = 'joint service' | 'own profession';
export type HandRow = readonly [cells: string, modes: readonly LegalMode[], only?: Condition];

const OWN: readonly LegalMode[] = ['M8'];
/** 703/2023 53 § 1–3 and 5 mom.: joint service, permission, a client who cannot assess. */
const SHARED: readonly LegalMode[] = ['M1', 'M2', 'M3'];
/** The same, and the social authority's right to what it needs: 53 § 5 mom., second sentence. */
const BY_RIGHT: readonly LegalMode[] = ['M1', 'M2', 'M3', 'M4'];
const CLOSED: HandRow = ['- - - - - - -', []];

const NOTHING: Readonly<Record<DocumentKind, HandRow>> = {
  client_information: CLOSED,
  assessment: CLOSED,
  plan: CLOSED,
  decision: CLOSED,
  journal_entry: CLOSED,
  therapy_entry: CLOSED,
  mediation_record: CLOSED,
  shelter_record: CLOSED,
  patient_entry: CLOSED,
  patient_summary: CLOSED,
  referral: CLOSED,
  statement: CLOSED,
  appointment: CLOSED,
};

export const DECREE_BY_HAND: Readonly<Record<WorkTask, Readonly<Record<DocumentKind, HandRow>>>> = {
  // 12 § 1 mom.: emergency duty, assessment, planning, named worker. All service functions; not mediation, shelter, therapy.
  // 19 §: all patient data that is necessary.
  client_responsibility_wide: {
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    plan: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    decision: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    journal_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    therapy_entry: CLOSED,
    mediation_record: CLOSED,
    shelter_record: CLOSED,
    patient_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    patient_summary: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    statement: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
  },
  // 12 § 2 mom.: the child's responsible social worker, the leading child-protection official. The shelter is not excluded.
  child_responsibility: {
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    plan: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    decision: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    journal_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    therapy_entry: CLOSED,
    mediation_record: CLOSED,
    shelter_record: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    patient_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    patient_summary: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    statement: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
  },
  // 13 §: families, working age and older people to all who arrange; the other four to those who arrange that very one.
  service_arranging: {
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['✓ o ✓ ✓ o o o', OWN],
    plan: ['✓ o ✓ ✓ o o o', OWN],
    decision: ['✓ o ✓ ✓ o o o', OWN],
    journal_entry: ['✓ o ✓ ✓ o o o', OWN],
    therapy_entry: CLOSED,
    mediation_record: ['- - - - - - o', OWN],
    shelter_record: CLOSED,
    patient_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    patient_summary: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    statement: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', BY_RIGHT],
  },
  // 15 §: one's own service only, therapy and examination included. 19 §: patient data necessary for that delivery; no right of M4.
  service_delivery: {
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['o o o o o o o', OWN],
    plan: ['o o o o o o o', OWN],
    decision: ['o o o o o o o', OWN],
    journal_entry: ['o o o o o o o', OWN],
    therapy_entry: ['o o o o o o o', OWN],
    mediation_record: CLOSED,
    shelter_record: CLOSED,
    patient_entry: ['o o o o o o o', SHARED],
    patient_summary: ['o o o o o o o', SHARED],
    referral: ['o o o o o o o', SHARED],
    statement: ['o o o o o o o', SHARED],
    appointment: ['o o o o o o o', SHARED],
  },
  // 15 §: who mediates sees the mediation, and of the rest only who the client is.
  mediation: {
    ...NOTHING,
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    mediation_record: ['- - - - - - o', OWN],
  },
  // 16 §: own service; no decisions.
  private_service: {
    ...NOTHING,
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['o o o o o o o', OWN],
    plan: ['o o o o o o o', OWN],
    decision: CLOSED,
    journal_entry: ['o o o o o o o', OWN],
  },
  // 17 §: what the administrative task needs, of all service functions.
  administration: {
    ...NOTHING,
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    assessment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    plan: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    decision: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    journal_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
  },
  // 18 § 1 and 3 mom.: six functions, never family law; decisions of the joint service only. 5 §: all necessary patient data.
  care_wide: {
    client_information: ['✓ ✓ ✓ ✓ ✓ ✓ -', SHARED],
    assessment: ['✓ ✓ ✓ ✓ ✓ ✓ -', SHARED],
    plan: ['✓ ✓ ✓ ✓ ✓ ✓ -', SHARED],
    decision: ['✓ ✓ ✓ ✓ ✓ ✓ -', ['M1'], 'joint service'],
    journal_entry: ['✓ ✓ ✓ ✓ ✓ ✓ -', SHARED],
    therapy_entry: CLOSED,
    mediation_record: CLOSED,
    shelter_record: CLOSED,
    patient_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    patient_summary: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    statement: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
  },
  // 18 § 2 and 3 mom.: the same of the functions that the service closely concerns. 6 §: requests, one's own profession's visits
  // and records, the patient summary.
  care_limited: {
    client_information: ['o o o o o o -', SHARED],
    assessment: ['o o o o o o -', SHARED],
    plan: ['o o o o o o -', SHARED],
    decision: ['o o o o o o -', ['M1'], 'joint service'],
    journal_entry: ['o o o o o o -', SHARED],
    therapy_entry: CLOSED,
    mediation_record: CLOSED,
    shelter_record: CLOSED,
    patient_entry: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN, 'own profession'],
    patient_summary: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    statement: CLOSED,
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN, 'own profession'],
  },
  // 9 §: appointments and requests.
  patient_administration: {
    ...NOTHING,
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
  },
  // 7 §: appointments and requests.
  support: {
    ...NOTHING,
    referral: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
    appointment: ['✓ ✓ ✓ ✓ ✓ ✓ ✓', OWN],
  },
  // 24 §: complaints, incidents and feedback, none of which is here.
  management: NOTHING,
  // 1301/2014 34, 36 §: finds whether a person is a client.
  intake: NOTHING,
  // 703/2023 9 §: the logs and the rights, no record.
  data_protection: NOTHING,
  system_administration: NOTHING,
};
