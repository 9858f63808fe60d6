import { faultsBy, type FormValues } from '@rinnalla/web-session';
import type { PickerItem } from '@rinnalla/web-ui';

/** `all`, the id of a workspace, or `expertise`: to whom. */
export type Heirs = ReadonlyMap<string, PickerItem>;

export type LeaveField = 'heirs' | 'reason';

export const EMPTY_LEAVE: FormValues<LeaveField> = { heirs: '', reason: '' };

export const leaveFaults = faultsBy<LeaveField>({
  heirs: {},
  reason: { isRequired: true, limit: 'line' },
});

export const heirsIn = ({ heirs }: FormValues<LeaveField>): Heirs =>
  new Map(heirs === '' ? [] : (JSON.parse(heirs) as [string, PickerItem][]));

/** The heirs as a draft keeps them, in one order whichever was chosen first. */
export const heirsText = (heirs: Heirs): string =>
  heirs.size === 0 ? '' : JSON.stringify([...heirs].toSorted(([one], [other]) => one.localeCompare(other)));

/** The move as it is previewed and then made, on the version of the leaver that the writing began from. */
export const leaveOf = (professionalId: string, values: FormValues<LeaveField>, version: number) => ({
  professionalId,
  version,
  reason: values.reason.trim(),
  to: [...heirsIn(values)].map(([key, { id: recipientId }]) => ({
    recipientId,
    duty: key === 'expertise' ? ('expertise' as const) : null,
    workspaceId: key === 'all' || key === 'expertise' ? null : key,
    caseId: null,
  })),
});

export type LeaveAsked = ReturnType<typeof leaveOf>;

export const isSameLeave = (one: LeaveAsked, other: LeaveAsked): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
