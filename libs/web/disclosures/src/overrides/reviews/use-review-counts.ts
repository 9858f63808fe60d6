import { useMe, useOwnFreshRead } from '@rinnalla/web-session';
import { overrideReviewsView } from '../../sharing/sharing-view.js';
import { OverrideReviewCountsDocument } from '../data/override.documents.js';

const NONE = {};

export interface ReviewCounts {
  /** The signed-in person is given data protection: the queue is theirs. */
  readonly isOfficer: boolean;
  readonly waiting: number;
  readonly late: number;
}

/** How many overrides wait for a review, fresh on every page; asked for nobody but the data-protection officer. */
export function useReviewCounts(): ReviewCounts {
  const { countyTasks } = useMe();
  const isOfficer = countyTasks.includes('data_protection');
  const read = useOwnFreshRead({
    query: OverrideReviewCountsDocument,
    variables: NONE,
    viewOf: overrideReviewsView,
    isPaused: !isOfficer,
  });
  const { waiting, late } = read.data?.overrideReviewCounts ?? { waiting: 0, late: 0 };
  return { isOfficer, waiting, late };
}
