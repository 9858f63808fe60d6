import { useTexts } from '@rinnalla/web-i18n';
import { SubNav } from '@rinnalla/web-ui';
import { auditTexts } from '../i18n/audit-texts.js';
import { AUDIT_TABS, hrefOfTab, type AuditTab } from './paths.js';

/** The pages of data protection, those of other features among them. */
export function DataProtectionNav({ current }: { current: AuditTab | 'overrides' }) {
  const say = useTexts(auditTexts);
  return (
    <SubNav
      label={say('nav.label')}
      entries={[...AUDIT_TABS, 'overrides' as const].map((tab) => ({
        id: tab,
        name: say(`nav.${tab}`),
        href: hrefOfTab(tab),
        isCurrent: tab === current,
      }))}
    />
  );
}
