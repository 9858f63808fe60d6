import {
  failureOf,
  useGraphql,
  type AuditLogSearch,
  type Failure,
  type GraphqlClient,
  type LogSearchQuery,
} from '@rinnalla/web-graphql';
import { useEffect, useState } from 'react';
import { LogSearchDocument } from '../data/audit.documents.js';

export type LogRow = LogSearchQuery['auditLog']['rows'][number];

interface Found {
  readonly rows: readonly LogRow[];
  readonly next: string | null;
  readonly client: LogSearchQuery['auditLog']['client'];
  readonly failure: Failure | null;
}

/** One asking of one question; the same question asked again is another. */
interface Asking {
  readonly asked: AuditLogSearch;
  readonly turn: number;
}

export interface LogPages extends Found {
  /** Nothing to show yet of what is asked. */
  readonly isLoading: boolean;
  readonly isBusy: boolean;
  readonly showMore: () => void;
  readonly reread: () => void;
}

const NOTHING: Found = { rows: [], next: null, client: null, failure: null };

/** Pages of the log for one question. Always from the server: each look is logged there, and nothing of it is kept here. */
export function useLogPages(asked: AuditLogSearch): LogPages {
  const { urql } = useGraphql();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ asking: Asking; found: Found } | null>(null);
  const [isAdding, setAdding] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void readPage(urql, asked, NOTHING).then((found) => {
      if (isCurrent) setAnswer({ asking: { asked, turn }, found });
    });
    return () => {
      isCurrent = false;
    };
  }, [urql, asked, turn]);

  const isAnswered = answer?.asking.asked === asked;
  const found = isAnswered ? answer.found : NOTHING;
  const showMore = async () => {
    if (!isAnswered) return;
    setAdding(true);
    const longer = await readPage(urql, asked, found);
    setAdding(false);
    // Something else was asked meanwhile: its answer stands.
    setAnswer((now) => (now === answer ? { ...answer, found: longer } : now));
  };
  return {
    ...found,
    isLoading: !isAnswered,
    isBusy: isAdding || !isAnswered || answer.asking.turn !== turn,
    showMore: () => void showMore(),
    reread: () => setTurn((count) => count + 1),
  };
}

/** What was found before, and the page after it. */
async function readPage(urql: GraphqlClient['urql'], asked: AuditLogSearch, before: Found): Promise<Found> {
  const { data, error } = await urql
    .query(LogSearchDocument, { search: asked, after: before.next }, { requestPolicy: 'network-only' })
    .toPromise();
  if (!data) return { ...before, failure: error ? failureOf(error) : { code: 'INTERNAL' } };
  const { rows, next, client } = data.auditLog;
  return { rows: [...before.rows, ...rows], next, client, failure: null };
}
