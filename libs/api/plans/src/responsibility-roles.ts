import type { ResponsibilityRole } from '@rinnalla/domain';

interface LineParties {
  readonly ownerId: string;
  /** The proposer. */
  readonly createdById: string;
}

interface Mover {
  readonly professionalId: string;
  readonly isNamedWorker: boolean;
  /** Holds wide client responsibility in the case's workspace. */
  readonly isLead: boolean;
}

/** Everything a professional is to a responsibility: what its table of moves asks for. */
export function rolesOn(line: LineParties, mover: Mover): ResponsibilityRole[] {
  const roles: ResponsibilityRole[] = [];
  if (line.ownerId === mover.professionalId) roles.push('owner');
  if (line.createdById === mover.professionalId) roles.push('proposer');
  if (mover.isNamedWorker) roles.push('named_worker');
  if (mover.isLead) roles.push('lead');
  return roles;
}
