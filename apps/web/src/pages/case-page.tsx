import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import {
  CASE_TABS,
  CaseFrame,
  CaseTeam,
  CaseTimeline,
  useCaseTabName,
  type CaseOnScreen,
  type CaseTabId,
} from '@rinnalla/web-cases';
import { isUuid } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { CasePlans, CaseResponsibilities, NearestDue, useOpenResponsibilities } from '@rinnalla/web-plans';
import { appTexts } from '../i18n/app-texts.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

interface CaseTabProps extends CaseOnScreen {
  readonly caseId: string;
  /** Tells which plan section is being written, as `item:voice`. */
  readonly onWriting: (place: string | null) => void;
}

/** Loaded with its tab: the plan is what most come for. */
const CaseConsultations = lazy(() =>
  import('@rinnalla/web-consultations').then((loaded) => ({ default: loaded.CaseConsultations })),
);

/** What each page of a case shows, feature by feature; a page that is not here has no tab. */
const PAGES: Partial<Record<CaseTabId, (props: CaseTabProps) => ReactNode>> = {
  plan: (props) => <CasePlans {...props} />,
  responsibilities: (props) => <CaseResponsibilities {...props} />,
  team: (props) => <CaseTeam {...props} />,
  consultations: ({ caseId }) => (
    <Suspense>
      <CaseConsultations caseId={caseId} />
    </Suspense>
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
      nearestDue={<NearestDue caseId={caseId} />}
      writing={writing}
    >
      {(onScreen) => PAGES[current]?.({ ...onScreen, caseId, onWriting: setWriting })}
    </CaseFrame>
  );
}
