import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, EmptyState, ErrorState, Skeleton } from '@rinnalla/web-ui';
import { administrationTexts } from '../i18n/administration-texts.js';

export interface ReadStateProps {
  isLoading: boolean;
  failure: Failure | null;
  reread: () => void;
}

const UNSEEN = new Set<Failure['code']>(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT']);

/** Stands where something will be: on its way, not the reader's, or not to be had now. */
export function ReadState({ isLoading, failure, reread }: ReadStateProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  if (isLoading || !failure) {
    return <Skeleton shape="rows" loadingText={say('states.loading')} doneText={common('loaded')} />;
  }
  if (UNSEEN.has(failure.code)) {
    return (
      <EmptyState title={say('states.gone')} headingLevel={2}>
        {say('states.goneText')}
      </EmptyState>
    );
  }
  return (
    <ErrorState
      title={common('cannotRead')}
      action={<Button onPress={reread}>{common('retry')}</Button>}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
