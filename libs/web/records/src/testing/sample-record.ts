import type {
  CaseClient,
  CaseRecordOnPage,
  CaseWithRecord,
  MaskedEntries,
  Person,
  RecordEntry,
} from '../data/record-types.js';

export const person = (id: string, about: Partial<Person> = {}): Person => ({
  __typename: 'Professional',
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Testinen`,
  profession: 'social_worker',
  unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
  ...about,
});

export const entry = (about: Partial<RecordEntry> = {}): RecordEntry => ({
  __typename: 'RecordEntry',
  id: 'entry-1',
  caseId: 'case-1',
  register: 'social',
  entryFunction: 'working_age',
  entryKind: 'journal_entry',
  speciality: null,
  careEvent: null,
  occurredOn: '2026-03-02',
  body: 'Kotikäynti.',
  createdAt: '2026-03-02T10:00:00.000Z',
  correctedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
  version: 1,
  openUnder: 'M8',
  viewerCanCorrect: true,
  client: { __typename: 'Client', id: 'marko', givenNames: 'Marko', familyName: 'Kettula' },
  createdBy: person('aino'),
  corrections: [],
  ...about,
});

export const masked = (about: Partial<MaskedEntries> = {}): MaskedEntries => ({
  __typename: 'MaskedEntries',
  register: 'social',
  reason: 'purpose',
  sections: ['703/2023 9 §', '703/2023 10 §'],
  remedy: 'state_purpose',
  entries: 2,
  ...about,
});

export const caseRecord = (
  about: Partial<CaseRecordOnPage> = {},
): { __typename: 'Query'; case: CaseWithRecord } => ({
  __typename: 'Query',
  case: {
    __typename: 'Case',
    id: 'case-1',
    clients: [
      {
        __typename: 'CaseClient',
        id: 'case-client-1',
        role: 'subject',
        client: { __typename: 'Client', id: 'marko', givenNames: 'Marko', familyName: 'Kettula' },
      },
    ],
    record: {
      __typename: 'CaseRecord',
      id: 'case-1',
      viewerMayWrite: ['journal_entry'],
      viewerMayWriteOf: [],
      viewerMayTell: [],
      entries: [entry()],
      masked: [],
      purpose: null,
      ...about,
    },
  },
});

export const contactClient = (about: Partial<CaseClient> = {}): CaseClient => ({
  __typename: 'CaseClient',
  id: 'case-client-1',
  role: 'subject',
  client: {
    __typename: 'Client',
    id: 'marko',
    givenNames: 'Marko',
    familyName: 'Kettula',
    isNonDisclosed: false,
  },
  contact: {
    __typename: 'ClientContact',
    id: 'marko',
    street: 'Koekatu 1',
    postalCode: '33100',
    municipality: 'Tampere',
    phone: null,
    version: 1,
  },
  masks: [],
  contactPurpose: null,
  nonDisclosures: [],
  ...about,
});
