import type { Failure } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';

interface Search {
  readonly isLoading?: boolean;
  readonly isRefreshing?: boolean;
  readonly failure: Failure | null;
}

/** Why a search shows nothing: it is on its way, it failed, or there is no such thing. Only the last says anything of who exists. */
export function useNothingFound({ isLoading = false, isRefreshing = false, failure }: Search): string {
  const common = useTexts(commonTexts);
  const words = useWords();
  if (isLoading || isRefreshing) return common('loading');
  return failure ? `${common('cannotRead')}. ${failureText(words, failure)}` : common('noMatches');
}
