import type { CaseContent, ClientContent } from './case-content.js';
import type { ConsultationContent } from './consultation-content.js';
import { ordinaryCases } from './ordinary/ordinary-cases.js';
import { MARKO_CASE, MARKO_CLIENT } from './stories/marko.js';
import { MARKO_CONSULTATIONS } from './stories/marko-consultations.js';

export interface CountyStory {
  readonly clients: Readonly<Record<string, ClientContent>>;
  readonly cases: readonly CaseContent[];
  readonly consultations: readonly ConsultationContent[];
}

/** Everything that is told of the county's clients. */
export function countyStory(): CountyStory {
  const ordinary = ordinaryCases();
  return {
    clients: { marko: MARKO_CLIENT, ...ordinary.clients },
    cases: [MARKO_CASE, ...ordinary.cases],
    consultations: [...MARKO_CONSULTATIONS],
  };
}
