import { useTexts } from '@rinnalla/web-i18n';
import { ReadState, useOwnFreshRead } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, PageHeading, Stack, Tabs } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { overrideReviewsView } from '../../sharing/sharing-view.js';
import { OverrideReviewsDocument } from '../data/override.documents.js';
import { overrideTexts } from '../i18n/override-texts.js';
import { ReviewCard, type ReviewCardProps } from './review-card.js';
import { useReviewCounts } from './use-review-counts.js';

const STATUSES = ['waiting', 'reviewed'] as const;
type Status = (typeof STATUSES)[number];

export interface OverrideReviewsProps {
  /** What the page belongs to. */
  context: string;
  /** The other pages that belong to it. */
  nav: ReactNode;
  logHref: ReviewCardProps['logHref'];
}

/** The data-protection officer's queue of overrides, and what has been reviewed. */
export function OverrideReviews({ context, nav, logHref }: OverrideReviewsProps) {
  const say = useTexts(overrideTexts);
  const { waiting, late } = useReviewCounts();
  const counts = [
    say('reviews.waitingCount', { count: waiting }),
    ...(late > 0 ? [say('reviews.lateCount', { count: late })] : []),
  ];
  return (
    <>
      <PageHeading context={context} lead={`${say('reviews.lead')} ${counts.join(', ')}.`}>
        {say('reviews.title')}
      </PageHeading>
      {nav}
      <Tabs
        label={say('reviews.title')}
        tabs={STATUSES.map((status) => ({
          id: status,
          name: say(`reviews.${status}`),
          content: <ReviewList status={status} logHref={logHref} />,
        }))}
      />
    </>
  );
}

function ReviewList({ status, logHref }: { status: Status } & Pick<ReviewCardProps, 'logHref'>) {
  const [page, setPage] = useState(1);
  const { data, ...read } = useOwnFreshRead({
    query: OverrideReviewsDocument,
    variables: { status, page },
    viewOf: overrideReviewsView,
  });
  if (!data) return <ReadState {...read} />;
  const { reviews, total, pageSize } = data.overrideReviews;
  if (reviews.length === 0) return <NothingThere status={status} />;
  return (
    <Stack gap="loose">
      {reviews.map((review) => (
        <ReviewCard key={review.id} review={review} logHref={logHref} onChanged={read.reread} />
      ))}
      <Pages page={page} pages={Math.ceil(total / pageSize)} onGo={setPage} />
    </Stack>
  );
}

function NothingThere({ status }: { status: Status }) {
  const say = useTexts(overrideTexts);
  return status === 'waiting' ? (
    <EmptyState title={say('reviews.noneWaiting')} mood="done" headingLevel={2}>
      {say('reviews.noneWaitingText')}
    </EmptyState>
  ) : (
    <EmptyState title={say('reviews.noneReviewed')} headingLevel={2} />
  );
}

function Pages({ page, pages, onGo }: { page: number; pages: number; onGo: (page: number) => void }) {
  const say = useTexts(overrideTexts);
  if (pages <= 1) return null;
  return (
    <Inline>
      <Button size="small" isDisabled={page === 1} onPress={() => onGo(page - 1)}>
        {say('reviews.previous')}
      </Button>
      <span>{say('reviews.page', { page, pages })}</span>
      <Button size="small" isDisabled={page === pages} onPress={() => onGo(page + 1)}>
        {say('reviews.next')}
      </Button>
    </Inline>
  );
}
