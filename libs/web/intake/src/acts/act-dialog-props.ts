import type { Contact } from '../data/intake-types.js';

export interface ActDialogProps {
  contact: Contact;
  onClose: () => void;
}
