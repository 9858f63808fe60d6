import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { PageHeading, Skeleton } from '@rinnalla/web-ui';
import { caseTexts } from '../i18n/case-texts.js';

export interface ReadStateProps {
  isLoading: boolean;
  failure: Failure | null;
  reread: () => void;
  /** It was on the screen before: the right to it ended, and texts may have been half-written. */
  wasShown?: boolean;
}

/** No such thing, not the reader's to see, or an address that never was one: told in the same words. */
const UNSEEN = new Set<Failure['code']>(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT']);

/** Stands in the place of a case's page until there is one: on its way, not for the reader to see, or not to be had now. */
export function ReadState({ isLoading, failure, reread, wasShown = false }: ReadStateProps) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  if (isLoading || !failure) {
    return <Skeleton shape="cards" loadingText={say('states.loading')} doneText={common('loaded')} />;
  }
  if (UNSEEN.has(failure.code)) {
    return (
      <PageHeading lead={say(wasShown ? 'states.lostText' : 'states.goneText')}>
        {say('states.gone')}
      </PageHeading>
    );
  }
  return <Unreadable failure={failure} onRetry={reread} headingLevel={1} />;
}
