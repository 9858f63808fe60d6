import type { TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import type { Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { caseClocksView } from '../live/clock-views.js';

/** Reads something of a case's clocks, and again when one of them changes. */
export function useReadOfClocks<Data>(
  caseId: string,
  query: TypedDocumentNode<Data, { caseId: string }>,
): Read<Data> {
  const { id: meId } = useMe();
  return useFreshRead<Data, { caseId: string }>({
    of: caseId,
    viewOf: useCallback((of, changed) => caseClocksView(of, meId, changed), [meId]),
    query,
    variables: { caseId },
  });
}
