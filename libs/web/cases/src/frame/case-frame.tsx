import { useLook } from '@rinnalla/web-realtime';
import { useTexts } from '@rinnalla/web-i18n';
import { DraftPlaceProvider, UnsentOf } from '@rinnalla/web-session';
import { Stack, SubNav, type SubNavEntry } from '@rinnalla/web-ui';
import { useMemo, type ReactNode } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { useCase } from '../data/use-case.js';
import { caseTexts } from '../i18n/case-texts.js';
import { CaseEnding } from '../ending/case-ending.js';
import { ReadState } from '../states/read-state.js';
import { CaseAlarms } from './case-alarms.js';
import { CaseActs, type RenderContacts } from './case-acts.js';
import { ClientBar } from './client-bar.js';
import { useCaseTabName, type CaseTabId } from './tab-names.js';
import { useShield } from './use-shield.js';
import { useVisit, type Visit } from './visit.js';

export interface CaseTab {
  readonly id: CaseTabId;
  readonly href: string;
  readonly count?: number | undefined;
}

export interface CaseOnScreen extends Visit {
  readonly found: CaseOnPage;
  /** Who the client is must not be read off the screen now. */
  readonly isHidden: boolean;
}

export interface CaseFrameProps {
  caseId: string;
  tabs: readonly CaseTab[];
  current: CaseTabId;
  /** Where the plan is printed. */
  printHref: string;
  /** The nearest due day of the case's open responsibilities. */
  nearestDue: ReactNode;
  /** The clients' contacts, over the page. */
  contacts: RenderContacts;
  /** The plan section being written on this screen, as `item:voice`. */
  writing: string | null;
  children: (onScreen: CaseOnScreen) => ReactNode;
}

/** What every page of a case stands in: who it is about, where it stands, who is here, and the way between its pages. */
export function CaseFrame({ caseId, nearestDue, writing, children, ...frame }: CaseFrameProps) {
  const { found, ...read } = useCase(caseId);
  const visit = useVisit(caseId, found?.seenAt);
  const { isHidden, toggle } = useShield();
  useLook(caseId, writing);

  const record = `case:${caseId}`;
  const number = found?.number ?? '';
  const place = useMemo(() => ({ record, name: number }), [record, number]);
  if (!found)
    return (
      <>
        <ReadState {...read} wasShown={visit.beganAt !== undefined} />
        {read.failure && <UnsentOf record={record} />}
      </>
    );
  return (
    <DraftPlaceProvider value={place}>
      <ClientBar found={found} isHidden={isHidden} onToggleHidden={toggle} nearestDue={nearestDue} />
      <Stack>
        <CaseAlarms found={found} />
        {found.viewerCan.end && <CaseEnding caseId={caseId} />}
        <CaseActs found={found} printHref={frame.printHref} isHidden={isHidden} contacts={frame.contacts} />
        <Tabs {...frame} team={found.team.length} />
      </Stack>
      {children({ found, isHidden, ...visit })}
    </DraftPlaceProvider>
  );
}

function Tabs({ tabs, current, team }: Pick<CaseFrameProps, 'tabs' | 'current'> & { team: number }) {
  const say = useTexts(caseTexts);
  const nameOf = useCaseTabName();
  const entries = tabs.map(({ id, href, count }): SubNavEntry => {
    const shown = id === 'team' ? team : count;
    const countWords =
      id === 'team' ? say('tabs.members', { count: team }) : say('tabs.open', { count: count ?? 0 });
    return {
      id,
      href,
      name: nameOf(id),
      isCurrent: id === current,
      ...(shown !== undefined && { count: shown, countWords }),
    };
  });
  return <SubNav label={say('tabs.label')} entries={entries} />;
}
