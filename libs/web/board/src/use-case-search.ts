import { useEffect, useState } from 'react';
import { useGraphql } from '@rinnalla/web-graphql';
import { BoardDocument } from './board.documents.js';
import type { BoardRow } from './row-order.js';

export interface CaseSearch {
  readonly found: readonly BoardRow[];
  readonly isSearching: boolean;
}

const SHORTEST = 2;
const TYPING_MS = 200;
const MOST = 8;
const NOTHING: CaseSearch = { found: [], isSearching: false };

/** Finds cases by client, number or topic on the boards the reader may see. Too few letters find nothing. */
export function useCaseSearch(workspaceIds: readonly string[], words: string): CaseSearch {
  const { urql } = useGraphql();
  const text = words.trim();
  const key = `${workspaceIds.join(' ')} ${text}`;
  const [search, setSearch] = useState<CaseSearch & { key: string }>({ ...NOTHING, key: '' });

  useEffect(() => {
    if (text.length < SHORTEST) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const asked = workspaceIds.map((workspaceId) =>
        urql
          .query(
            BoardDocument,
            { workspaceId, filter: { text }, sort: 'last_change', first: MOST },
            { requestPolicy: 'network-only' },
          )
          .toPromise(),
      );
      void Promise.all(asked).then((answers) => {
        const found = answers.flatMap(({ data }) => data?.board.rows ?? []);
        if (isWanted) setSearch({ found, isSearching: false, key });
      });
    }, TYPING_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [urql, workspaceIds, text, key]);

  if (text.length < SHORTEST) return NOTHING;
  return search.key === key ? search : { found: search.found, isSearching: true };
}
