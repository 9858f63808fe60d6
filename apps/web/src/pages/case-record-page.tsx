import { useState } from 'react';
import type { CaseOnScreen } from '@rinnalla/web-cases';
import { CaseDisclosures, PleadButton, PleadOverrideDialog } from '@rinnalla/web-disclosures';
import { CaseRecord as RecordOfCase } from '@rinnalla/web-records';
import { Stack } from '@rinnalla/web-ui';

/** A page of a case, loaded with its tab: the entries of its record, the ways to open more of it, and what holders disclosed of it. */
export function CaseRecord({
  caseId,
  found,
  isHidden,
}: Pick<CaseOnScreen, 'found' | 'isHidden'> & { caseId: string }) {
  const [isPleading, setPleading] = useState(false);
  const clients = found.clients.map(({ client: { id, givenNames, familyName } }) => ({
    id,
    name: isHidden ? '•••' : `${familyName} ${givenNames}`,
  }));
  return (
    <Stack gap="loose">
      <RecordOfCase caseId={caseId} isHidden={isHidden} onConfirm={() => setPleading(true)} />
      <PleadButton onPress={() => setPleading(true)} />
      <CaseDisclosures caseId={caseId} clients={clients} />
      {isPleading && (
        <PleadOverrideDialog caseId={caseId} clients={clients} onClose={() => setPleading(false)} />
      )}
    </Stack>
  );
}
