import type { CaseClocksQuery, Read } from '@rinnalla/web-graphql';
import { CaseClocksDocument } from '../data/clock.documents.js';
import { useReadOfClocks } from './use-read-of-clocks.js';

/** The clocks of a case with their history, kept fresh for as long as the component stands. */
export const useCaseClocks = (caseId: string): Read<CaseClocksQuery> =>
  useReadOfClocks(caseId, CaseClocksDocument);
