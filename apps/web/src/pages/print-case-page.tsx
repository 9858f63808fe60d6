import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { PrintedCase } from '@rinnalla/web-plans';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AppLink } from '../shell/app-link.js';
import { openView } from '../shell/open-view.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** The plan on paper; draws its own frame. */
export function PrintCasePage() {
  const say = useTexts(appTexts);
  const { caseId } = useParams({ from: '/print/cases/$caseId' });
  usePageTitle(say('case.print'));
  useEffect(() => openView.at(`/print/cases/${caseId}`), [caseId]);
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <PrintedCase caseId={caseId} caseHref={`/cases/${caseId}`} />
    </LinkRendererProvider>
  );
}
