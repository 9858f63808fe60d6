import { useState } from 'react';
import { failureOf, useGraphql, type Failure } from '@rinnalla/web-graphql';
import { FindNewcomerDocument } from './newcomer.documents.js';
import type { NewcomerCardShown, PersonSought } from './person-sought.js';

export type Finding =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly card: NewcomerCardShown; readonly person: PersonSought }
  | { readonly kind: 'failed'; readonly failure: Failure };

const NONE: Finding = { kind: 'none' };

/** One search at a press, never again by itself: each is logged, and counts against the limit. */
export function useFindNewcomer() {
  const { urql } = useGraphql();
  const [finding, setFinding] = useState<Finding>(NONE);
  const find = async (person: PersonSought): Promise<void> => {
    setFinding({ kind: 'searching' });
    const { data, error } = await urql
      .query(FindNewcomerDocument, person, { requestPolicy: 'network-only' })
      .toPromise();
    const card = data?.findNewcomer;
    if (error || card === undefined)
      setFinding({ kind: 'failed', failure: error ? failureOf(error) : { code: 'INTERNAL' } });
    else setFinding(card === null ? { kind: 'unknown' } : { kind: 'known', card, person });
  };
  return { finding, find, forget: () => setFinding(NONE) };
}
