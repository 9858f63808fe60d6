import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a change is marked, in milliseconds. The words stay as long as the colour. */
const changeMarkDuration = 4_000;

export interface RecentChanges {
  /** Row id to words such as "Muuttui juuri nyt, Eero Korhonen"; give it to `DataTable`. */
  changes: ReadonlyMap<string, string>;
  mark: (id: string, words: string) => void;
}

/** Remembers what changed just now, and forgets it after four seconds. */
export function useRecentChanges(): RecentChanges {
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const mark = useCallback((id: string, words: string) => {
    const forget = () => {
      timers.current.delete(id);
      setChanges((current) => new Map([...current].filter(([changed]) => changed !== id)));
    };
    clearTimeout(timers.current.get(id));
    timers.current.set(id, setTimeout(forget, changeMarkDuration));
    setChanges((current) => new Map(current).set(id, words));
  }, []);

  useEffect(() => {
    const pending = timers.current;
    return () => pending.forEach((timer) => clearTimeout(timer));
  }, []);

  return { changes, mark };
}
