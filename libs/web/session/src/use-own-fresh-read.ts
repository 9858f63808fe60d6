import type { AnyVariables } from '@urql/core';
import type { Read } from '@rinnalla/web-graphql';
import { useFreshRead, type FreshReadOptions } from '@rinnalla/web-realtime';
import { useMe } from './use-me.js';

/** As `useFreshRead`, when the reader's own stream says that it may have changed. */
export function useOwnFreshRead<Data, Variables extends AnyVariables>(
  options: Omit<FreshReadOptions<Data, Variables>, 'of'>,
): Read<Data> {
  return useFreshRead<Data, Variables>({ ...options, of: useMe().professional.id });
}
