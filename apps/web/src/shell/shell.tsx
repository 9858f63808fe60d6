import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AskProvider, ConsultationCountsProvider } from '@rinnalla/web-consultations';
import { useTexts } from '@rinnalla/web-i18n';
import { IntakeAlarm, intakePath, IntakeCountsProvider } from '@rinnalla/web-intake';
import { AppFrame, LinkRendererProvider, Nav, RouteFocusProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AccessibilityLink } from './accessibility-link.js';
import { AppLink } from './app-link.js';
import { openView } from './open-view.js';
import { TopBar } from './top-bar.js';
import { Unrefreshed } from './unrefreshed.js';
import { useNavEntries } from './use-nav-entries.js';
import { useOwnStream } from './use-own-stream.js';

/** The frame around every page: skip link, navigation, top bar. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <ConsultationCountsProvider>
        <IntakeCountsProvider>
          <AskProvider caseId={caseOf(path)}>
            <Frame path={path} />
          </AskProvider>
        </IntakeCountsProvider>
      </ConsultationCountsProvider>
    </LinkRendererProvider>
  );
}

/** The case of a case's page. */
const caseOf = (path: string): string | null => /^\/cases\/([^/]+)/.exec(path)?.[1] ?? null;

/** What opens beside a list is a part of the list's page: opening it must not throw the focus to the top. */
const pageOf = (path: string): string =>
  ['/consultations', intakePath].find((list) => path.startsWith(list)) ?? path;

function Frame({ path }: { path: string }) {
  const say = useTexts(appTexts);
  const navigate = useNavigate();
  const entries = useNavEntries(path);
  useOwnStream();
  useEffect(() => openView.at(path), [path]);

  return (
    <RouteFocusProvider routeKey={pageOf(path)}>
      <AppFrame
        skipLabel={say('skip')}
        nav={
          <Nav
            label={say('nav.label')}
            brand="Rinnalla"
            moreLabel={say('nav.more')}
            entries={entries}
            onNavigate={(href) => void navigate({ href })}
          />
        }
        topBar={<TopBar />}
        footer={<AccessibilityLink path={path} />}
        // The queues themselves show which contact it is.
        banner={
          <>
            <Unrefreshed />
            {path.startsWith(intakePath) ? null : <IntakeAlarm />}
          </>
        }
      >
        <Outlet />
      </AppFrame>
    </RouteFocusProvider>
  );
}
