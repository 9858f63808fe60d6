import { useMemo } from 'react';
import { useRead, type Failure } from '@rinnalla/web-graphql';
import { FindCasesDocument } from '../data/find-cases.documents.js';
import type { FoundCase } from '../data/my-day-types.js';
import { useSettled } from './use-settled.js';

/** Fewer letters than this find everyone, which helps nobody. */
const SHORTEST = 2;

export interface CasesFound {
  readonly found: readonly FoundCase[];
  readonly isSearching: boolean;
  /** Nothing is known of whether there are any. */
  readonly failure: Failure | null;
}

/** The reader's own cases by part of a client's name, the number or the topic. Asked when the typing pauses: each search is logged. */
export function useFindCases(typed: string): CasesFound {
  const text = useSettled(typed.trim());
  const variables = useMemo(() => ({ text }), [text]);
  const isTooShort = typed.trim().length < SHORTEST;
  const { data, isLoading, failure } = useRead({
    query: FindCasesDocument,
    variables,
    isPaused: isTooShort || text.length < SHORTEST,
  });
  const isSettling = text !== typed.trim();
  return {
    found: isTooShort || isSettling ? NONE : (data?.findCases ?? NONE),
    isSearching: !isTooShort && (isSettling || isLoading),
    failure: isTooShort || isSettling ? null : failure,
  };
}

const NONE: readonly FoundCase[] = [];
