const PREFIX = 'consultation-';

/** Id of a row's link, by which keys move from row to row. */
export const rowLinkId = (consultationId: string): string => `${PREFIX}${consultationId}`;

/** The consultation of a row's link; null for any other link. */
export const consultationIdOf = (linkId: string): string | null =>
  linkId.startsWith(PREFIX) ? linkId.slice(PREFIX.length) : null;
