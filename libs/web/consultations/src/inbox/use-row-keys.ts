import type { KeyboardEvent } from 'react';
import type { ConsultationInboxQuery } from '@rinnalla/web-graphql';
import type { Intent } from '../detail/consultation-panel.js';
import { inboxActOf } from './inbox-keys.js';
import { consultationIdOf, rowLinkId } from './row-link-id.js';
import { useClaimByKey } from './use-claim-by-key.js';

type Inbox = ConsultationInboxQuery['consultationInbox'];

/** The single letters of a list's row, while they are switched on. */
export function useRowKeys(
  inbox: Inbox | undefined,
  areLettersOn: boolean,
  open: (id: string, intent: Intent) => void,
): (event: KeyboardEvent, id: string) => void {
  const claim = useClaimByKey((id) => open(id, 'read'));
  return (event, id) => {
    if (!inbox || !areLettersOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = inboxActOf(event.key, rowsAsSeen(inbox), id);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'focus') document.getElementById(rowLinkId(act.id))?.focus();
    else if (act.kind === 'claim') void claim(id);
    else open(id, act.kind);
  };
}

/** In the order they stand on the page: a list that is held still shows neither what came nor what moved since. */
function rowsAsSeen({ unclaimed, mine, waiting }: Inbox): Inbox['unclaimed'] {
  const known = new Map([...unclaimed, ...mine, ...waiting].map((row) => [row.id, row]));
  return [...document.querySelectorAll('a[id]')].flatMap(({ id }) => {
    const row = known.get(consultationIdOf(id) ?? '');
    return row ? [row] : [];
  });
}
