import { addToList, recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

const contactKind = recordKind({
  kind: 'contact',
  typename: 'Contact',
  fragment: 'LiveCaseContact',
  place: (contact, cache) => {
    const { ofCase } = contact;
    if (ofCase === null) return;
    addToList(cache, { parent: { __typename: 'Case', id: ofCase }, field: 'contacts' }, contact, {
      at: 'start',
    });
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
