import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import type { Failure } from '@rinnalla/web-graphql';
import { Button, ErrorState } from '@rinnalla/web-ui';

interface UnreadableProps {
  failure: Failure;
  onRetry: () => void;
}

/** Stands where the queues could not be read: why, and a way on. */
export function Unreadable({ failure, onRetry }: UnreadableProps) {
  const sayCommon = useTexts(commonTexts);
  const isNotTheirs = failure.code === 'NOT_ALLOWED' || failure.code === 'NOT_FOUND';
  return (
    <ErrorState
      title={sayCommon(isNotTheirs ? 'notYours' : 'cannotRead')}
      supportCode={
        failure.errorId === undefined ? undefined : sayCommon('supportCode', { code: failure.errorId })
      }
      action={!isNotTheirs && <Button onPress={onRetry}>{sayCommon('retry')}</Button>}
    >
      {failureText(useWords(), failure)}
    </ErrorState>
  );
}
