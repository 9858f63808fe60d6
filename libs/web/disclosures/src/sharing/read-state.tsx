import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, ErrorState, Skeleton } from '@rinnalla/web-ui';

export interface ReadStateProps {
  isLoading: boolean;
  failure: Failure | null;
  reread: () => void;
  headingLevel?: 1 | 2 | 3;
}

/** Stands in the place of a list until there is one: on its way, not for the reader to see, or not to be had now. */
export function ReadState({ isLoading, failure, reread, headingLevel = 2 }: ReadStateProps) {
  const common = useTexts(commonTexts);
  const words = useWords();
  if (isLoading || !failure)
    return <Skeleton shape="cards" count={2} loadingText={common('loading')} doneText={common('loaded')} />;
  const isNotTheirs = failure.code === 'NOT_ALLOWED' || failure.code === 'NOT_FOUND';
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={common(isNotTheirs ? 'notYours' : 'cannotRead')}
      action={!isNotTheirs && <Button onPress={reread}>{common('retry')}</Button>}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
