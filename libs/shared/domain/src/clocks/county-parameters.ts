import type { Limit, LimitUnit } from './limit.js';

/** Acts for which a county may set itself an aim where the law has no number. */
export const COUNTY_TARGETS = ['assessment_started', 'assessment_completed'] as const;
export type CountyTarget = (typeof COUNTY_TARGETS)[number];

/** How long before its due day a clock is due soon, by the unit of its limit. */
export type DueSoonThresholds = Readonly<Record<LimitUnit | 'hours', Limit>>;

/** What the law leaves to the county, or leaves unclear. A clock keeps what was in force when it started. */
export interface CountyClockParameters {
  /** Are Midsummer Eve and Christmas Eve counted inside a run of weekdays? The law is silent; counting gives the earlier date. */
  readonly evesCount: boolean;
  /** SHL 36 § 2 mom. says "over 75"; a county may read it as 76. */
  readonly elderlyFromAge: number;
  /** The county's own aims where the law gives no number; null when it has none. */
  readonly targets: Readonly<Record<CountyTarget, Limit | null>>;
  readonly dueSoon: DueSoonThresholds;
}

export const DEFAULT_COUNTY_PARAMETERS: CountyClockParameters = {
  evesCount: true,
  elderlyFromAge: 75,
  targets: {
    assessment_started: { count: 7, unit: 'wd' },
    assessment_completed: { count: 90, unit: 'd' },
  },
  dueSoon: {
    wd: { count: 2, unit: 'wd' },
    mo: { count: 14, unit: 'd' },
    d: { count: 7, unit: 'd' },
    hours: { count: 1, unit: 'd' },
  },
};
