import type { DecisionStatus } from '@rinnalla/domain';
import type { Decision } from '../data/decision-types.js';
import { DayDialog } from './day-dialog.js';
import { EndDialog } from './end-dialog.js';
import { MadeDialog } from './made-dialog.js';

export interface MoveDialogProps {
  decision: Decision;
  to: DecisionStatus;
  onClose: () => void;
}

/** Asks what the law asks with a move of a decision. */
export function MoveDialog({ decision, to, onClose }: MoveDialogProps) {
  switch (to) {
    case 'prepared':
      return null;
    case 'made':
      return <MadeDialog decision={decision} onClose={onClose} />;
    case 'not_executed':
      return <EndDialog decision={decision} onClose={onClose} />;
    default:
      return <DayDialog decision={decision} to={to} onClose={onClose} />;
  }
}
