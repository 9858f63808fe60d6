import { FeedbackReminder, sectionPath } from '@rinnalla/web-administration';
import { BreachesWaiting } from '@rinnalla/web-audit';
import { OwnNotices } from '@rinnalla/web-deadlines';
import { Notices, ReviewsWaiting } from '@rinnalla/web-disclosures';
import { REVIEWS, useIsAdministrator } from '../shell/use-nav-entries.js';

/** What the law has one told of, loaded beside the first page of the day. */
export function DayNotices() {
  const isAdministrator = useIsAdministrator();
  return (
    <>
      <BreachesWaiting />
      {isAdministrator && <FeedbackReminder href={sectionPath('feedback')} />}
      <ReviewsWaiting href={REVIEWS} />
      <Notices />
      <OwnNotices />
    </>
  );
}
