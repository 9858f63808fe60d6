import { searchParamsOf, type LogChoice } from '../search/log-choice.js';

export const dataProtectionPath = '/data-protection';

/** The pages of data protection that are made here; the review of overrides has its own. */
export const AUDIT_TABS = ['search', 'patterns', 'reports', 'breaches'] as const;
export type AuditTab = (typeof AUDIT_TABS)[number];

export const hrefOfTab = (tab: AuditTab | 'overrides'): string =>
  tab === 'search' ? dataProtectionPath : `${dataProtectionPath}/${tab}`;

/** The search with these choices made. */
export const hrefOfSearch = (choice: LogChoice): string =>
  `${dataProtectionPath}?${new URLSearchParams(searchParamsOf(choice)).toString()}`;
