import { logWordsIn } from '@rinnalla/contracts';
import type { OverrideReviewPartsFragment } from '@rinnalla/web-graphql';
import {
  lawText,
  useFormats,
  useLanguage,
  usePersonLine,
  useTexts,
  useWords,
  wordFor,
} from '@rinnalla/web-i18n';
import {
  Button,
  Card,
  InlineAlert,
  LinkButton,
  Section,
  StatusTag,
  SummaryList,
  type SummaryItem,
} from '@rinnalla/web-ui';
import { useState } from 'react';
import { overrideBannerTexts } from '../i18n/banner-texts.js';
import { overrideTexts } from '../i18n/override-texts.js';
import { ReviewDialog } from './review-dialog.js';

export interface ReviewCardProps {
  review: OverrideReviewPartsFragment;
  /** Where the log shows what its pleader did with the client's data on its days. */
  logHref: (review: OverrideReviewPartsFragment) => string;
  onChanged: () => void;
}

/** One override with what it is judged by, and its review. */
export function ReviewCard({ review, logHref, onChanged }: ReviewCardProps) {
  const say = useTexts(overrideTexts);
  const { moment } = useFormats();
  const [isReviewing, setReviewing] = useState(false);
  const items = useReviewItems(review);
  const mayReview = review.reviewedAt === null && !review.isMine;
  return (
    <Card>
      <Section
        title={`${say('reviews.case')} ${review.caseNumber}, ${moment(review.startedAt)}`}
        lead={<Mark review={review} />}
        actions={
          <>
            <LinkButton
              size="small"
              icon="search"
              href={logHref(review)}
              aria-label={say('reviews.logOf', { number: review.caseNumber })}
            >
              {say('reviews.log')}
            </LinkButton>
            {mayReview && (
              <Button size="small" variant="primary" onPress={() => setReviewing(true)}>
                {say('reviews.review')}
              </Button>
            )}
          </>
        }
      >
        {review.isMine && review.reviewedAt === null && <InlineAlert>{say('reviews.ownMark')}</InlineAlert>}
        <SummaryList items={items} />
      </Section>
      {isReviewing && (
        <ReviewDialog review={review} onClose={() => setReviewing(false)} onChanged={onChanged} />
      )}
    </Card>
  );
}

function Mark({ review }: { review: OverrideReviewPartsFragment }) {
  const say = useTexts(overrideTexts);
  if (review.verdict !== null) {
    const isLawful = review.verdict === 'lawful';
    return (
      <StatusTag tone={isLawful ? 'success' : 'danger'} icon={isLawful ? 'check' : 'error'}>
        {say(`reviews.verdicts.${review.verdict}`)}
      </StatusTag>
    );
  }
  return review.isLate ? (
    <StatusTag tone="danger" icon="clock">
      {say('reviews.late')}
    </StatusTag>
  ) : null;
}

function useReviewItems(review: OverrideReviewPartsFragment): SummaryItem[] {
  const say = useTexts(overrideTexts);
  const sayGround = useTexts(overrideBannerTexts);
  const usesLine = useUsesLine();
  const words = useWords();
  const personLine = usePersonLine();
  const { moment, time } = useFormats();
  const from = moment(review.startedAt);
  const until = time(review.endedAt ?? review.expiresAt);
  const items: SummaryItem[] = [
    { id: 'by', term: say('reviews.by'), details: personLine(review.by) },
    {
      id: 'ground',
      term: say('reviews.ground'),
      details: `${sayGround(`ground.${review.ground}`)} (${lawText(words, review.sections)})`,
    },
    { id: 'reason', term: say('reviews.reason'), details: review.reason },
    { id: 'time', term: say('reviews.time'), details: say('reviews.range', { from, until }) },
    { id: 'uses', term: say('reviews.uses'), details: usesLine(review.uses) },
  ];
  if (review.reviewedBy) {
    items.push(
      { id: 'reviewedBy', term: say('reviews.reviewedBy'), details: personLine(review.reviewedBy) },
      { id: 'note', term: say('reviews.note'), details: review.reviewNote ?? '' },
    );
  }
  return items;
}

/** What was read meanwhile; told once it is over, for until then it grows. */
function useUsesLine(): (uses: OverrideReviewPartsFragment['uses']) => string {
  const say = useTexts(overrideTexts);
  const words = useWords();
  const { fieldClass: classWords } = logWordsIn(useLanguage().language);
  return (uses) => {
    if (uses === null) return say('reviews.usesLater');
    if (uses.length === 0) return say('reviews.usesNone');
    return uses
      .map(({ register, fieldClass, reads }) =>
        say('reviews.useLine', {
          register: words.register[register],
          fieldClass: wordFor(classWords, fieldClass),
          reads,
        }),
      )
      .join('; ');
  };
}
