import { useRef, useState } from 'react';
import { isBlank, parseHetu } from '@rinnalla/domain';
import {
  failureOf,
  useGraphql,
  type AskToJoinInput,
  type Failure,
  type IntakeNewcomerQuery,
} from '@rinnalla/web-graphql';
import { IntakeNewcomerDocument } from '../data/intake.documents.js';
import type { RecordValues } from './record-fields.js';

/** Whom one looks for, as both the search and the request to join take it. */
export type PersonSought = Pick<AskToJoinInput, 'hetu' | 'fullName' | 'birthDate'>;
export type ExistsCard =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly card: Card; readonly person: PersonSought }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | null;
export type Card = NonNullable<IntakeNewcomerQuery['findNewcomer']>;

type Sought = Pick<RecordValues, 'hetu' | 'familyName' | 'givenNames' | 'birthDate'>;

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

/** A full identity code, or the full name with the day of birth; null while neither is whole. */
function soughtIn({ hetu, familyName, givenNames, birthDate }: Sought): PersonSought | null {
  if (parseHetu(hetu).kind === 'ok') return { hetu };
  if ([familyName, givenNames, birthDate].some(isBlank)) return null;
  return { fullName: { familyName, givenNames }, birthDate };
}
