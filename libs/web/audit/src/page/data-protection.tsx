import { useTexts } from '@rinnalla/web-i18n';
import { PageHeading, Stack } from '@rinnalla/web-ui';
import { auditTexts } from '../i18n/audit-texts.js';
import { breachTexts } from '../breaches/i18n/breach-texts.js';
import { DataBreaches } from '../breaches/list/data-breaches.js';
import { Patterns } from '../patterns/patterns.js';
import { ClientReports } from '../reports/client-reports.js';
import type { LogChoice } from '../search/log-choice.js';
import { LogSearch } from '../search/log-search.js';
import { DataProtectionNav } from './data-protection-nav.js';
import type { AuditTab } from './paths.js';

export interface DataProtectionProps {
  tab: AuditTab;
  /** What the address says is looked for in the logs. */
  choice: LogChoice;
  onChoice: (choice: LogChoice) => void;
}

/** The data-protection officer's pages (703/2023 11, 77 §). */
export function DataProtection({ tab, choice, onChoice }: DataProtectionProps) {
  const say = useTexts(auditTexts);
  const sayBreaches = useTexts(breachTexts);
  return (
    <Stack>
      <PageHeading context={say('title')} lead={tab === 'breaches' ? sayBreaches('lead') : say('lead')}>
        {say(`${tab}.title`)}
      </PageHeading>
      <DataProtectionNav current={tab} />
      {tab === 'search' && <LogSearch choice={choice} onChoice={onChoice} />}
      {tab === 'patterns' && <Patterns />}
      {tab === 'reports' && <ClientReports />}
      {tab === 'breaches' && <DataBreaches />}
    </Stack>
  );
}
