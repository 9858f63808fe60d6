import type { HeldTask } from '@rinnalla/domain';
import { type DocumentRight, documentRights, type TaskHolder } from './document-rights.js';
import { type OperationRight, operationRights } from './operations.js';

/** A person's rights as the database reckons them at one moment, through the person's own eyes. */
export interface Reach extends TaskHolder {
  readonly isDisabled: boolean;
  readonly tasks: readonly (HeldTask & { readonly workspaceId: string | null })[];
  readonly expertiseIds: readonly string[];
  /** Cases that stand open; only their number is ever shown to an administrator. */
  readonly cases: readonly string[];
  readonly planCases: readonly string[];
}

/** What the tasks given in one workspace, or for the whole county (null), open and let do. */
export interface PlaceRights {
  readonly workspaceId: string | null;
  readonly tasks: readonly HeldTask[];
  readonly documents: readonly DocumentRight[];
  readonly operations: readonly OperationRight[];
}

/** @param on the day, YYYY-MM-DD: which version of the decree */
export function placeRights(reach: Reach, on: string): PlaceRights[] {
  const places = Map.groupBy(reach.tasks, ({ workspaceId }) => workspaceId);
  return [...places].map(([workspaceId, tasks]) => {
    const documents = documentRights(reach, tasks, on);
    return { workspaceId, tasks, documents, operations: operationRights(tasks, documents) };
  });
}
