import type { CaseContent, ClientContent } from './case-content.js';
import type { ConsultationContent } from './consultation-content.js';
import { CONSULTATIONS } from './consultations/all-consultations.js';
import { ordinaryCases } from './ordinary/ordinary-cases.js';
import { AATOS_AND_LEMPI_CASE, AATOS_CLIENT, LEMPI_CLIENT } from './stories/aatos-and-lempi.js';
import { MARKO_CASE, MARKO_CLIENT } from './stories/marko.js';
import { SOFIA_CASE, SOFIA_CLIENT } from './stories/sofia.js';
import { TOLD_CASES, TOLD_CLIENTS } from './told/all-told.js';

export interface CountyStory {
  readonly clients: Readonly<Record<string, ClientContent>>;
  readonly cases: readonly CaseContent[];
  readonly consultations: readonly ConsultationContent[];
}

/** Everything that is told of the county's clients. */
export function countyStory(): CountyStory {
  const ordinary = ordinaryCases();
  return {
    clients: {
      marko: MARKO_CLIENT,
      sofia: SOFIA_CLIENT,
      aatos: AATOS_CLIENT,
      lempi: LEMPI_CLIENT,
      ...TOLD_CLIENTS,
      ...ordinary.clients,
    },
    cases: [MARKO_CASE, SOFIA_CASE, AATOS_AND_LEMPI_CASE, ...TOLD_CASES, ...ordinary.cases],
    consultations: CONSULTATIONS,
  };
}
