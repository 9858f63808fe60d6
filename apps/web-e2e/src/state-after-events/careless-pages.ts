import type { StreamName } from '@rinnalla/contracts';
import type { RecordRef } from '@rinnalla/web-graphql';
import { cachedScreen } from './cached-screen.js';
import type { Page } from './pages.js';

/** Pages that do wrong, to see that it is found: one hears and reads nothing, one reads what no event named. */
export const carelessPages = (caseId: string, unnamed: RecordRef): readonly Page[] => [
  planPage('deaf', caseId, []),
  planPage('curious', caseId, [unnamed]),
];

function planPage(name: string, caseId: string, wanted: readonly RecordRef[]): Page {
  const streams: readonly StreamName[] = [`case:${caseId}`];
  const view = () => ({ streams, wants: () => wanted });
  return { name, screens: [cachedScreen({ query: 'CasePlans', variables: { caseId }, view })] };
}
