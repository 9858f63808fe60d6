import type { RecordKind } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';
import {
  goalKind,
  planItemKind,
  planKind,
  plannedServiceKind,
  planTextKind,
  responsibilityKind,
} from './plan-kinds.js';

const wantKinds =
  (caseId: string, kinds: ReadonlySet<RecordKind>): LiveView['wants'] =>
  ({ refKind, refId, caseId: ofCase }) =>
    ofCase === caseId && kinds.has(refKind) ? [{ kind: refKind, id: refId }] : [];

const WHOLE: ReadonlySet<RecordKind> = new Set([
  'goal',
  'plan',
  'plan_item',
  'plan_text',
  'planned_service',
  'responsibility',
]);

/** The plans of a case, whole. */
export const planView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [planKind, goalKind, planItemKind, plannedServiceKind, planTextKind, responsibilityKind],
  wants: wantKinds(caseId, WHOLE),
});

/** Who does what by when, and the goals it serves. */
export const responsibilitiesView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [planKind, goalKind, responsibilityKind],
  wants: wantKinds(caseId, new Set<RecordKind>(['plan', 'goal', 'responsibility'])),
});
