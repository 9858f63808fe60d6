import { createContext, useContext } from 'react';

export interface IntakeCounts {
  /** The signed-in person receives contacts: the queues are theirs. */
  readonly receives: boolean;
  readonly unread: number;
  /** Those of the unread that nobody opened in time. */
  readonly alerted: number;
}

export const IntakeCountsContext = createContext<IntakeCounts>({ receives: false, unread: 0, alerted: 0 });

/** How many contacts nobody has opened, fresh on every page. */
export const useIntakeCounts = (): IntakeCounts => useContext(IntakeCountsContext);
