import { calculatorPath, deadlineFrameTexts } from '@rinnalla/web-deadlines';
import { lazy, Suspense } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { MyDayPage, myDayFrameTexts } from '@rinnalla/web-my-day';
import { TextLink } from '@rinnalla/web-ui';
import { REVIEWS } from '../shell/use-nav-entries.js';
import { usePageTitle } from '../shell/use-page-title.js';

const OwnNotices = lazy(() =>
  import('./case-clocks-page.js').then((loaded) => ({ default: loaded.OwnNotices })),
);
const loadNotices = () => import('./notices.js');
const Notices = lazy(() => loadNotices().then((loaded) => ({ default: loaded.Notices })));
const ReviewsWaiting = lazy(() => loadNotices().then((loaded) => ({ default: loaded.ReviewsWaiting })));

/** The first page after signing in. */
export function HomePage() {
  usePageTitle(useTexts(myDayFrameTexts)('title'));
  const sayDeadlines = useTexts(deadlineFrameTexts);
  return (
    <>
      <MyDayPage
        notices={
          <Suspense>
            <ReviewsWaiting href={REVIEWS} />
            <Notices />
            <OwnNotices />
          </Suspense>
        }
      />
      <p data-print="hidden">
        <TextLink href={calculatorPath}>{sayDeadlines('calculator')}</TextLink>
      </p>
    </>
  );
}
