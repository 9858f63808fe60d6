import type { LawReference } from '../law.js';
import type { RuleLimit } from './clock-rule.js';
import type { LimitUnit } from './limit.js';

/** What a row of the rule tables says unless it says otherwise. */
export const ROW = {
  version: 1,
  validFrom: null,
  validUntil: null,
  basis: 'statutory',
  contact: null,
  appliesIf: 'everyone',
  givesWay: false,
  extendable: false,
  binds: 'county',
} as const;

/** The Social Welfare Act came into force on this day. */
export const SOCIAL_WELFARE_ACT_SINCE = '2015-04-01';

/** A reference to the Child Welfare Act (lastensuojelulaki). */
export const childWelfareAct = (section: string): LawReference => ({ act: '417/2007', section });

/** A reference to the Health Care Act (terveydenhuoltolaki). */
export const healthCareAct = (section: string): LawReference => ({ act: '1326/2010', section });

/** A limit that the reckoning counts. */
export const within = (count: number, unit: LimitUnit): RuleLimit => ({
  kind: 'counted',
  limit: { count, unit },
});

/** A limit that the law gives in words alone. */
export const undated = (wording: 'immediately' | 'without_delay' | 'without_undue_delay'): RuleLimit => ({
  kind: 'undated',
  wording,
});
