import { useParams } from '@tanstack/react-router';
import {
  ADMIN_SECTIONS,
  AdminFrame,
  administrationTexts,
  CountySettings,
  FeedbackDesk,
  People,
  Places,
  type AdminSection,
} from '@rinnalla/web-administration';
import { useTexts } from '@rinnalla/web-i18n';
import { useIsAdministrator } from '../shell/use-nav-entries.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

/** Places, people and settings, for those who administer the county. */
export function AdminPage() {
  const say = useTexts(administrationTexts);
  const { section: named = 'places' } = useParams({ from: '/shell/admin/{-$section}' });
  const isAdministrator = useIsAdministrator();
  usePageTitle(say('title'));
  const section = ADMIN_SECTIONS.find((known) => known === named);
  if (!isAdministrator || !section) return <NotFoundPage />;
  return (
    <AdminFrame section={section}>
      <Section section={section} />
    </AdminFrame>
  );
}

function Section({ section }: { section: AdminSection }) {
  switch (section) {
    case 'places':
      return <Places />;
    case 'people':
      return <People />;
    case 'feedback':
      return <FeedbackDesk />;
    case 'settings':
      return <CountySettings />;
  }
}
