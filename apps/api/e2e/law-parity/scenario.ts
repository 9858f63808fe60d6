import {
  ALL_DENIAL_TARGETS,
  DENIAL_TARGETS,
  DOCUMENT_KINDS,
  ENTRY_KINDS,
  KINDS_OF_CASE,
  OVERRIDE_GROUNDS,
  PATIENT_DATA_SCOPES,
  PERMISSION_RECIPIENTS,
  PROTECTED_SPECIALITIES,
  REGISTERS,
  SERVICE_FUNCTIONS,
  WORK_TASKS,
} from '@rinnalla/domain';
import fc from 'fast-check';

/** Whether a row that has a time of its own holds at the moment of the read. */
export type When = 'live' | 'ended' | 'future';

/** Days of recording: a permission's range may begin or end between them. */
const DAYS = ['2025-03-01', '2025-09-01', '2026-01-15'] as const;

/** The one that a case's workspace may deliver, and another. */
const JOINT_SERVICES = ['mielen asema', 'toinen palvelu'] as const;

/** Rather the first than the others: a standing in which everything has ended teaches little. */
const mostly = <Value>(first: Value, ...others: Value[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(first) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );
const when: fc.Arbitrary<When> = mostly<When>('live', 'ended', 'future');
/** Few functions, so that what is named and what is asked meet often. */
const serviceFunction = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('working_age' as const, 'working_age' as const, 'family_law' as const),
  },
  { weight: 1, arbitrary: fc.constantFrom(...SERVICE_FUNCTIONS) },
);
const someFunctions = fc.uniqueArray(serviceFunction, { maxLength: 4 });
const speciality = fc.constantFrom(...PROTECTED_SPECIALITIES.slice(1, 3));
const profession = fc.constantFrom('nurse' as const, 'physician' as const);
/** Which of the two clients; the second is not always the case's. */
const whose = mostly<0 | 1>(0, 1);

/** The tasks that cross the registers most. */
const CROSSING_TASKS = [
  'care_wide',
  'care_wide',
  'care_limited',
  'service_arranging',
  'service_delivery',
] as const;
const workTask = fc.record({
  task: fc.oneof(fc.constantFrom(...WORK_TASKS), fc.constantFrom(...CROSSING_TASKS)),
  place: mostly<'here' | 'sister' | 'elsewhere' | 'county'>('here', 'sister', 'elsewhere', 'county'),
  serviceFunctions: someFunctions,
  specialities: fc.uniqueArray(speciality, { maxLength: 1 }),
  when,
});

const permission = fc.record({
  whose,
  dataRegister: mostly<'social' | 'health'>('social', 'health'),
  recipients: fc.uniqueArray(fc.constantFrom(...PERMISSION_RECIPIENTS), { minLength: 1 }),
  serviceFunctions: someFunctions,
  patientData: fc.subarray([...PATIENT_DATA_SCOPES]),
  recordedFrom: fc.constantFrom(null, null, null, '2025-06-01'),
  recordedUntil: fc.constantFrom(null, null, null, '2025-12-31'),
  isWithdrawn: mostly(false, true),
});

const relation = fc.record({
  kind: mostly<'team_member' | 'named_worker' | 'work_pair' | 'consultation'>(
    'team_member',
    'named_worker',
    'work_pair',
    'consultation',
  ),
  mode: fc.constantFrom('M1', 'M1', 'M2', 'M2', 'M2', 'M3', 'M4', 'M5', 'M8', 'M8', 'M8', 'M8'),
  permission: mostly<0 | 1>(0, 1),
  when,
});

const override = fc.record({
  whose,
  ground: fc.constantFrom(...OVERRIDE_GROUNDS),
  when: mostly<When | 'given back'>('live', 'ended', 'future', 'given back'),
});

const denial = fc
  .record({
    whose,
    register: fc.constantFrom(...REGISTERS),
    target: fc.constantFrom(...ALL_DENIAL_TARGETS),
    serviceFunction,
    /** Where one record is denied: which of the entries, or which document of this case or of another. */
    entry: fc.nat({ max: 4 }),
    ofCase: fc.option(fc.constantFrom(...KINDS_OF_CASE), { freq: 2 }),
    isOfThisCase: mostly(true, false),
    isWithdrawn: mostly(false, true),
  })
  .filter(({ register, target }) => DENIAL_TARGETS[register].some((lawful) => lawful === target));

const entry = fc.record({
  kind: fc.constantFrom(...ENTRY_KINDS, 'patient_entry' as const),
  whose,
  serviceFunction,
  speciality: fc.option(speciality, { freq: 2 }),
  author: profession,
  day: fc.constantFrom(...DAYS),
});

/** A document of any kind, also of those that have no table yet: what `app.document_mask` is asked beside the rows. */
const document = fc.record({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  whose,
  serviceFunction,
  author: fc.option(profession),
  day: fc.constantFrom(...DAYS),
  madeIn: fc.constantFrom(null, ...JOINT_SERVICES),
});

export const scenario = fc.record({
  register: fc.constantFrom(...REGISTERS),
  profession,
  tasks: fc.array(workTask, { minLength: 1, maxLength: 3 }),
  serviceFunction,
  /** What the case's workspace delivers: nothing jointly, a joint service, or what calls itself one in a unit that is none (46 §). */
  delivers: mostly<'nothing' | 'joint service' | 'no joint unit'>(
    'nothing',
    'joint service',
    'no joint unit',
  ),
  /** In which joint service the case's second decision was made; its first is of none. */
  madeIn: mostly(...JOINT_SERVICES),
  secondClient: fc.constantFrom('none', 'none', 'in the case', 'left the case'),
  relations: fc.oneof(
    { weight: 1, arbitrary: fc.array(relation, { maxLength: 0 }) },
    { weight: 5, arbitrary: fc.array(relation, { minLength: 1, maxLength: 2 }) },
  ),
  permissions: fc.array(permission, { minLength: 1, maxLength: 2 }),
  overrides: fc.array(override, { maxLength: 2 }),
  denials: fc.oneof(
    { weight: 1, arbitrary: fc.array(denial, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(denial, { minLength: 1, maxLength: 3 }) },
  ),
  purpose: mostly<'live' | 'ended' | 'another subject' | 'none'>('live', 'ended', 'another subject', 'none'),
  entries: fc.array(entry, { minLength: 3, maxLength: 5 }),
  documents: fc.array(document, { minLength: 3, maxLength: 5 }),
  /** Which of the entries was disclosed to the reader by its holder; past the last, none. */
  disclosed: fc.nat({ max: 12 }),
});
export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;
