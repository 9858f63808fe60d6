import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  AUDIT_TABS,
  auditTexts,
  choiceOf,
  DataProtection,
  searchParamsOf,
  type AuditTab,
  type LogChoice,
} from '@rinnalla/web-audit';
import { useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

/** Data protection, for whoever holds the task; to others the page is not there. */
export function DataProtectionPage() {
  const { tab = 'search' } = useParams({ from: '/shell/data-protection/{-$tab}' });
  const { countyTasks } = useMe();
  const current = AUDIT_TABS.find((known) => known === tab);
  if (!current || !countyTasks.includes('data_protection')) return <NotFoundPage />;
  return <Page tab={current} />;
}

function Page({ tab }: { tab: AuditTab }) {
  const search = useSearch({ from: '/shell/data-protection/{-$tab}' });
  const navigate = useNavigate();
  usePageTitle(useTexts(auditTexts)(`${tab}.title`));
  const choice = useMemo(() => choiceOf(search), [search]);
  const handleChoice = useCallback(
    (next: LogChoice) =>
      void navigate({
        to: '/data-protection/{-$tab}',
        params: { tab: undefined },
        search: searchParamsOf(next),
        resetScroll: false,
      }),
    [navigate],
  );
  return <DataProtection tab={tab} choice={choice} onChoice={handleChoice} />;
}
