import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { choiceOf, searchOf, WorkspaceBoard, type BoardChoice } from '@rinnalla/web-board';
import { useLanguage, useTexts } from '@rinnalla/web-i18n';
import { loadedDialog, loadedPart, useMe, type Me } from '@rinnalla/web-session';
import { Button, PageHeading, useIdlePreload } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { seesOnlyCounts } from '../shell/use-nav-entries.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { NotFoundPage } from './not-found-page.js';

type MyWorkspace = Me['workspaces'][number];

/** For those who only manage, in the place of the board. */
const WorkspaceCounts = loadedPart(() =>
  import('./workspace-counts-page.js').then((part) => part.WorkspaceCounts),
);
const OpenCaseDrawer = loadedDialog(
  () => import('./open-case-drawer.js').then((part) => part.OpenCaseDrawer),
  ({ onOpenChange }) => onOpenChange(false),
);

/** A team's board; its numbers alone for whoever only manages the team. */
export function BoardPage() {
  const { workspaceId } = useParams({ from: '/shell/board/$workspaceId' });
  const mine = useMe().workspaces.find(({ workspace }) => workspace.id === workspaceId);
  if (!mine) return <NotFoundPage />;
  return seesOnlyCounts(mine) ? <Counts mine={mine} /> : <Board key={workspaceId} mine={mine} />;
}

function Board({ mine }: { mine: MyWorkspace }) {
  const say = useTexts(appTexts);
  const search = useSearch({ from: '/shell/board/$workspaceId' });
  const navigate = useNavigate();
  const choice = useMemo(() => choiceOf({ ...search }), [search]);
  const [turn, setTurn] = useState(0);
  const workspaceId = mine.workspace.id;
  usePageTitle(say('nav.board'));

  const handleChoice = (changed: Partial<BoardChoice>) =>
    void navigate({
      to: '/board/$workspaceId',
      params: { workspaceId },
      search: searchOf({ ...choice, ...changed }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHeading
        context={<UnitName mine={mine} />}
        actions={
          mayOpenCases(mine) && (
            <OpenCase workspaceId={workspaceId} onOpened={() => setTurn((count) => count + 1)} />
          )
        }
      >
        <WorkspaceName mine={mine} />
      </PageHeading>
      <WorkspaceBoard
        workspaceId={workspaceId}
        choice={choice}
        onChoice={handleChoice}
        caseHref={(caseId) => `/cases/${caseId}`}
        turn={turn}
      />
    </>
  );
}

function OpenCase({ workspaceId, onOpened }: { workspaceId: string; onOpened: () => void }) {
  const say = useTexts(appTexts);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useIdlePreload(OpenCaseDrawer.preload);
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {say('board.open')}
      </Button>
      {isOpen !== null && (
        <OpenCaseDrawer
          workspaceId={workspaceId}
          isOpen={isOpen}
          onOpenChange={setOpen}
          onOpened={onOpened}
        />
      )}
    </>
  );
}

function Counts({ mine }: { mine: MyWorkspace }) {
  const say = useTexts(appTexts);
  usePageTitle(say('nav.counts'));
  return (
    <>
      <PageHeading context={<UnitName mine={mine} />} lead={say('board.countsLead')}>
        <WorkspaceName mine={mine} />
      </PageHeading>
      <WorkspaceCounts workspaceId={mine.workspace.id} />
    </>
  );
}

/** The work tasks that open cases (457/2024 12, 13 §); the server asks the same of whoever tries. */
const mayOpenCases = ({ tasks }: MyWorkspace): boolean =>
  tasks.some((task) => task === 'client_responsibility_wide' || task === 'service_arranging');

/** Names of workspaces and units are Finnish and Swedish; a screen reader must not read them as English. */
function WorkspaceName({ mine: { workspace } }: { mine: MyWorkspace }) {
  const isSwedish = useLanguage().language === 'sv';
  return <span lang={isSwedish ? 'sv' : 'fi'}>{isSwedish ? workspace.nameSv : workspace.nameFi}</span>;
}

function UnitName({ mine: { workspace } }: { mine: MyWorkspace }) {
  const { nameFi, nameSv } = workspace.unit;
  const isSwedish = useLanguage().language === 'sv';
  return <span lang={isSwedish ? 'sv' : 'fi'}>{isSwedish ? nameSv : nameFi}</span>;
}
