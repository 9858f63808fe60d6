import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PrintedDeclarations } from '@rinnalla/web-disclosures';
import { useTexts } from '@rinnalla/web-i18n';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AppLink } from '../shell/app-link.js';
import { openView } from '../shell/open-view.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** What clients permit and deny, on paper for them; draws its own frame. */
export function PrintDeclarationsPage() {
  const say = useTexts(appTexts);
  const { caseId } = useParams({ from: '/print/cases/$caseId/declarations' });
  const address = `/print/cases/${caseId}/declarations`;
  usePageTitle(say('case.printDeclarations'));
  useEffect(() => openView.at(address), [address]);
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <PrintedDeclarations caseId={caseId} caseHref={`/cases/${caseId}/permissions`} />
    </LinkRendererProvider>
  );
}
