import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, ErrorState, Skeleton } from '@rinnalla/web-ui';

export interface ReadStateProps {
  failure: Failure | null;
  reread: () => void;
}

/** Stands in the place of a list until there is one: on its way, not for the reader to see, or not to be had now. */
export function ReadState({ failure, reread }: ReadStateProps) {
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  if (!failure)
    return <Skeleton shape="rows" count={6} loadingText={common('loading')} doneText={common('loaded')} />;
  const isUnseen = failure.code === 'NOT_FOUND' || failure.code === 'NOT_ALLOWED';
  return (
    <ErrorState
      title={common(isUnseen ? 'notYours' : 'cannotRead')}
      {...(!isUnseen && {
        action: (
          <Button onPress={reread} disabledReason={offlineReason}>
            {common('retry')}
          </Button>
        ),
      })}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
