import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { EmptyState, Skeleton } from '@rinnalla/web-ui';
import { useDraftPlace } from '../drafts/draft-place.js';
import { UnsentOf } from '../drafts/unsent-drafts.js';
import { Unreadable } from './unreadable.js';

export interface ReadStateProps {
  failure: Failure | null;
  reread: () => void;
  /** On its way again after a failure. */
  isLoading?: boolean;
  loadingText?: string;
  shape?: 'cards' | 'rows';
  /** Said alike of what is not there and of what may not be seen; else the failure is told. */
  gone?: { readonly title: string; readonly text: string };
  /** 1 where nothing else heads the page. */
  headingLevel?: 1 | 2 | 3;
}

/** No such thing, not the reader's to see, or an address that never was one. */
const UNSEEN = new Set<Failure['code']>(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT']);

/** Stands in the place of something until it is there: on its way, not for the reader to see, or not to be had now. */
export function ReadState({
  failure,
  reread,
  isLoading = false,
  shape = 'cards',
  gone,
  ...rest
}: ReadStateProps) {
  const { loadingText, headingLevel = 2 } = rest;
  const common = useTexts(commonTexts);
  const place = useDraftPlace();
  if (isLoading || !failure) {
    return (
      <Skeleton shape={shape} loadingText={loadingText ?? common('loading')} doneText={common('loaded')} />
    );
  }
  if (gone && UNSEEN.has(failure.code)) {
    return (
      <>
        <EmptyState title={gone.title} icon="lock" headingLevel={headingLevel}>
          {gone.text}
        </EmptyState>
        {place && <UnsentOf record={place.record} />}
      </>
    );
  }
  return <Unreadable failure={failure} onRetry={reread} headingLevel={headingLevel} />;
}
