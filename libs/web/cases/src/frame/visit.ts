import { useChange } from '@rinnalla/web-graphql';
import { useEffect, useEffectEvent, useState } from 'react';
import { SeeCaseDocument } from '../data/case.documents.js';

/** How long a case must be on the screen to count as looked at, in milliseconds. */
const LOOKED_AT_MS = 8_000;

/** This stay on a case's pages. */
export interface Visit {
  /** When the viewer last looked, before this stay (ISO 8601); null for the first time, undefined until it is known. */
  readonly seenAt: string | null | undefined;
  /** When this stay began (ISO 8601); undefined until it is known. */
  readonly beganAt: string | undefined;
}

/**
 * Remembers when the case was last looked at, and notes this look: after a while, and when it is left after that. A glance in
 * passing marks nothing as seen.
 * @param seenAt as the server tells it now; it moves on with this very visit
 */
export function useVisit(caseId: string, seenAt: string | null | undefined): Visit {
  const [before, setBefore] = useState<(Required<Visit> & { caseId: string }) | null>(null);
  if (seenAt !== undefined && before?.caseId !== caseId)
    setBefore({ caseId, seenAt, beganAt: new Date().toISOString() });
  const isKnown = before?.caseId === caseId;

  const { send } = useChange(SeeCaseDocument);
  const see = useEffectEvent((seen: string) => void send({ caseId: seen }));

  useEffect(() => {
    if (!isKnown) return undefined;
    let hasLooked = false;
    const timer = setTimeout(() => {
      hasLooked = true;
      see(caseId);
    }, LOOKED_AT_MS);
    const leave = () => {
      if (hasLooked) see(caseId);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId, isKnown]);

  return { seenAt: isKnown ? before.seenAt : undefined, beganAt: isKnown ? before.beganAt : undefined };
}
