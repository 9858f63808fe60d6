import type { Tx } from '@rinnalla/api-core';
import { administratorStreams } from '../administration.events.js';

interface FeedbackNews {
  readonly type: string;
  readonly change: 'created' | 'changed';
  readonly feedbackId: string;
  readonly version: number;
  /** Null where it came otherwise than here: nobody but administrators hears of it. */
  readonly senderId: string | null;
}

/** Tells those who answer feedback, and whoever sent it here. */
export async function tellOfFeedback(tx: Tx, { feedbackId, senderId, ...told }: FeedbackNews): Promise<void> {
  const streams = await administratorStreams(tx);
  tx.publish({
    ...told,
    refKind: 'accessibility_feedback',
    refId: feedbackId,
    caseId: null,
    streams: senderId === null ? streams : [...new Set([...streams, `user:${senderId}` as const])],
  });
}
