import { useCallback, useEffect, useMemo, useState } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useLiveView, useRereadWhenJoined } from '@rinnalla/web-realtime';
import { ConsultationDocument } from '../data/consultation-reads.documents.js';
import { useSelf } from '../data/use-self.js';
import { consultationView } from '../live/consultation-views.js';

/** One consultation with its thread, kept fresh. */
export function useConsultation(id: string) {
  const self = useSelf();
  const [caseId, setCaseId] = useState<string | null>(null);
  const [timesGone, setTimesGone] = useState(0);
  const handleGone = useCallback(() => setTimesGone((times) => times + 1), []);
  const view = useMemo(() => consultationView(self, id, caseId, handleGone), [self, id, caseId, handleGone]);
  const { isReady } = useLiveView(view);
  const variables = useMemo(() => ({ id }), [id]);
  const read = useRead({ query: ConsultationDocument, variables, isPaused: !isReady && caseId === null });
  const { reread } = read;
  useRereadWhenJoined(caseId === null ? [] : [`case:${caseId}`], reread);
  useEffect(() => {
    if (timesGone > 0) reread();
  }, [timesGone, reread]);

  // Only the answer tells whether the reader may see the case, and so may follow its stream.
  const itsCase = read.data?.consultation.subject?.caseId ?? null;
  if (itsCase !== caseId && read.data) setCaseId(itsCase);
  return read;
}
