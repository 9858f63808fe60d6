import { OverrideReviews, overrideTexts } from '@rinnalla/web-disclosures';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';

/** The data-protection officer's queue of overrides. */
export function OverrideReviewsPage() {
  usePageTitle(useTexts(overrideTexts)('reviews.title'));
  return <OverrideReviews />;
}
