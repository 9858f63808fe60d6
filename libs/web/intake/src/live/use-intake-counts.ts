import { useMe } from '@rinnalla/web-session';
import type { IntakeCountsQuery } from '@rinnalla/web-graphql';
import { IntakeCountsDocument } from '../data/intake.documents.js';
import { useQueueRead } from './use-queue-read.js';

export interface IntakeCounts {
  /** The signed-in person receives contacts: the queues are theirs. */
  readonly receives: boolean;
  readonly unread: number;
}

const streamIdsOf = ({ intakeCounts }: IntakeCountsQuery): readonly string[] => intakeCounts.streamIds;

/** How many contacts nobody has opened, fresh on every page; asked for nobody but those who receive them. */
export function useIntakeCounts(): IntakeCounts {
  const receives = useMe().workspaces.some(({ tasks }) => tasks.includes('intake'));
  const { data } = useQueueRead({ query: IntakeCountsDocument, streamIdsOf, isPaused: !receives });
  return { receives, unread: data?.intakeCounts.unread ?? 0 };
}
