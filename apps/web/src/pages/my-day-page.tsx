import { calculatorPath, deadlineFrameTexts } from '@rinnalla/web-deadlines';
import { useTexts } from '@rinnalla/web-i18n';
import { MyDayPage, myDayFrameTexts } from '@rinnalla/web-my-day';
import { loadedPart } from '@rinnalla/web-session';
import { TextLink } from '@rinnalla/web-ui';
import { usePageTitle } from '../shell/use-page-title.js';

const DayNotices = loadedPart(() => import('./notices.js').then((part) => part.DayNotices));

/** The first page after signing in. */
export function HomePage() {
  usePageTitle(useTexts(myDayFrameTexts)('title'));
  const sayDeadlines = useTexts(deadlineFrameTexts);
  return (
    <>
      <MyDayPage notices={<DayNotices />} />
      <p data-print="hidden">
        <TextLink href={calculatorPath}>{sayDeadlines('calculator')}</TextLink>
      </p>
    </>
  );
}
