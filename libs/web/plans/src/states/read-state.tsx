import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { UnsentOf, useDraftPlace } from '@rinnalla/web-session';
import { Button, EmptyState, ErrorState, Skeleton } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';

export interface ReadStateProps {
  isLoading: boolean;
  failure: Failure | null;
  reread: () => void;
  /** 1 where nothing else heads the page. */
  headingLevel?: 1 | 2;
}

/** Stands in the place of a plan until there is one: on its way, not for the reader to see, or not to be had now. */
export function ReadState({ isLoading, failure, reread, headingLevel = 2 }: ReadStateProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const place = useDraftPlace();
  if (isLoading || !failure) {
    return <Skeleton shape="cards" loadingText={say('plan.loading')} doneText={common('loaded')} />;
  }
  // The same words whether there is none or it may not be seen.
  if (failure.code === 'NOT_FOUND' || failure.code === 'NOT_ALLOWED') {
    return (
      <>
        <EmptyState title={say('plan.gone')} icon="lock" headingLevel={headingLevel}>
          {say('plan.goneText')}
        </EmptyState>
        {place && <UnsentOf record={place.record} />}
      </>
    );
  }
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={common('cannotRead')}
      action={<Button onPress={reread}>{common('retry')}</Button>}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
