import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEGAL_MODES, REGISTERS, SERVICE_FUNCTIONS, type Register } from '../register.js';
import { WORK_TASKS } from '../work-task.js';
import { decideDocument, type DocumentFacts, type ReaderStanding, type SharingGround } from './decide.js';
import { DECREE_ROWS } from './decree-rows.js';
import { type DenialScope } from './denial.js';
import { DOCUMENT_KINDS, PROTECTED_SPECIALITIES, REGISTER_OF_KIND } from './document-kind.js';
import { MASK_REASONS } from './mask.js';

const ON = '2026-03-02';
const JOURNAL: DocumentFacts = {
  kind: 'journal_entry',
  serviceFunction: 'working_age',
  recordedOn: '2026-01-10',
  recordId: 'entry-1',
  authorProfession: 'social_worker',
  speciality: null,
  isOfOwnJointService: false,
};
const NURSE: ReaderStanding = {
  register: 'health',
  profession: 'nurse',
  tasks: [{ task: 'care_wide', serviceFunctions: ['working_age'], specialities: [] }],
  grounds: [{ mode: 'M1', permission: null }],
  denials: [],
  hasStatedPurpose: true,
  hasConfirmed: false,
};
const permitted = (functions: readonly (typeof SERVICE_FUNCTIONS)[number][]): SharingGround => ({
  mode: 'M2',
  permission: {
    dataRegister: 'social',
    recipients: ['public_health_care'],
    serviceFunctions: functions,
    patientData: [],
    recordedFrom: null,
    recordedUntil: null,
  },
});
const denial = (register: Register): DenialScope => ({
  register,
  target: register === 'social' ? 'controller' : 'all_patient_data',
  serviceFunction: null,
  recordId: null,
  kindOfCase: null,
});
const reasonOf = (reader: Partial<ReaderStanding>, document: Partial<DocumentFacts> = {}): string => {
  const decision = decideDocument({ ...NURSE, ...reader }, { ...JOURNAL, ...document }, ON);
  return decision.kind === 'open' ? 'open' : decision.reason;
};

describe('decideDocument', () => {
  it('asks the law’s questions in the law’s order and tells the first no', () => {
    expect(reasonOf({})).toBe('open');
    expect(reasonOf({ hasStatedPurpose: false })).toBe('purpose');
    expect(reasonOf({ denials: [denial('social')], hasStatedPurpose: false })).toBe('denial');
    expect(reasonOf({ grounds: [permitted(['disability'])], denials: [denial('social')] })).toBe(
      'permission_scope',
    );
    expect(reasonOf({ grounds: [], denials: [denial('social')] })).toBe('legal_mode');
    expect(reasonOf({ grounds: [] }, { serviceFunction: 'family_law' })).toBe('service_function');
    expect(reasonOf({ grounds: [] }, { kind: 'shelter_record' })).toBe('work_task');
  });

  it('names the row, the mode and how far it reaches', () => {
    const decision = decideDocument(NURSE, JOURNAL, ON);
    expect(decision).toMatchObject({
      kind: 'open',
      mode: 'M1',
      extent: 'necessary',
      row: { task: 'care_wide', kind: 'journal_entry', law: { act: '457/2024', section: '18 § 1 mom.' } },
    });
  });

  it('gives the widest of several tasks’ rows', () => {
    const tasks: ReaderStanding['tasks'] = [
      { task: 'care_limited', serviceFunctions: ['working_age'], specialities: [] },
      { task: 'care_wide', serviceFunctions: [], specialities: [] },
    ];
    expect(decideDocument({ ...NURSE, tasks }, JOURNAL, ON)).toMatchObject({ extent: 'necessary' });
    expect(decideDocument({ ...NURSE, tasks: tasks.slice(0, 1) }, JOURNAL, ON)).toMatchObject({
      extent: 'own',
    });
  });

  it('asks the register’s own staff for no mode, no permission, no purpose, and no denial closes it to them', () => {
    const worker: Partial<ReaderStanding> = {
      register: 'social',
      tasks: [{ task: 'client_responsibility_wide', serviceFunctions: [], specialities: [] }],
      grounds: [],
      denials: [denial('social')],
      hasStatedPurpose: false,
    };
    expect(reasonOf(worker)).toBe('open');
  });

  it('lets the social authority’s right go before a denial, and no other mode', () => {
    const worker = (mode: SharingGround['mode']): Partial<ReaderStanding> => ({
      register: 'social',
      tasks: [{ task: 'client_responsibility_wide', serviceFunctions: [], specialities: [] }],
      grounds: [{ mode, permission: null }],
      denials: [denial('health')],
    });
    expect(reasonOf(worker('M4'), { kind: 'patient_entry' })).toBe('open');
    expect(reasonOf(worker('M1'), { kind: 'patient_entry' })).toBe('denial');
    expect(reasonOf(worker('M3'), { kind: 'patient_entry' })).toBe('denial');
  });

  it('lets a joint service carry only by the tasks given in it, for the functions they were given for', () => {
    const inService = [{ task: 'care_limited', serviceFunctions: ['disability'], specialities: [] }] as const;
    const tasks = [
      { task: 'care_wide', serviceFunctions: [], specialities: [] },
      { task: 'care_limited', serviceFunctions: ['working_age'], specialities: [] },
      ...inService,
    ] as const;
    const grounds: SharingGround[] = [{ mode: 'M1', permission: null, tasks: inService }];
    expect(reasonOf({ tasks, grounds })).toBe('legal_mode');
    expect(reasonOf({ tasks, grounds }, { serviceFunction: 'disability' })).toBe('open');
    expect(reasonOf({ tasks, grounds: [{ mode: 'M1', permission: null, tasks: [] }] })).toBe('legal_mode');
  });

  it('names the permission that opened it, and none under another mode', () => {
    const other = { ...permitted(['disability']), permissionId: 'other' };
    const covering = { ...permitted(['working_age']), permissionId: 'covering' };
    expect(decideDocument({ ...NURSE, grounds: [other, covering] }, JOURNAL, ON)).toMatchObject({
      mode: 'M2',
      permissionId: 'covering',
    });
    expect(decideDocument(NURSE, JOURNAL, ON)).toMatchObject({ mode: 'M1', permissionId: null });
  });

  it('opens nothing to a reader on M5, M6 or M7: they are not the reader’s modes', () => {
    for (const mode of ['M5', 'M6', 'M7'] as const)
      expect(reasonOf({ grounds: [{ mode, permission: null }] })).toBe('legal_mode');
  });

  it('takes a withdrawn permission as none', () => {
    expect(reasonOf({ grounds: [{ mode: 'M2', permission: null }] })).toBe('permission_scope');
  });

  it.each(PROTECTED_SPECIALITIES)(
    'asks for a confirmation before %s opens outside its own service',
    (speciality) => {
      const entry: Partial<DocumentFacts> = { kind: 'patient_entry', speciality };
      const within = [{ task: 'care_wide', serviceFunctions: [], specialities: [speciality] }] as const;
      expect(reasonOf({}, entry)).toBe('confirmation');
      expect(reasonOf({ hasConfirmed: true }, entry)).toBe('open');
      expect(reasonOf({ tasks: within }, entry)).toBe('open');
    },
  );

  it('never opens what the table closes, whatever has been confirmed or stated', () => {
    expect(reasonOf({ hasConfirmed: true, hasStatedPurpose: true }, { kind: 'therapy_entry' })).toBe(
      'work_task',
    );
  });

  it('decides by the rows in force on the day', () => {
    const ended = DECREE_ROWS.map((row) => ({ ...row, validTo: '2027-03-01' }));
    expect(decideDocument(NURSE, JOURNAL, '2027-02-28', ended).kind).toBe('open');
    expect(decideDocument(NURSE, JOURNAL, '2027-03-01', ended)).toEqual({
      kind: 'masked',
      reason: 'work_task',
    });
    expect(decideDocument(NURSE, JOURNAL, '2024-09-30')).toEqual({ kind: 'masked', reason: 'work_task' });
  });
});

