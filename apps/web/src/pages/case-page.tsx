import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { CASE_TABS, CaseFrame, useCaseTabName, type CaseOnScreen, type CaseTabId } from '@rinnalla/web-cases';
import { NearestClock } from '@rinnalla/web-deadlines';
import { isUuid } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { CasePlans, NearestDue, useOpenResponsibilities } from '@rinnalla/web-plans';
import { loadedDialog, loadedPart } from '@rinnalla/web-session';
import { useIdlePreload } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

interface CaseTabProps extends CaseOnScreen {
  readonly caseId: string;
  /** Tells which plan section is being written, as `item:voice`. */
  readonly onWriting: (place: string | null) => void;
}

// Loaded with their tabs, or in an idle moment before: the plan is what most come for.
const CaseAssessments = loadedPart(() =>
  import('./case-assessments-page.js').then((tab) => tab.CaseAssessments),
);
const CaseConsultations = loadedPart(() =>
  import('./case-consultations-page.js').then((tab) => tab.CaseConsultations),
);
const CaseResponsibilities = loadedPart(() =>
  import('./case-responsibilities-page.js').then((tab) => tab.CaseResponsibilities),
);
const CaseClocks = loadedPart(() => import('./case-clocks-page.js').then((tab) => tab.CaseClocks));
const CaseRecord = loadedPart(() => import('./case-record-page.js').then((tab) => tab.CaseRecord));
const CaseTeam = loadedPart(() => import('./case-team-page.js').then((tab) => tab.CaseTeam));
const CaseTimeline = loadedPart(() => import('./case-timeline-page.js').then((tab) => tab.CaseTimeline));
const CaseDeclarations = loadedPart(() =>
  import('./case-declarations-page.js').then((tab) => tab.CaseDeclarations),
);
const CaseDecisions = loadedPart(() => import('./case-decisions-page.js').then((tab) => tab.CaseDecisions));
const OverrideBanners = loadedPart(() =>
  import('./override-banners.js').then((part) => part.OverrideBanners),
);
const ContactsDialog = loadedDialog(
  () => import('./case-contacts-dialog.js').then((part) => part.ContactsDialog),
  ({ onClose }) => onClose(),
);
const loadTabs = () =>
  Promise.all(
    [
      CaseAssessments,
      CaseConsultations,
      CaseResponsibilities,
      CaseClocks,
      CaseRecord,
      CaseTeam,
      CaseTimeline,
      CaseDeclarations,
      CaseDecisions,
    ].map(({ preload }) => preload()),
  );

/** What each page of a case shows, feature by feature; a page that is not here has no tab. */
const PAGES: Partial<Record<CaseTabId, (props: CaseTabProps) => ReactNode>> = {
  plan: (props) => (
    <CasePlans {...props} signedHref={(signingId) => `/print/cases/${props.caseId}/plans/${signingId}`} />
  ),
  assessment: ({ caseId, isHidden, onWriting }) => (
    <CaseAssessments
      caseId={caseId}
      isHidden={isHidden}
      onWriting={onWriting}
      printHref={(assessmentId) => `/print/assessments/${assessmentId}`}
    />
  ),
  responsibilities: (props) => <CaseResponsibilities {...props} />,
  clocks: ({ caseId, found, isHidden }) => (
    <CaseClocks caseId={caseId} hasSeveralClients={found.clients.length > 1} isHidden={isHidden} />
  ),
  record: (props) => <CaseRecord {...props} />,
  team: (props) => <CaseTeam {...props} />,
  consultations: ({ caseId }) => <CaseConsultations caseId={caseId} />,
  decisions: ({ caseId, isHidden }) => <CaseDecisions caseId={caseId} isHidden={isHidden} />,
  permissions: ({ caseId }) => (
    <CaseDeclarations caseId={caseId} printHref={`/print/cases/${caseId}/declarations`} />
  ),
  timeline: (props) => <CaseTimeline {...props} />,
};

/** A case: its frame, and the page of it that the address names; the plan where it names none. */
export function CasePage() {
  const { caseId, tab = 'plan' } = useParams({ from: '/shell/cases/$caseId/{-$tab}' });
  const current = CASE_TABS.find((known) => known === tab && PAGES[known] && isUuid(caseId));
  return current ? <Case key={caseId} caseId={caseId} current={current} /> : <NotFoundPage />;
}

function Case({ caseId, current }: { caseId: string; current: CaseTabId }) {
  const say = useTexts(appTexts);
  const nameOf = useCaseTabName();
  const [writing, setWriting] = useState<string | null>(null);
  const openResponsibilities = useOpenResponsibilities(caseId);
  useIdlePreload(loadTabs);
  usePageTitle(`${nameOf(current)} - ${say('case.title')}`);

  const counts: Partial<Record<CaseTabId, number | undefined>> = { responsibilities: openResponsibilities };
  return (
    <CaseFrame
      caseId={caseId}
      current={current}
      tabs={CASE_TABS.filter((tab) => PAGES[tab]).map((tab) => ({
        id: tab,
        href: tab === 'plan' ? `/cases/${caseId}` : `/cases/${caseId}/${tab}`,
        count: counts[tab],
      }))}
      printHref={`/print/cases/${caseId}`}
      nearestDue={
        <NearestClock caseId={caseId}>
          {(hasClock) => <NearestDue caseId={caseId} isBeside={hasClock} />}
        </NearestClock>
      }
      contacts={({ isHidden, onClose }) => (
        <ContactsDialog caseId={caseId} isHidden={isHidden} onClose={onClose} />
      )}
      writing={writing}
    >
      {(onScreen) => (
        <>
          <OverrideBanners caseId={caseId} />
          {PAGES[current]?.({ ...onScreen, caseId, onWriting: setWriting })}
        </>
      )}
    </CaseFrame>
  );
}
