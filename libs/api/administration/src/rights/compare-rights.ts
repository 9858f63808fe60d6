import type { DocumentRight } from './document-rights.js';
import type { OperationRight } from './operations.js';
import { placeRights, type PlaceRights, type Reach } from './place-rights.js';

export interface PlaceDifference {
  readonly workspaceId: string | null;
  readonly documentsGained: readonly DocumentRight[];
  readonly documentsLost: readonly DocumentRight[];
  readonly operationsGained: readonly OperationRight[];
  readonly operationsLost: readonly OperationRight[];
}

/** What a change of rights opens and closes to the person. Of cases their number alone. */
export interface ReachDifference {
  readonly places: readonly PlaceDifference[];
  readonly casesGained: number;
  readonly casesLost: number;
  readonly expertiseGained: readonly string[];
  readonly expertiseLost: readonly string[];
}

/** What a change of rights comes to. */
export interface RightsDifference extends ReachDifference {
  /** Cases that alarm from the change on, for want of the lawful pair (SHL 42 §) or of a licence in force, and those that no longer do. */
  readonly alarmsRaised: number;
  readonly alarmsEnded: number;
}

/** @param on the day, YYYY-MM-DD, for which both are reckoned */
export function compareRights(before: Reach, after: Reach, on: string): ReachDifference {
  const then = placeRights(before, on);
  const now = placeRights(after, on);
  const workspaceIds = [...new Set([...then, ...now].map(({ workspaceId }) => workspaceId))];
  return {
    places: workspaceIds
      .map((workspaceId) => comparePlace(workspaceId, at(then, workspaceId), at(now, workspaceId)))
      .filter((place) => !isEmpty(place)),
    casesGained: without(after.cases, before.cases).length,
    casesLost: without(before.cases, after.cases).length,
    expertiseGained: without(after.expertiseIds, before.expertiseIds),
    expertiseLost: without(before.expertiseIds, after.expertiseIds),
  };
}

/** Those of the first that the second does not have. */
export function without(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
}

const at = (places: readonly PlaceRights[], workspaceId: string | null) =>
  places.find((place) => place.workspaceId === workspaceId) ?? NOTHING;

const NOTHING = { documents: [], operations: [] };

type Rights = Pick<PlaceRights, 'documents' | 'operations'>;

function comparePlace(workspaceId: string | null, before: Rights, after: Rights): PlaceDifference {
  return {
    workspaceId,
    documentsGained: documentsBeyond(after.documents, before.documents),
    documentsLost: documentsBeyond(before.documents, after.documents),
    operationsGained: operationsBeyond(after.operations, before.operations),
    operationsLost: operationsBeyond(before.operations, after.operations),
  };
}

/** Rights of the first, less the service functions that the second opens as far on the same ground, by whichever section. */
function documentsBeyond(some: readonly DocumentRight[], others: readonly DocumentRight[]): DocumentRight[] {
  return some.flatMap((right) => {
    const covering = others.filter((other) => coversDocument(other, right));
    const beyond = right.serviceFunctions.filter(
      (one) => !covering.some(({ serviceFunctions }) => serviceFunctions.includes(one)),
    );
    return beyond.length > 0 ? [{ ...right, serviceFunctions: beyond }] : [];
  });
}

const coversDocument = (wide: DocumentRight, narrow: DocumentRight): boolean =>
  wide.kind === narrow.kind &&
  wide.mode === narrow.mode &&
  (wide.extent === narrow.extent || wide.extent === 'all');

/** What may be done on every case of a place may be done on the related ones. */
const coversOperation = (wide: OperationRight, narrow: OperationRight): boolean =>
  wide.operation === narrow.operation && (wide.reach === narrow.reach || wide.reach === 'all_cases');

const operationsBeyond = (some: readonly OperationRight[], others: readonly OperationRight[]) =>
  some.filter((right) => !others.some((other) => coversOperation(other, right)));

const isEmpty = (place: PlaceDifference): boolean =>
  [place.documentsGained, place.documentsLost, place.operationsGained, place.operationsLost].every(
    (list) => list.length === 0,
  );
