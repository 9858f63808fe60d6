export const deadlinesPath = '/deadlines';
export const caseClocksPath = (caseId: string): string => `/cases/${caseId}/clocks`;
export const printedClockPath = (clockId: string): string => `/print/clocks/${clockId}`;

/** Where a clock is dealt with: on its case, or while there is none, on the contact it began with. */
export const placeOf = ({
  caseId,
  contactId,
}: {
  readonly caseId: string | null;
  readonly contactId: string | null;
}): string | null => {
  if (caseId !== null) return caseClocksPath(caseId);
  return contactId === null ? null : `/intake/${contactId}`;
};
