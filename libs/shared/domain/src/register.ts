import { accessDecree, clientDataAct, socialWelfareAct, type LawReference } from './law.js';

/** The two legally separate registers of one county: client data (sosiaalihuolto) and patient data (terveydenhuolto). */
export const REGISTERS = ['social', 'health'] as const;
export type Register = (typeof REGISTERS)[number];

/**
 * Palvelutehtävä: the legal compartment every social record belongs to (703/2023 37–38 §). In order, in Sosmeta's words:
 * lapsiperheiden palvelut, lastensuojelu, iäkkäiden palvelut, työikäisten palvelut, vammaispalvelut,
 * päihde- ja riippuvuustyön erityiset palvelut, perheoikeudelliset palvelut.
 */
export const SERVICE_FUNCTIONS = [
  'families_with_children',
  'child_welfare',
  'older_people',
  'working_age',
  'disability',
  'substance_abuse',
  'family_law',
] as const;
export type ServiceFunction = (typeof SERVICE_FUNCTIONS)[number];

/**
 * The legal grounds on which a client's data may be shared. One is chosen or derived for each workspace, relation and request,
 * and stored with its evidence.
 */
export const LEGAL_MODES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const;
export type LegalMode = (typeof LEGAL_MODES)[number];

export interface LegalModeRule {
  readonly key: string;
  readonly law: readonly LawReference[];
  /** Day from which the sections named are in force. */
  readonly validFrom: string;
}

const FROM_CLIENT_DATA_ACT = '2024-01-01';

export const LEGAL_MODE_RULES: Readonly<Record<LegalMode, LegalModeRule>> = {
  M1: {
    key: 'joint_service',
    law: [clientDataAct('46 §'), clientDataAct('53 § 1 mom.')],
    validFrom: FROM_CLIENT_DATA_ACT,
  },
  M2: {
    key: 'disclosure_permission',
    law: [clientDataAct('47 §'), clientDataAct('53 § 2 mom.'), clientDataAct('53 § 3 mom.')],
    validFrom: FROM_CLIENT_DATA_ACT,
  },
  M3: {
    key: 'client_cannot_assess',
    law: [clientDataAct('53 § 5 mom.'), clientDataAct('53 § 6 mom.')],
    validFrom: FROM_CLIENT_DATA_ACT,
  },
  M4: {
    key: 'right_of_social_authority',
    law: [clientDataAct('53 § 5 mom.'), clientDataAct('55 § 2 mom.')],
    validFrom: FROM_CLIENT_DATA_ACT,
  },
  M5: { key: 'protection', law: [clientDataAct('56 §')], validFrom: FROM_CLIENT_DATA_ACT },
  M6: { key: 'anonymous', law: [clientDataAct('31 § 2 mom.')], validFrom: FROM_CLIENT_DATA_ACT },
  M7: {
    key: 'joint_plan_with_other_authority',
    law: [
      socialWelfareAct('39 § 3 mom.'),
      socialWelfareAct('40 §'),
      socialWelfareAct('41 §'),
      clientDataAct('48 §'),
    ],
    validFrom: FROM_CLIENT_DATA_ACT,
  },
  // The decree that gives this mode its access table came later than the act itself.
  M8: { key: 'same_register', law: [clientDataAct('9 §'), accessDecree('9 §')], validFrom: '2024-10-01' },
};
