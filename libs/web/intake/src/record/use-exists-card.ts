import { useRef, useState } from 'react';
import { failureOf, useGraphql, type Failure, type IntakeNewcomerQuery } from '@rinnalla/web-graphql';
import { IntakeNewcomerDocument } from '../data/intake.documents.js';
import { soughtIn, type PersonSought, type Sought } from './person-sought.js';

export type ExistsCard =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly card: Card; readonly person: PersonSought }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | null;
export type Card = NonNullable<IntakeNewcomerQuery['findNewcomer']>;

/** One search for each person told, never again by itself: each is logged, and counts against the limit. */
export function useExistsCard() {
  const { urql } = useGraphql();
  const [found, setFound] = useState<ExistsCard>(null);
  const last = useRef('');
  const look = async (values: Sought): Promise<void> => {
    const person = soughtIn(values);
    const key = JSON.stringify(person);
    if (key === last.current) return;
    last.current = key;
    setFound(null);
    if (person === null) return;
    const { data, error } = await urql
      .query(IntakeNewcomerDocument, person, { requestPolicy: 'network-only' })
      .toPromise();
    if (key !== last.current) return;
    if (error) setFound({ kind: 'failed', failure: failureOf(error) });
    else if (data?.findNewcomer) setFound({ kind: 'known', card: data.findNewcomer, person });
    else if (data) setFound({ kind: 'unknown' });
  };
  return { found, look };
}
