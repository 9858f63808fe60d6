import { createContext, useContext } from 'react';

export interface ConsultationCounts {
  /** Waiting for anyone with the reader's expertise. */
  readonly unclaimed: number;
  /** Claimed by the reader, to be answered. */
  readonly mine: number;
  /** Asked by the reader, not closed yet. */
  readonly waiting: number;
  /** What waits to be answered: the number on the navigation and in the tab's title. */
  readonly toAnswer: number;
}

export const NO_COUNTS: ConsultationCounts = { unclaimed: 0, mine: 0, waiting: 0, toAnswer: 0 };

export const CountsContext = createContext<ConsultationCounts>(NO_COUNTS);

/** The reader's counts, fresh on every page; all zero where nobody is signed in. */
export const useConsultationCounts = (): ConsultationCounts => useContext(CountsContext);
