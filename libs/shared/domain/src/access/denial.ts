import { clientDataAct, type LawReference } from '../law.js';
import { type Register, type ServiceFunction } from '../register.js';
import type { DocumentKind } from './document-kind.js';

/**
 * What a denial (kielto) may be aimed at, 703/2023 59 §. Social data: all of the controller's, one service function, or one
 * document. Patient data: all of it, one controller's register, the occupational register of a private provider, or one service event.
 */
export const DENIAL_TARGETS = {
  social: ['controller', 'service_function', 'document'],
  health: ['all_patient_data', 'controller_register', 'occupational_register', 'service_event'],
} as const satisfies Record<Register, readonly string[]>;
export type DenialTarget = (typeof DENIAL_TARGETS)[Register][number];
export const ALL_DENIAL_TARGETS: readonly DenialTarget[] = [
  ...DENIAL_TARGETS.social,
  ...DENIAL_TARGETS.health,
];

/**
 * Documents that a case has as a whole: whoever sees one of them sees every one of its kind on the case, but for health care staff, who
 * see decisions of their joint service alone.
 */
export const KINDS_OF_CASE = ['assessment', 'plan', 'decision'] as const satisfies readonly DocumentKind[];
export type KindOfCase = (typeof KINDS_OF_CASE)[number];

export interface DenialScope {
  readonly register: Register;
  readonly target: DenialTarget;
  /** Of the target `service_function`. */
  readonly serviceFunction: ServiceFunction | null;
  /** Of the targets `document` and `service_event`: the record denied. */
  readonly recordId: string | null;
  /** Where that record is one of the case asked of, and belongs to it as a whole: its kind. */
  readonly kindOfCase: KindOfCase | null;
}

export interface DenialFault {
  readonly field: 'target' | 'serviceFunction' | 'recordId';
  readonly law: LawReference;
}

/** Does the denial keep to the targets the law gives? @returns the first fault with its section, or null */
export function findDenialFault(denial: Omit<DenialScope, 'kindOfCase'>): DenialFault | null {
  const law = clientDataAct('59 §');
  const targets: readonly DenialTarget[] = DENIAL_TARGETS[denial.register];
  if (!targets.includes(denial.target)) return { field: 'target', law };
  if ((denial.target === 'service_function') !== (denial.serviceFunction !== null)) {
    return { field: 'serviceFunction', law };
  }
  const namesRecord = denial.target === 'document' || denial.target === 'service_event';
  if (namesRecord !== (denial.recordId !== null)) return { field: 'recordId', law };
  return null;
}

export interface DeniedDocument {
  readonly kind: DocumentKind;
  readonly register: Register;
  readonly serviceFunction: ServiceFunction;
  readonly recordId: string | null;
}

/**
 * Does this denial close the document to the other register? A denial is of disclosure: the register's own staff go on working
 * (703/2023 9 §), and the right of the social authority under 53 § 5 mom. is not the client's to deny. The county keeps no
 * occupational register, so a denial of one closes nothing here. A denied plan, assessment or decision closes its kind on the case:
 * they are read as one, and what is denied must not show by its neighbours.
 */
export function isDeniedBy(denial: DenialScope, document: DeniedDocument): boolean {
  if (denial.register !== document.register) return false;
  switch (denial.target) {
    case 'controller':
    case 'all_patient_data':
    case 'controller_register':
      return true;
    case 'service_function':
      return denial.serviceFunction === document.serviceFunction;
    case 'document':
    case 'service_event':
      return (
        (denial.recordId !== null && denial.recordId === document.recordId) ||
        denial.kindOfCase === document.kind
      );
    case 'occupational_register':
      return false;
  }
}
