import {
  decideDocument,
  DOCUMENT_KINDS,
  type DocumentFacts,
  LEGAL_MODES,
  type ReaderStanding,
  REGISTERS,
  SERVICE_FUNCTIONS,
  WORK_TASKS,
} from '@rinnalla/domain';
import { benchLine } from '../measuring/bench-line.js';
import { median } from '../measuring/percentiles.js';
import { machineTime } from '../sockets/light-socket.js';
import type { Benchmark } from './benchmark.js';

/** A second for 100,000 cells of the decree's table: work task × register × mode × kind × service function. */
const CELLS = 100_000;
const AIM_MS = 1_000;
const ON = '2026-03-02';

export const engine: Benchmark = {
  name: 'engine',
  run: (_stage, { isQuick }) => {
    const n = isQuick ? 10 : 50;
    const passes = Array.from({ length: n }, () => decideCells());
    return Promise.resolve([
      benchLine({
        name: 'the law decided on 100,000 cells',
        ours: median(passes),
        peer: AIM_MS,
        aim: 1,
        unit: 'ms',
        n,
      }),
    ]);
  },
};

const READERS: readonly ReaderStanding[] = WORK_TASKS.flatMap((task) =>
  REGISTERS.flatMap((register) =>
    LEGAL_MODES.map((mode) => ({
      register,
      profession: 'nurse',
      tasks: [{ task, serviceFunctions: ['working_age' as const], specialities: [] }],
      grounds: [{ mode, permission: null }],
      denials: [
        {
          register: 'health' as const,
          target: 'all_patient_data' as const,
          serviceFunction: null,
          recordId: null,
          kindOfCase: null,
        },
      ],
      hasStatedPurpose: true,
      hasConfirmed: false,
    })),
  ),
);
const DOCUMENTS: readonly DocumentFacts[] = DOCUMENT_KINDS.flatMap((kind) =>
  SERVICE_FUNCTIONS.map((serviceFunction) => ({
    kind,
    serviceFunction,
    recordedOn: ON,
    recordId: null,
    authorProfession: 'nurse',
    speciality: null,
    isOfOwnJointService: false,
  })),
);

/** @returns milliseconds for `CELLS` decisions, the whole product gone through as often as that takes */
function decideCells(): number {
  let open = 0;
  const began = machineTime();
  for (let cell = 0; cell < CELLS; cell += 1) {
    const reader = READERS[cell % READERS.length];
    const document = DOCUMENTS[Math.floor(cell / READERS.length) % DOCUMENTS.length];
    if (reader && document && decideDocument(reader, document, ON).kind === 'open') open += 1;
  }
  if (open === 0) throw new Error('The engine opened nothing; nothing was measured');
  return machineTime() - began;
}
