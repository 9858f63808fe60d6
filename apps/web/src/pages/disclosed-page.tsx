import { useParams } from '@tanstack/react-router';
import { isUuid } from '@rinnalla/domain';
import { DisclosedPage, disclosureTexts } from '@rinnalla/web-disclosures';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

/** What a holder disclosed to the signed-in person by name. */
export function DisclosedRecordsPage() {
  const { disclosureId } = useParams({ from: '/shell/disclosed/$disclosureId' });
  usePageTitle(useTexts(disclosureTexts)('page.title'));
  return isUuid(disclosureId) ? (
    <DisclosedPage key={disclosureId} disclosureId={disclosureId} />
  ) : (
    <NotFoundPage />
  );
}
