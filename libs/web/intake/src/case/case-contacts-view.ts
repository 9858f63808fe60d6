import { placeInOrder, recordKind, textOf } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

const contactKind = recordKind({
  kind: 'contact',
  typename: 'Contact',
  fragment: 'LiveCaseContact',
  place: (contact, cache) => {
    const { ofCase } = contact;
    if (ofCase === null) return;
    const place = { parent: { __typename: 'Case', id: ofCase }, field: 'contacts' };
    const receivedAt = (key: string) => textOf(cache, key, 'receivedAt');
    // What arrived last stands first: a contact of last week may be opened on the case today.
    const compare = (one: string, other: string) => receivedAt(other).localeCompare(receivedAt(one));
    placeInOrder(cache, place, contact, compare, { at: 'start' });
  },
});

/** What changes which contacts one may read: who works with the case, and what the client permits and denies. */
const OF_SIGHT: readonly string[] = ['team_member', 'disclosure_permission', 'denial'];

/** The contacts of a case; `rights` is called when what one may read may have changed. */
export const caseContactsView = (caseId: string, rights: () => void = () => undefined): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [contactKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    if (OF_SIGHT.includes(refKind)) rights();
    return refKind === 'contact' ? [{ kind: refKind, id: refId }] : [];
  },
});