const facts = fc.record<DocumentFacts>({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  serviceFunction: fc.constantFrom(...SERVICE_FUNCTIONS),
  recordedOn: fc.constantFrom('2025-01-01', '2026-01-10'),
  recordId: fc.constantFrom('entry-1', 'entry-2'),
  authorProfession: fc.constantFrom('nurse', 'physician'),
  speciality: fc.option(fc.constantFrom(...PROTECTED_SPECIALITIES)),
  isOfOwnJointService: fc.boolean(),
});
const standings = fc.record<ReaderStanding>({
  register: fc.constantFrom(...REGISTERS),
  profession: fc.constantFrom('nurse', 'physician'),
  tasks: fc.array(
    fc.record({
      task: fc.constantFrom(...WORK_TASKS),
      serviceFunctions: fc.subarray([...SERVICE_FUNCTIONS]),
      specialities: fc.subarray([...PROTECTED_SPECIALITIES]),
    }),
    { maxLength: 3 },
  ),
  grounds: fc.array(fc.record({ mode: fc.constantFrom(...LEGAL_MODES), permission: fc.constant(null) }), {
    maxLength: 2,
  }),
  denials: fc.constantFrom([], [denial('social')], [denial('health')]),
  hasStatedPurpose: fc.boolean(),
  hasConfirmed: fc.boolean(),
});
const isOpen = (reader: ReaderStanding, document: DocumentFacts) =>
  decideDocument(reader, document, ON).kind === 'open';

describe('decideDocument, for any reader and document', () => {
  it('opens nothing across the registers without a ground, and nothing without a task', () => {
    fc.assert(
      fc.property(standings, facts, (reader, document) => {
        expect(isOpen({ ...reader, tasks: [] }, document)).toBe(false);
        const crosses = REGISTER_OF_KIND[document.kind] !== reader.register;
        if (crosses) expect(isOpen({ ...reader, grounds: [] }, document)).toBe(false);
      }),
    );
  });

  it('never opens more for a denial, never less for a ground, a purpose or a confirmation more', () => {
    fc.assert(
      fc.property(standings, facts, fc.constantFrom(...LEGAL_MODES), (reader, document, mode) => {
        const denied = { ...reader, denials: [...reader.denials, denial('social'), denial('health')] };
        if (isOpen(denied, document)) expect(isOpen(reader, document)).toBe(true);
        const more = {
          ...reader,
          grounds: [...reader.grounds, { mode, permission: null }],
          hasStatedPurpose: true,
          hasConfirmed: true,
        };
        if (isOpen(reader, document)) expect(isOpen(more, document)).toBe(true);
      }),
    );
  });

  it('always tells a reason of the closed list', () => {
    fc.assert(
      fc.property(standings, facts, (reader, document) => {
        const decision = decideDocument(reader, document, ON);
        if (decision.kind === 'masked') expect(MASK_REASONS).toContain(decision.reason);
      }),
    );
  });
});
