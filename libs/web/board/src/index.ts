export { choiceOf, searchOf, type BoardChoice, type BoardSearch } from './board-search.js';
export { boardView } from './board.live.js';
export { BoardDocument } from './board.documents.js';
export { CaseStatusTag } from './case-status-tag.js';
export { WorkspaceCounts } from './counts/workspace-counts.js';
export { OpenCaseDrawer, type OpenCaseDrawerProps } from './open-case/open-case-drawer.js';
export type { BoardRow } from './row-order.js';
export { WorkspaceBoard, type WorkspaceBoardProps } from './workspace-board.js';
export { NewcomerDialog, type NewcomerDialogProps } from './newcomer/newcomer-dialog.js';
