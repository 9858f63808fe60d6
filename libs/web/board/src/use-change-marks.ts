import { useCallback, useEffect, useRef } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { useAnnounce, useRecentChanges } from '@rinnalla/web-ui';
import { boardTexts } from './i18n/board-texts.js';
import type { BoardRow } from './row-order.js';

/** How long changes are gathered into one sentence for assistive technology. */
const GATHER_MS = 1_500;

export interface ChangeMarks {
  /** Row id to "Muuttui juuri nyt, Eero Korhonen", for about four seconds. */
  readonly changes: ReadonlyMap<string, string>;
  readonly markAll: (rows: readonly BoardRow[]) => void;
}

/** Marks rows that changed by themselves, and by whom; says how many, politely and together. */
export function useChangeMarks(): ChangeMarks {
  const say = useTexts(boardTexts);
  const announce = useAnnounce();
  const { changes, mark } = useRecentChanges();
  const gathered = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const markAll = useCallback(
    (rows: readonly BoardRow[]) => {
      for (const row of rows) {
        mark(row.id, say('changedBy', { name: row.lastChangeBy?.name ?? '' }));
        gathered.current.add(row.id);
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        announce(say('announce.changed', { count: gathered.current.size }));
        gathered.current.clear();
      }, GATHER_MS);
    },
    [mark, say, announce],
  );
  return { changes, markAll };
}
