import { useRef, useState } from 'react';
import { isBlank, parseHetu } from '@rinnalla/domain';
import { useGraphql, type IntakeNewcomerQuery } from '@rinnalla/web-graphql';
import { IntakeNewcomerDocument } from '../data/intake.documents.js';
import type { RecordValues } from './record-fields.js';

export type ExistsCard =
  { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly card: Card } | null;
type Card = NonNullable<IntakeNewcomerQuery['findNewcomer']>;

type Sought = Pick<RecordValues, 'hetu' | 'familyName' | 'givenNames' | 'birthDate'>;

/** One search for each person told, never again by itself: each is logged, and counts against the limit. */
export function useExistsCard() {
  const { urql } = useGraphql();
  const [found, setFound] = useState<ExistsCard>(null);
  const last = useRef('');
  const look = async (values: Sought): Promise<void> => {
    const sought = soughtIn(values);
    const key = JSON.stringify(sought);
    if (sought === null || key === last.current) return;
    last.current = key;
    const { data } = await urql
      .query(IntakeNewcomerDocument, sought, { requestPolicy: 'network-only' })
      .toPromise();
    if (key !== last.current || data === undefined) return;
    setFound(data.findNewcomer === null ? { kind: 'unknown' } : { kind: 'known', card: data.findNewcomer });
  };
  return { found, look };
}

/** A full identity code, or the full name with the day of birth; null while neither is whole. */
function soughtIn({ hetu, familyName, givenNames, birthDate }: Sought) {
  if (parseHetu(hetu).kind === 'ok') return { hetu };
  if ([familyName, givenNames, birthDate].some(isBlank)) return null;
  return { fullName: { familyName, givenNames }, birthDate };
}
