import { loadedDialog } from '@rinnalla/web-session';
import { useIdlePreload } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';

const CorrectResponsibilityDialog = loadedDialog(
  () => import('./correct-responsibility-dialog.js').then((part) => part.CorrectResponsibilityDialog),
  ({ onClose }) => onClose(),
);

/** The form that corrects a responsibility, as `RareActs` opens it. */
export function useCorrectResponsibility(line: Responsibility) {
  useIdlePreload(CorrectResponsibilityDialog.preload);
  return (close: () => void) => <CorrectResponsibilityDialog line={line} onClose={close} />;
}
