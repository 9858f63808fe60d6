import { auditTexts, DataProtectionNav } from '@rinnalla/web-audit';
import { OverrideReviews, overrideTexts } from '@rinnalla/web-disclosures';
import { useTexts } from '@rinnalla/web-i18n';
import { Stack } from '@rinnalla/web-ui';
import { usePageTitle } from '../shell/use-page-title.js';

/** The data-protection officer's queue of overrides. */
export function OverrideReviewsPage() {
  usePageTitle(useTexts(overrideTexts)('reviews.title'));
  return (
    <Stack>
      <OverrideReviews
        context={useTexts(auditTexts)('title')}
        nav={<DataProtectionNav current="overrides" />}
      />
    </Stack>
  );
}
