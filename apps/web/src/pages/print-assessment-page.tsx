import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PrintedAssessment } from '@rinnalla/web-assessments';
import { useTexts } from '@rinnalla/web-i18n';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AppLink } from '../shell/app-link.js';
import { openView } from '../shell/open-view.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** An assessment of service need on paper; draws its own frame. */
export function PrintAssessmentPage() {
  const say = useTexts(appTexts);
  const { assessmentId } = useParams({ from: '/print/assessments/$assessmentId' });
  const address = `/print/assessments/${assessmentId}`;
  usePageTitle(say('case.printAssessment'));
  useEffect(() => openView.at(address), [address]);
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <PrintedAssessment assessmentId={assessmentId} hrefOf={(caseId) => `/cases/${caseId}/assessment`} />
    </LinkRendererProvider>
  );
}
