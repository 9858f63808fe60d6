import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { AppFrame, LinkRendererProvider, Nav, RouteFocusProvider } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { AppLink } from './app-link.js';
import { openView } from './open-view.js';
import { TopBar } from './top-bar.js';
import { useNavEntries } from './use-nav-entries.js';
import { useOwnStream } from './use-own-stream.js';

/** The frame around every page: skip link, navigation, top bar. */
export function Shell() {
  const say = useTexts(appTexts);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  const entries = useNavEntries(path);
  useOwnStream();
  useEffect(() => openView.at(path), [path]);

  return (
    <LinkRendererProvider renderLink={AppLink}>
      <RouteFocusProvider routeKey={path}>
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
        >
          <Outlet />
        </AppFrame>
      </RouteFocusProvider>
    </LinkRendererProvider>
  );
}
