/** Id of a row's link, by which keys move from row to row. */
export const rowLinkId = (consultationId: string): string => `consultation-${consultationId}`;
