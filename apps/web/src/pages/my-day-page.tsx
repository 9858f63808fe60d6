import { useTexts } from '@rinnalla/web-i18n';
import { MyDayPage, myDayTexts } from '@rinnalla/web-my-day';
import { usePageTitle } from '../shell/use-page-title.js';

/** The first page after signing in. */
export function HomePage() {
  usePageTitle(useTexts(myDayTexts)('title'));
  return <MyDayPage />;
}
