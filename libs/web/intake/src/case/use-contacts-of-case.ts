import type { ContactsOfCaseQuery, Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import { ContactsOfCaseDocument } from './case-contacts.documents.js';
import { caseContactsView } from './case-contacts-view.js';

export type CaseContact = NonNullable<ContactsOfCaseQuery['case']['contacts']>[number];
export type CaseOpening = NonNullable<ContactsOfCaseQuery['case']['opening']>;

/** What came in of a case's clients, the latest first, kept fresh; none while it is on its way, or where the law keeps it from the reader. */
export function useContactsOfCase(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { contacts: readonly CaseContact[]; opening: CaseOpening | null } {
  const { data, ...read } = useFreshRead({
    of: caseId,
    viewOf: caseContactsView,
    gatherMs: 0,
    query: ContactsOfCaseDocument,
    variables: { caseId },
  });
  return { ...read, contacts: data?.case.contacts ?? [], opening: data?.case.opening ?? null };
}

/** How it came to the case: what joined it there, or opened the case from it. */
export const arrivalOf = ({ contactSteps }: CaseContact) =>
  contactSteps.find(({ contactMove }) => contactMove === 'join_case' || contactMove === 'open_assessment');
