import { useEffect, useMemo, useRef } from 'react';
import type { RecordKind, StreamName } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';
import { useLiveView } from '@rinnalla/web-realtime';

/** One change comes on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 150;

/**
 * What may change a list that the server puts together: events of some kinds on some streams. The list is read again whole, for single
 * records would not tell what comes into it.
 * @param changed told of each such event
 */
export function sharingView(
  streams: readonly StreamName[],
  kinds: readonly RecordKind[],
  changed: () => void,
): LiveView {
  return {
    streams,
    wants: (event) => {
      if (kinds.includes(event.refKind) && streams.includes(event.stream)) changed();
      return [];
    },
  };
}

/**
 * Follows streams and hears, once a moment, that something of the kinds changed on them.
 * @param hear given anew with each render; the latest one is called
 * @returns `isReady`: read now, and nothing falls between the read and the first event
 */
export function useHeard(
  stream: StreamName,
  kinds: readonly RecordKind[],
  hear: () => void,
): { isReady: boolean } {
  const latest = useRef(hear);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const names = kinds.join(' ');
  const view = useMemo(() => {
    const known = names.split(' ');
    return sharingView([stream], kindsIn(known), () => {
      timer.current ??= setTimeout(() => {
        timer.current = null;
        latest.current();
      }, GATHER_MS);
    });
  }, [stream, names]);
  useEffect(() => {
    latest.current = hear;
  }, [hear]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return useLiveView(view);
}

const SHARING_KINDS = [
  'override',
  'disclosure',
  'disclosure_request',
] as const satisfies readonly RecordKind[];
const kindsIn = (names: readonly string[]): readonly RecordKind[] =>
  SHARING_KINDS.filter((kind) => names.includes(kind));
