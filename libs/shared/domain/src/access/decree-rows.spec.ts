import { describe, expect, it } from '@jest/globals';
import { LEGAL_MODES, REGISTERS, SERVICE_FUNCTIONS, type LegalMode } from '../register.js';
import { WORK_TASKS } from '../work-task.js';
import { decideDocument, type DocumentFacts, type ReaderStanding, type SharingGround } from './decide.js';
import { DECREE_BY_HAND } from './decree-by-hand.js';
import { DECREE_ROWS, type DecreeRow, isInForce } from './decree-rows.js';
import { DOCUMENT_KINDS, REGISTER_OF_KIND } from './document-kind.js';
import { PATIENT_DATA_SCOPES } from './permission.js';

const ON = '2026-03-02';
/** No mode is the case of one's own register, and of a stranger to the other. */
const MODES: readonly (LegalMode | null)[] = ['M1', 'M2', 'M3', 'M4', 'M8', null];

const BOTH = [true, false];
const COLUMNS = [...SERVICE_FUNCTIONS.keys()];
const DOCUMENTS = DOCUMENT_KINDS.flatMap((kind) =>
  COLUMNS.flatMap((column) =>
    BOTH.flatMap((isJoint) => BOTH.map((isOwnProfession) => ({ kind, column, isJoint, isOwnProfession }))),
  ),
);
const READERS = WORK_TASKS.flatMap((task) =>
  REGISTERS.flatMap((register) =>
    MODES.flatMap((mode) => BOTH.map((isOwn) => ({ task, register, mode, isOwn }))),
  ),
);
type Cell = (typeof DOCUMENTS)[number] & (typeof READERS)[number];

/** What the table copied by hand says: `necessary`, `own` or nothing. */
function byHand(cell: Cell): string {
  const [cells, modes, only] = DECREE_BY_HAND[cell.task][cell.kind];
  const isAcross = cell.register !== REGISTER_OF_KIND[cell.kind];
  // Across the registers M8 is no ground, whatever a relation says of itself.
  const carriedBy = isAcross ? cell.mode : 'M8';
  if (carriedBy === null || (isAcross && carriedBy === 'M8') || !modes.includes(carriedBy)) return 'none';
  if (only && !{ 'joint service': cell.isJoint, 'own profession': cell.isOwnProfession }[only]) return 'none';
  const mark = cells.split(' ')[cell.column];
  if (mark === '✓') return 'necessary';
  return mark === 'o' && cell.isOwn ? 'own' : 'none';
}

function byEngine(cell: Cell, decree?: readonly DecreeRow[]): string {
  const serviceFunction = SERVICE_FUNCTIONS[cell.column] ?? 'working_age';
  const other = SERVICE_FUNCTIONS.filter((one) => one !== serviceFunction);
  const decision = decideDocument(
    readerOf(cell, cell.isOwn ? [serviceFunction] : other),
    {
      ...DOCUMENT,
      kind: cell.kind,
      serviceFunction,
      isOfOwnJointService: cell.isJoint,
      authorProfession: cell.isOwnProfession ? 'nurse' : 'physician',
    },
    ON,
    decree,
  );
  return decision.kind === 'open' ? decision.extent : 'none';
}

const DOCUMENT: Omit<DocumentFacts, 'kind' | 'serviceFunction'> = {
  recordedOn: '2026-01-10',
  recordId: null,
  authorProfession: null,
  speciality: null,
  isOfOwnJointService: false,
};

/** Nothing but the table may close: the purpose is stated, nothing is denied, and a permission names everything. */
function readerOf(
  cell: Cell,
  serviceFunctions: readonly (typeof SERVICE_FUNCTIONS)[number][],
): ReaderStanding {
  const dataRegister = REGISTER_OF_KIND[cell.kind];
  const ground: SharingGround | null = cell.mode && {
    mode: cell.mode,
    permission:
      cell.mode === 'M2'
        ? {
            dataRegister,
            recipients: ['public_social_welfare', 'public_health_care'],
            serviceFunctions: SERVICE_FUNCTIONS,
            patientData: PATIENT_DATA_SCOPES,
            recordedFrom: null,
            recordedUntil: null,
          }
        : null,
  };
  return {
    register: cell.register,
    profession: 'nurse',
    tasks: [{ task: cell.task, serviceFunctions, specialities: [] }],
    grounds: ground ? [ground] : [],
    denials: [],
    hasStatedPurpose: true,
    hasConfirmed: false,
  };
}

const differences = (decree?: readonly DecreeRow[]): string[] =>
  READERS.flatMap((reader) =>
    DOCUMENTS.flatMap((document) => {
      const cell: Cell = { ...reader, ...document };
      const [expected, actual] = [byHand(cell), byEngine(cell, decree)];
      return expected === actual ? [] : [`${JSON.stringify(cell)}: ${actual}, by hand ${expected}`];
    }),
  );

describe('the rows of decree 457/2024', () => {
  it('are what the decree says, in every cell of the table copied by hand', () => {
    for (const kinds of Object.values(DECREE_BY_HAND))
      for (const [cells] of Object.values(kinds)) expect(cells).toMatch(/^[✓o-]( [✓o-]){6}$/);
    expect(differences().slice(0, 20)).toEqual([]);
  });

  it('would not pass with one row missing or one function more', () => {
    const journal = DECREE_ROWS.find(({ task, kind }) => task === 'care_wide' && kind === 'journal_entry');
    expect(differences(DECREE_ROWS.filter((row) => row !== journal)).length).toBeGreaterThan(0);
    const wider = DECREE_ROWS.map((row) =>
      row === journal ? { ...row, functions: SERVICE_FUNCTIONS } : row,
    );
    expect(differences(wider).length).toBeGreaterThan(0);
  });

  it('are data alone: each names its section, at least one mode, and no kind twice for a task', () => {
    const seen = new Set<string>();
    for (const { task, kind, modes, functions, ownFunctions, law } of DECREE_ROWS) {
      expect(law.section).toMatch(/§/);
      expect(modes.length).toBeGreaterThan(0);
      expect(modes.every((mode) => LEGAL_MODES.includes(mode))).toBe(true);
      expect(functions.filter((one) => ownFunctions.includes(one))).toEqual([]);
      seen.add(`${task} ${kind}`);
    }
    expect(seen.size).toBe(DECREE_ROWS.length);
  });

  it('are law from the first day on, until the last and not on it', () => {
    const [row] = DECREE_ROWS;
    if (!row) throw new Error('The decree has no rows');
    const ended = { ...row, validFrom: '2024-10-01', validTo: '2027-03-01' };
    expect(
      ['2024-09-30', '2024-10-01', '2027-02-28', '2027-03-01'].map((day) => isInForce(ended, day)),
    ).toEqual([false, true, true, false]);
    expect(isInForce({ ...ended, validTo: null }, '2099-01-01')).toBe(true);
  });
});
