import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { PrintedSignedPlan } from '@rinnalla/web-plans';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AppLink } from '../shell/app-link.js';
import { openView } from '../shell/open-view.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** A signed version of a plan on paper; draws its own frame. */
export function PrintSignedPlanPage() {
  const { caseId, signingId } = useParams({ from: '/print/cases/$caseId/plans/$signingId' });
  const address = `/print/cases/${caseId}/plans/${signingId}`;
  usePageTitle(useTexts(appTexts)('case.print'));
  useEffect(() => openView.at(address), [address]);
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <PrintedSignedPlan caseId={caseId} signingId={signingId} caseHref={`/cases/${caseId}`} />
    </LinkRendererProvider>
  );
}
