import { useParams } from '@tanstack/react-router';
import { administrationTexts, PersonPage } from '@rinnalla/web-administration';
import { useTexts } from '@rinnalla/web-i18n';
import { useIsAdministrator } from '../shell/use-nav-entries.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

/** One person's tasks and rights, for those who administer the county. */
export function AdminPersonPage() {
  const say = useTexts(administrationTexts);
  const { personId } = useParams({ from: '/shell/admin/people/$personId' });
  const isAdministrator = useIsAdministrator();
  usePageTitle(say('title'));
  return isAdministrator ? <PersonPage key={personId} id={personId} /> : <NotFoundPage />;
}
