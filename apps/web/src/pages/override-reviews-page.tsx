import { calendarDay } from '@rinnalla/domain';
import { auditTexts, DataProtectionNav, hrefOfSearch, usualChoice } from '@rinnalla/web-audit';
import { OverrideReviews, overrideTexts } from '@rinnalla/web-disclosures';
import type { OverrideReviewPartsFragment } from '@rinnalla/web-graphql';
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
        logHref={logHref}
      />
    </Stack>
  );
}

/** What the pleader did with the client's data on the days that the override was in force. */
const logHref = ({ by, clientId, startedAt, endedAt, expiresAt }: OverrideReviewPartsFragment) =>
  hrefOfSearch({
    ...usualChoice(),
    clientId,
    professionalId: by.id,
    from: calendarDay(new Date(startedAt)),
    to: calendarDay(new Date(endedAt ?? expiresAt)),
  });
