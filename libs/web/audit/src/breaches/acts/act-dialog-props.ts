import type { Breach } from '../data/breach-types.js';

/** Of every dialog that changes a breach. */
export interface BreachActProps {
  breach: Breach;
  /** The register is to be read again. */
  onChanged: () => void;
  onClose: () => void;
}
