import { Navigate } from '@tanstack/react-router';
import { useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { EmptyState, PageHeading } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** The first page after signing in: the team's board, where one belongs to a team. */
export function HomePage() {
  const [first] = useMe().workspaces;
  if (first)
    return <Navigate to="/board/$workspaceId" params={{ workspaceId: first.workspace.id }} replace />;
  return <NoWorkspace />;
}

function NoWorkspace() {
  const say = useTexts(appTexts);
  usePageTitle(say('home.title'));
  return (
    <>
      <PageHeading>{say('home.title')}</PageHeading>
      <EmptyState title={say('home.none')} icon="people" headingLevel={2}>
        {say('home.noneText')}
      </EmptyState>
    </>
  );
}
