import type { CaseRecordQuery, ClientContactsQuery, Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useCallback } from 'react';
import { contactView, recordView } from '../live/record-view.js';
import { ClientContactsDocument } from './contact.documents.js';
import { CaseRecordDocument } from './record.documents.js';

/** What several events ask for at once is asked once. */
const TOGETHER_MS = 20;

/** The record of a case, kept fresh for as long as the component stands; read anew when the reader's sight of it changes. */
export function useRecord(caseId: string): Read<CaseRecordQuery> {
  const { id: meId } = useSession().me.professional;
  return useFreshRead({
    of: caseId,
    viewOf: useCallback((of, changed) => recordView(of, meId, changed), [meId]),
    gatherMs: TOGETHER_MS,
    query: CaseRecordDocument,
    variables: { caseId },
  });
}

/** The contacts of a case's clients, likewise. */
export function useContacts(caseId: string): Read<ClientContactsQuery> {
  const { id: meId } = useSession().me.professional;
  return useFreshRead({
    of: caseId,
    viewOf: useCallback((of, changed) => contactView(of, meId, changed), [meId]),
    gatherMs: TOGETHER_MS,
    query: ClientContactsDocument,
    variables: { caseId },
  });
}
