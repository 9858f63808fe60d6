import { calculatorPath, deadlineFrameTexts } from '@rinnalla/web-deadlines';
import { useTexts } from '@rinnalla/web-i18n';
import { MyDayPage, myDayTexts } from '@rinnalla/web-my-day';
import { TextLink } from '@rinnalla/web-ui';
import { usePageTitle } from '../shell/use-page-title.js';

/** The first page after signing in. */
export function HomePage() {
  usePageTitle(useTexts(myDayTexts)('title'));
  const sayDeadlines = useTexts(deadlineFrameTexts);
  return (
    <>
      <MyDayPage />
      <p data-print="hidden">
        <TextLink href={calculatorPath}>{sayDeadlines('calculator')}</TextLink>
      </p>
    </>
  );
}
