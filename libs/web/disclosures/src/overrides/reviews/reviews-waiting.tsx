import { useTexts } from '@rinnalla/web-i18n';
import { Banner, TextLink } from '@rinnalla/web-ui';
import { overrideTexts } from '../i18n/override-texts.js';
import { useReviewCounts } from './use-review-counts.js';

/** On the first page of the data-protection officer's day: overrides that wait for a review (703/2023 77 §). */
export function ReviewsWaiting({ href }: { href: string }) {
  const say = useTexts(overrideTexts);
  const { waiting, late } = useReviewCounts();
  if (waiting === 0) return null;
  return (
    <Banner
      tone={late > 0 ? 'danger' : 'warning'}
      actions={<TextLink href={href}>{say('reviews.title')}</TextLink>}
    >
      <strong>{say('reviews.waitingCount', { count: waiting })}</strong>
      {late > 0 && <p>{say('reviews.lateCount', { count: late })}</p>}
    </Banner>
  );
}
