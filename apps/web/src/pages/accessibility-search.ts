import { INPUT_LIMITS } from '@rinnalla/contracts';

export interface AccessibilitySearch {
  /** The page one came from, without what would name a record. */
  from?: string;
}

/** Reads the statement's part of an address; what makes no sense falls away. */
export function readAccessibilitySearch({ from }: Record<string, unknown>): AccessibilitySearch {
  const isPage = typeof from === 'string' && from.startsWith('/') && from.length <= INPUT_LIMITS.line;
  return isPage ? { from: withoutRecords(from) } : {};
}

const RECORD = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** Whose page it was is not told: a case is a client's. */
export const withoutRecords = (path: string): string => path.replace(RECORD, '…');

export const accessibilityPath = '/accessibility';

/** Where the statement stands, told from which page one comes. */
export const accessibilityHref = (path: string): string =>
  path === accessibilityPath
    ? accessibilityPath
    : `${accessibilityPath}?${new URLSearchParams({ from: withoutRecords(path) }).toString()}`;
