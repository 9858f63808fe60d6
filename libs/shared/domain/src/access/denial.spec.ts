import { describe, expect, it } from '@jest/globals';
import { REGISTERS } from '../register.js';
import {
  ALL_DENIAL_TARGETS,
  DENIAL_TARGETS,
  type DenialScope,
  findDenialFault,
  isDeniedBy,
} from './denial.js';
import type { DocumentKind } from './document-kind.js';

const social = (patch: Partial<DenialScope> = {}): DenialScope => ({
  register: 'social',
  target: 'controller',
  serviceFunction: null,
  recordId: null,
  kindOfCase: null,
  ...patch,
});
const health = (patch: Partial<DenialScope> = {}) =>
  social({ register: 'health', target: 'all_patient_data', ...patch });

describe('findDenialFault', () => {
  it('knows three targets of social data and four of patient data, none of them of both', () => {
    for (const register of REGISTERS) {
      const lawful = ALL_DENIAL_TARGETS.filter((target) => {
        const serviceFunction = target === 'service_function' ? 'working_age' : null;
        const recordId = ['document', 'service_event'].includes(target) ? 'entry-1' : null;
        return findDenialFault({ register, target, serviceFunction, recordId }) === null;
      });
      expect(lawful).toEqual([...DENIAL_TARGETS[register]]);
    }
  });

  it.each<[string, DenialScope, string]>([
    ['a target of the other register', social({ target: 'all_patient_data' }), 'target'],
    ['a service function that is not named', social({ target: 'service_function' }), 'serviceFunction'],
    ['a service function nobody asked for', social({ serviceFunction: 'disability' }), 'serviceFunction'],
    ['a document that is not named', social({ target: 'document' }), 'recordId'],
    ['a service event that is not named', health({ target: 'service_event' }), 'recordId'],
    ['a record beside the whole', health({ recordId: 'entry-1' }), 'recordId'],
  ])('refuses %s with its section', (_what, denial, field) => {
    expect(findDenialFault(denial)).toMatchObject({ field, law: { act: '703/2023', section: '59 §' } });
  });
});

describe('isDeniedBy', () => {
  const document = {
    kind: 'journal_entry',
    register: 'social',
    serviceFunction: 'working_age',
    recordId: 'entry-1',
  } as const;
  const visit = { ...document, kind: 'patient_entry', register: 'health' } as const;

  it.each<[DenialScope, boolean]>([
    [social(), true],
    [social({ target: 'service_function', serviceFunction: 'working_age' }), true],
    [social({ target: 'service_function', serviceFunction: 'disability' }), false],
    [social({ target: 'document', recordId: 'entry-1' }), true],
    [social({ target: 'document', recordId: 'entry-2' }), false],
    [health(), false],
  ])('closes a social document by %j: %s', (denial, closed) => {
    expect(isDeniedBy(denial, document)).toBe(closed);
  });

  it.each<[DenialScope, boolean]>([
    [health(), true],
    [health({ target: 'controller_register' }), true],
    [health({ target: 'occupational_register' }), false],
    [health({ target: 'service_event', recordId: 'entry-1' }), true],
    [health({ target: 'service_event', recordId: 'entry-2' }), false],
    [social(), false],
  ])('closes a patient entry by %j: %s', (denial, closed) => {
    expect(isDeniedBy(denial, visit)).toBe(closed);
  });

  it.each<[DocumentKind, boolean]>([
    ['plan', true],
    ['assessment', false],
    ['decision', false],
    ['client_information', false],
    ['journal_entry', false],
  ])(
    'closes with a denied plan its kind on the case, of documents without an id of their own: %s, %s',
    (kind, closed) => {
      const denied = social({ target: 'document', recordId: 'plan-1', kindOfCase: 'plan' });
      expect(isDeniedBy(denied, { ...document, kind, recordId: null })).toBe(closed);
      // A plan of another case: which it is of is not this case's to tell.
      expect(isDeniedBy({ ...denied, kindOfCase: null }, { ...document, kind, recordId: null })).toBe(false);
    },
  );

  it('is of records with an id where it names one', () => {
    expect(isDeniedBy(social({ target: 'document', recordId: null }), { ...document, recordId: null })).toBe(
      false,
    );
  });
});
