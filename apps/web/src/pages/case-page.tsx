import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { CASE_TABS, CaseFrame, useCaseTabName, type CaseOnScreen, type CaseTabId } from '@rinnalla/web-cases';
import { NearestClock } from '@rinnalla/web-deadlines';
import { isUuid } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { CasePlans, NearestDue, useOpenResponsibilities } from '@rinnalla/web-plans';
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
const loadAssessments = () =>
  import('./case-assessments-page.js').then((loaded) => ({ default: loaded.CaseAssessments }));
const loadConsultations = () =>
  import('./case-consultations-page.js').then((loaded) => ({ default: loaded.CaseConsultations }));
const loadResponsibilities = () =>
  import('./case-responsibilities-page.js').then((loaded) => ({ default: loaded.CaseResponsibilities }));
const loadClocks = () => import('./case-clocks-page.js').then((loaded) => ({ default: loaded.CaseClocks }));
const loadRecord = () => import('./case-record-page.js').then((loaded) => ({ default: loaded.CaseRecord }));
const loadContacts = () =>
  import('./case-contacts-dialog.js').then((loaded) => ({ default: loaded.ContactsDialog }));
const loadTeam = () => import('./case-team-page.js').then((loaded) => ({ default: loaded.CaseTeam }));
const loadTimeline = () =>
  import('./case-timeline-page.js').then((loaded) => ({ default: loaded.CaseTimeline }));
const loadDecisions = () =>
  import('./case-decisions-page.js').then((loaded) => ({ default: loaded.CaseDecisions }));
const loadDeclarations = () =>
  import('./case-declarations-page.js').then((loaded) => ({ default: loaded.CaseDeclarations }));
const loadTabs = () =>
  Promise.all([
    loadAssessments(),
    loadConsultations(),
    loadResponsibilities(),
    loadClocks(),
    loadRecord(),
    loadTeam(),
    loadTimeline(),
    loadDeclarations(),
    loadDecisions(),
  ]);

const CaseAssessments = lazy(loadAssessments);
const CaseConsultations = lazy(loadConsultations);
const CaseResponsibilities = lazy(loadResponsibilities);
const CaseClocks = lazy(loadClocks);
const CaseRecord = lazy(loadRecord);
const ContactsDialog = lazy(loadContacts);
const CaseTeam = lazy(loadTeam);
const OverrideBanners = lazy(() =>
  import('./override-banners.js').then((loaded) => ({ default: loaded.OverrideBanners })),
);
const CaseTimeline = lazy(loadTimeline);
const CaseDeclarations = lazy(loadDeclarations);
const CaseDecisions = lazy(loadDecisions);

/** What each page of a case shows, feature by feature; a page that is not here has no tab. */
const PAGES: Partial<Record<CaseTabId, (props: CaseTabProps) => ReactNode>> = {
  plan: (props) => <CasePlans {...props} />,
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
          {(hasClock) => <NearestDue caseId={caseId} isQuiet={hasClock} />}
        </NearestClock>
      }
      contacts={({ isHidden, onClose }) => (
        <Suspense>
          <ContactsDialog caseId={caseId} isHidden={isHidden} onClose={onClose} />
        </Suspense>
      )}
      writing={writing}
    >
      {(onScreen) => (
        <>
          <Suspense>
            <OverrideBanners caseId={caseId} />
          </Suspense>
          <Suspense>{PAGES[current]?.({ ...onScreen, caseId, onWriting: setWriting })}</Suspense>
        </>
      )}
    </CaseFrame>
  );
}
