import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, ErrorState, PageHeading, Skeleton } from '@rinnalla/web-ui';
import { caseTexts } from '../i18n/case-texts.js';

export interface ReadStateProps {
  isLoading: boolean;
  failure: Failure | null;
  reread: () => void;
}

/** Stands in the place of a case's page until there is one: on its way, not for the reader to see, or not to be had now. */
export function ReadState({ isLoading, failure, reread }: ReadStateProps) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  if (isLoading || !failure) {
    return <Skeleton shape="cards" loadingText={say('states.loading')} doneText={common('loaded')} />;
  }
  // The same words whether there is no such case or it may not be seen.
  if (failure.code === 'NOT_FOUND' || failure.code === 'NOT_ALLOWED') {
    return <PageHeading lead={say('states.goneText')}>{say('states.gone')}</PageHeading>;
  }
  return (
    <ErrorState
      headingLevel={1}
      title={common('cannotRead')}
      action={<Button onPress={reread}>{common('retry')}</Button>}
      supportCode={failure.errorId && common('supportCode', { code: failure.errorId })}
    >
      {failureText(words, failure)}
    </ErrorState>
  );
}
