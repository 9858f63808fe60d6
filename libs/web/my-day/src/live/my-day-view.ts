import { INPUT_LIMITS, type StreamName } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';

export interface MyDayReader {
  /** Id of the professional. */
  readonly id: string;
  readonly expertiseIds: readonly string[];
  /** Cases on the day, the most pressing first. */
  readonly caseIds: readonly string[];
}

/** Streams left to the rest of the screen, out of those one connection may follow. */
const LEFT_TO_OTHERS = 10;

/**
 * What may change the reader's day: their own stream, their expertise, and each of their cases. The day is put together by the server
 * out of five lists, so it is read again whole; single records would not tell what comes into it.
 * @param changed told of each event that concerns the day
 */
export function myDayView({ id, expertiseIds, caseIds }: MyDayReader, changed: () => void): LiveView {
  const own: readonly StreamName[] = [
    `user:${id}`,
    ...expertiseIds.map((expertiseId) => `expertise:${expertiseId}` as const),
  ];
  const most = Math.max(0, INPUT_LIMITS.streams - LEFT_TO_OTHERS - own.length);
  const streams = [...own, ...caseIds.slice(0, most).map((caseId) => `case:${caseId}` as const)];
  return {
    streams,
    wants: (event) => {
      if (event.refKind !== 'availability' && streams.includes(event.stream)) changed();
      return [];
    },
  };
}
