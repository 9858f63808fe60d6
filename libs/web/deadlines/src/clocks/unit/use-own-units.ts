import { useLocalName } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';

/** A unit in which the reader holds a task. */
export interface OwnUnit {
  readonly id: string;
  readonly name: string;
  readonly workspaceIds: readonly string[];
  /** Contacts of the unit come to the reader too. */
  readonly receives: boolean;
}

/** Units whose deadlines the reader may ask for, in the order of their workspaces. */
export function useOwnUnits(): readonly OwnUnit[] {
  const { workspaces } = useMe();
  const localName = useLocalName();
  const byUnit = Map.groupBy(workspaces, ({ workspace }) => workspace.unit.id);
  return [...byUnit].map(([id, mine]) => {
    const unit = mine[0]?.workspace.unit;
    return {
      id,
      name: unit ? localName(unit) : '',
      workspaceIds: mine.map(({ workspace }) => workspace.id),
      receives: mine.some(({ tasks }) => tasks.includes('intake')),
    };
  });
}
