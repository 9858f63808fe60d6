import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, ErrorState } from '@rinnalla/web-ui';
import { useOfflineReason } from '../forms/use-offline-reason.js';

export interface UnreadableProps {
  failure: Failure;
  onRetry: () => void;
  /** 1 where nothing else heads the page. */
  headingLevel?: 1 | 2 | 3;
}

/** Stands where something could not be read: why, and a way on unless it is not for the reader. */
export function Unreadable({ failure, onRetry, headingLevel = 2 }: UnreadableProps) {
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const isNotTheirs = failure.code === 'NOT_ALLOWED' || failure.code === 'NOT_FOUND';
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={common(isNotTheirs ? 'notYours' : 'cannotRead')}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
      action={
        !isNotTheirs && (
          <Button onPress={onRetry} disabledReason={offlineReason}>
            {common('retry')}
          </Button>
        )
      }
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
