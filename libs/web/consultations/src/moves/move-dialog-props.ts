import type { WholeConsultation } from '../data/consultation-types.js';

export interface MoveDialogProps {
  consultation: WholeConsultation;
  onClose: () => void;
}
