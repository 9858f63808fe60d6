import { useState } from 'react';
import type { WholeConsultation } from '../data/consultation-types.js';
import { useSelf } from '../data/use-self.js';

export interface UnreadMessages {
  /** The reader begins to write: what is in the thread now has been seen. */
  readonly begin: () => void;
  /** Sending was stopped because of a message that came meanwhile. */
  readonly isStopped: boolean;
  /** @returns true when a message came while writing and has not been pointed out yet */
  readonly stopOnce: () => boolean;
}

/** Notices what others wrote to the thread while the reader was writing. */
export function useUnreadMessages({ messages }: Pick<WholeConsultation, 'messages'>): UnreadMessages {
  const self = useSelf();
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const [isStopped, setStopped] = useState(false);
  const here = () => new Set(messages.map(({ id }) => id));

  return {
    begin: () => setSeen((known) => known ?? here()),
    isStopped,
    stopOnce: () => {
      const isNew =
        seen !== null && messages.some(({ id, author }) => author.id !== self.id && !seen.has(id));
      setSeen(here());
      setStopped(isNew);
      return isNew;
    },
  };
}
