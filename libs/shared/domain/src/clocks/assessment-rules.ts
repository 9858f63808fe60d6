import { socialWelfareAct } from '../law.js';
import type { ClockRule } from './clock-rule.js';
import { childWelfareAct, ROW, SOCIAL_WELFARE_ACT_SINCE, undated, within } from './rule-row.js';

const SEVEN_WEEKDAYS = within(7, 'wd');
const THREE_MONTHS = within(3, 'mo');

/** The client's side asks for services (SHL 36 § 2 mom.). A report by anyone else starts no such clock. */
const BY_CLIENTS_SIDE = {
  madeBy: ['client', 'close_person', 'legal_representative'],
  purposes: ['to_get_services'],
} as const;

const STARTED = { ...ROW, kind: 'assessment_started', startsAt: 'pending' } as const;
const COMPLETED = { ...ROW, kind: 'assessment_completed', startsAt: 'pending' } as const;
const STARTED_AFTER_CONTACT = { ...STARTED, startsAt: 'contact', contact: BY_CLIENTS_SIDE } as const;

/** Assessment of the need of services: SHL 36 §, LSL 26 §, and the county's own aims where they have no number. */
export const ASSESSMENT_RULES: readonly ClockRule[] = [
  {
    ...ROW,
    id: 'R0-URGENT',
    kind: 'urgency_assessed',
    startsAt: 'learned',
    limit: undated('immediately'),
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 1 mom.'),
  },
  {
    ...STARTED_AFTER_CONTACT,
    id: 'R1-OVER75',
    appliesIf: 'over_75',
    limit: SEVEN_WEEKDAYS,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 2 mom. 1 kohta'),
  },
  {
    ...STARTED_AFTER_CONTACT,
    id: 'R1-HOITOTUKI',
    appliesIf: 'highest_care_allowance',
    limit: SEVEN_WEEKDAYS,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 2 mom. 2 kohta'),
  },
  {
    ...STARTED_AFTER_CONTACT,
    id: 'R1-VAMMAIS',
    appliesIf: 'disabled_person',
    limit: SEVEN_WEEKDAYS,
    validFrom: '2025-01-01',
    law: socialWelfareAct('36 § 2 mom. 3 kohta'),
  },
  {
    ...STARTED,
    id: 'R2-START',
    appliesIf: 'child_special_support',
    limit: SEVEN_WEEKDAYS,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 3 mom.'),
  },
  {
    ...COMPLETED,
    id: 'R2-DONE',
    appliesIf: 'child_special_support',
    limit: THREE_MONTHS,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 3 mom.'),
  },
  {
    ...STARTED,
    id: 'R3-START',
    appliesIf: 'child_protection',
    limit: SEVEN_WEEKDAYS,
    law: childWelfareAct('26 §'),
  },
  {
    ...COMPLETED,
    id: 'R3-DONE',
    appliesIf: 'child_protection',
    limit: THREE_MONTHS,
    law: childWelfareAct('26 §'),
  },
  {
    ...STARTED,
    id: 'R4-START',
    limit: undated('without_delay'),
    givesWay: true,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 2 mom.'),
  },
  {
    ...COMPLETED,
    id: 'R4-DONE',
    limit: undated('without_undue_delay'),
    givesWay: true,
    validFrom: SOCIAL_WELFARE_ACT_SINCE,
    law: socialWelfareAct('36 § 2 mom.'),
  },
  {
    ...STARTED,
    id: 'R4-TARGET-START',
    basis: 'county_target',
    limit: { kind: 'county', parameter: 'assessment_started' },
    givesWay: true,
    law: socialWelfareAct('36 § 2 mom.'),
  },
  {
    ...COMPLETED,
    id: 'R4-TARGET-DONE',
    basis: 'county_target',
    limit: { kind: 'county', parameter: 'assessment_completed' },
    givesWay: true,
    law: socialWelfareAct('36 § 2 mom.'),
  },
];
