import { useSession } from '@rinnalla/web-session';
import { usePlanDesk } from '../data/plan-desk.js';

export interface Changed {
  readonly updatedAt: string | null;
  readonly updatedBy: { readonly id: string } | null;
}

/** True for what another changed after the viewer last looked. On a first visit everything is new, so nothing is marked. */
export const isNewsTo =
  (viewerId: string, seenAt: string | null | undefined) =>
  ({ updatedAt, updatedBy }: Changed): boolean =>
    typeof seenAt === 'string' && updatedAt !== null && updatedAt > seenAt && updatedBy?.id !== viewerId;

export function useIsNews(): (record: Changed) => boolean {
  const { me } = useSession();
  const { seenAt } = usePlanDesk();
  return isNewsTo(me.professional.id, seenAt);
}
