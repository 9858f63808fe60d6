import { BreachesWaiting } from '@rinnalla/web-audit';
import { OwnNotices } from '@rinnalla/web-deadlines';
import { Notices, ReviewsWaiting } from '@rinnalla/web-disclosures';
import { REVIEWS } from '../shell/use-nav-entries.js';

/** What the law has one told of, loaded beside the first page of the day. */
export function DayNotices() {
  return (
    <>
      <BreachesWaiting />
      <ReviewsWaiting href={REVIEWS} />
      <Notices />
      <OwnNotices />
    </>
  );
}
