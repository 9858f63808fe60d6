import { useRead, type CaseRecordQuery, type ClientContactsQuery, type Read } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { contactView, recordView } from '../live/record-view.js';
import { ClientContactsDocument } from './contact.documents.js';
import { CaseRecordDocument } from './record.documents.js';

/** The record of a case, kept fresh for as long as the component stands; read anew when the reader's sight of it changes. */
export function useRecord(caseId: string): Read<CaseRecordQuery> {
  const { me } = useSession();
  const meId = me.professional.id;
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(
    useMemo(() => recordView(caseId, meId, askAgain), [caseId, meId, askAgain]),
  );
  const read = useRead({ query: CaseRecordDocument, variables: { caseId }, isPaused: !isReady });
  useEffect(() => keep(read.reread), [keep, read.reread]);
  return read;
}

/** The contacts of a case's clients, likewise. */
export function useContacts(caseId: string): Read<ClientContactsQuery> {
  const { me } = useSession();
  const meId = me.professional.id;
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(
    useMemo(() => contactView(caseId, meId, askAgain), [caseId, meId, askAgain]),
  );
  const read = useRead({ query: ClientContactsDocument, variables: { caseId }, isPaused: !isReady });
  useEffect(() => keep(read.reread), [keep, read.reread]);
  return read;
}

/** One function between renders, as a view needs it, that asks by the newest way to ask. What several events ask for at once is asked once. */
function useAskAgain() {
  const newest = useRef<() => void>(() => undefined);
  const asking = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(asking.current), []);
  const keep = useCallback((reread: () => void) => {
    newest.current = reread;
  }, []);
  const askAgain = useCallback(() => {
    asking.current ??= setTimeout(() => {
      asking.current = undefined;
      newest.current();
    }, TOGETHER_MS);
  }, []);
  return { askAgain, keep };
}

const TOGETHER_MS = 20;
