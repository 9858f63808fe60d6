import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, ErrorState } from '@rinnalla/web-ui';

interface UnreadableProps {
  failure: Failure;
  onRetry: () => void;
  headingLevel?: 1 | 2;
}

/** Stands where clocks could not be read: why, and a way on. */
export function Unreadable({ failure, onRetry, headingLevel = 2 }: UnreadableProps) {
  const common = useTexts(commonTexts);
  const words = useWords();
  const isNotTheirs = failure.code === 'NOT_ALLOWED' || failure.code === 'NOT_FOUND';
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={common(isNotTheirs ? 'notYours' : 'cannotRead')}
      supportCode={
        failure.errorId === undefined ? undefined : common('supportCode', { code: failure.errorId })
      }
      action={!isNotTheirs && <Button onPress={onRetry}>{common('retry')}</Button>}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
