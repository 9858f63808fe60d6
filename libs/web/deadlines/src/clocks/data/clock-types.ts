import type { CaseClocksQuery, ClockPartsFragment, DeadlinesQuery } from '@rinnalla/web-graphql';

export type SeenClock = ClockPartsFragment;
export type ClockOfCase = CaseClocksQuery['case']['clocks'][number];
export type ClockStep = ClockOfCase['history'][number];
export type DeadlineCount = DeadlinesQuery['deadlines']['counts'][number];
export type DeadlineRow = DeadlinesQuery['deadlines']['rows'][number];
