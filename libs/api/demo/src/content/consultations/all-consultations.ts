import type { ConsultationContent } from '../consultation-content.js';
import { ANSWERED_CONSULTATIONS } from './answered.js';
import { MARKO_CONSULTATIONS } from './of-marko.js';
import { OTHER_CONSULTATIONS } from './other-ends.js';
import { WAITING_CONSULTATIONS } from './waiting.js';

export const CONSULTATIONS: readonly ConsultationContent[] = [
  ...MARKO_CONSULTATIONS,
  ...WAITING_CONSULTATIONS,
  ...ANSWERED_CONSULTATIONS,
  ...OTHER_CONSULTATIONS,
];
