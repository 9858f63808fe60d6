import type { Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import type { CaseWithDeclarations } from './declaration-types.js';
import { CaseDeclarationsDocument } from './declarations.documents.js';
import { declarationsView } from './declarations-view.js';

/** What the clients of a case permit and deny, kept fresh for as long as the component stands. */
export function useDeclarations(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseWithDeclarations | undefined } {
  const { data, ...read } = useFreshRead({
    of: caseId,
    viewOf: declarationsView,
    gatherMs: 0,
    query: CaseDeclarationsDocument,
    variables: { caseId },
  });
  return { ...read, found: data?.case };
}
