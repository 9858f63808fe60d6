import { graphql } from '@rinnalla/web-graphql';

/** Apart from the other reads: it is the only one that every page makes. */
export const ConsultationCountsDocument = graphql(`
  query ConsultationCounts {
    consultationCounts {
      unclaimed
      mine
      waiting
    }
  }
`);
