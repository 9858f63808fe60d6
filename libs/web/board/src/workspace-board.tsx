import { useRef } from 'react';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import {
  Button,
  EmptyState,
  InlineAlert,
  NewItemsButton,
  Skeleton,
  Stack,
  useAnnounce,
} from '@rinnalla/web-ui';
import { isFiltered, type BoardChoice } from './board-search.js';
import { BoardColumns } from './columns/board-columns.js';
import { BoardFilters } from './filter/board-filters.js';
import { boardTexts } from './i18n/board-texts.js';
import { BoardTable } from './table/board-table.js';
import { useBoard, type Board } from './use-board.js';
import { useChangeMarks } from './use-change-marks.js';
import styles from './workspace-board.module.css';

export interface WorkspaceBoardProps {
  workspaceId: string;
  choice: BoardChoice;
  onChoice: (changed: Partial<BoardChoice>) => void;
  caseHref: (caseId: string) => string;
  /** Grows when something was done here that the board should show at once, such as opening a case. */
  turn?: number;
}

/** A workspace's cases as a table or in columns: live, and standing still under the reader's hand. */
export function WorkspaceBoard(props: WorkspaceBoardProps) {
  const { workspaceId, choice, onChoice } = props;
  const { changes, markAll } = useChangeMarks();
  const board = useBoard(workspaceId, choice, markAll, props.turn);
  const say = useTexts(boardTexts);
  const cases = useRef<HTMLDivElement>(null);
  return (
    <Stack>
      <BoardFilters choice={choice} onChange={onChoice} rows={board.rows} />
      <Waiting board={board} onShown={() => cases.current?.focus()} />
      <div ref={cases} role="region" aria-label={say('caption')} tabIndex={-1} className={styles.cases}>
        <Cases {...props} board={board} changes={changes} />
      </div>
    </Stack>
  );
}

/** Pressed, the button is gone: focus goes to the cases it laid out. */
function Waiting({ board, onShown }: { board: Board; onShown: () => void }) {
  const say = useTexts(boardTexts);
  const announce = useAnnounce();
  if (board.waiting.size === 0) return null;
  const handleShow = () => {
    board.show();
    onShown();
    announce(say('announce.shown'));
  };
  return <NewItemsButton text={say('waiting', { count: board.waiting.size })} onShow={handleShow} />;
}

function Cases({
  board,
  changes,
  choice,
  onChoice,
  caseHref,
}: WorkspaceBoardProps & { board: Board; changes: ReadonlyMap<string, string> }) {
  const common = useTexts(commonTexts);
  const words = useWords();
  const { rows, failure, isBusy } = board;
  if (board.isLoading)
    return <Skeleton shape="rows" count={8} loadingText={common('loading')} doneText={common('loaded')} />;
  if (failure && rows.length === 0) return <Unreadable failure={failure} onRetry={board.show} />;
  const shared = { rows, changes, isBusy, caseHref };
  return (
    <>
      {failure && (
        <InlineAlert tone="warning" title={common('cannotRead')}>
          {failureText(words, failure)}
        </InlineAlert>
      )}
      {rows.length === 0 && <NoCases isFiltered={isFiltered(board.choice)} />}
      {rows.length > 0 && choice.view === 'table' && (
        <BoardTable {...shared} sort={choice.sort} onSort={(sort) => onChoice({ sort })} />
      )}
      {rows.length > 0 && choice.view === 'columns' && (
        <BoardColumns {...shared} placedUnder={board.placedUnder} statuses={board.choice.statuses} />
      )}
      {board.next !== null && (
        <div>
          <Button onPress={board.showMore} isPending={isBusy} pendingLabel={common('loading')}>
            {common('showMore')}
          </Button>
        </div>
      )}
    </>
  );
}

function NoCases({ isFiltered: hasFilter }: { isFiltered: boolean }) {
  const say = useTexts(boardTexts);
  return (
    <EmptyState
      title={say(hasFilter ? 'noneFitTitle' : 'emptyTitle')}
      icon={hasFilter ? 'filter' : 'case'}
      headingLevel={2}
    >
      {say(hasFilter ? 'noneFitText' : 'emptyText')}
    </EmptyState>
  );
}
