import { useRead, type CaseRecordQuery, type ClientContactsQuery, type Read } from '@rinnalla/web-graphql';
import { useLiveView, type ReadRecord } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { changesContacts, changesSight, contactView, recordView } from '../live/record-view.js';
import { ClientContactsDocument } from './contact.documents.js';
import { CaseRecordDocument } from './record.documents.js';

type Reread = RefObject<() => void>;

/** The record of a case, kept fresh for as long as the component stands; read anew when the reader's sight of it changes. */
export function useRecord(caseId: string): Read<CaseRecordQuery> {
  const { me } = useSession();
  const meId = me.professional.id;
  const reread: Reread = useRef(ignore);
  const view = useMemo(
    () => ({
      ...recordView(caseId, meId),
      onRead: (records: readonly ReadRecord[]) => {
        if (changesSight(records, caseId)) reread.current();
      },
    }),
    [caseId, meId],
  );
  const { isReady } = useLiveView(view);
  const read = useRead({ query: CaseRecordDocument, variables: { caseId }, isPaused: !isReady });
  useKept(reread, read.reread);
  return read;
}

/** The contacts of a case's clients, likewise. */
export function useContacts(caseId: string): Read<ClientContactsQuery> {
  const reread: Reread = useRef(ignore);
  const view = useMemo(
    () => ({
      ...contactView(caseId),
      onRead: (records: readonly ReadRecord[]) => {
        if (changesContacts(records, caseId)) reread.current();
      },
    }),
    [caseId],
  );
  const { isReady } = useLiveView(view);
  const read = useRead({ query: ClientContactsDocument, variables: { caseId }, isPaused: !isReady });
  useKept(reread, read.reread);
  return read;
}

const ignore = () => undefined;

/** The view stays the same between renders; what it calls is the newest. */
function useKept(kept: Reread, newest: () => void): void {
  useEffect(() => {
    kept.current = newest;
  }, [kept, newest]);
}
