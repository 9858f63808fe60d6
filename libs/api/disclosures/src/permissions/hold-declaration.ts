import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import type { WithdrawDeclarationAsked } from './declaration-inputs.types.js';

interface Held {
  readonly clientId: string;
  readonly version: number;
}

/**
 * Takes a declaration for the rest of the transaction, to be withdrawn.
 * @throws AppError NOT_FOUND unless it is of a client of the case; Refusal DeclarationAlreadyWithdrawn or StaleVersion
 */
export async function holdDeclaration(
  tx: Tx,
  table: 'disclosure_permission' | 'denial',
  { clientIds }: { readonly clientIds: readonly string[] },
  { id, version }: WithdrawDeclarationAsked,
): Promise<Held> {
  const [found] = await tx.query<Held & { withdrawnAt: Date | null }>(
    `SELECT d.client_id AS "clientId", d.version, d.withdrawn_at AS "withdrawnAt" FROM ${table} d
     WHERE d.id = $1 AND d.client_id = ANY ($2::uuid[]) FOR UPDATE`,
    [id, clientIds],
  );
  if (!found) throw notFound();
  const { withdrawnAt } = found;
  if (withdrawnAt) return refuse({ __typename: 'DeclarationAlreadyWithdrawn', id, withdrawnAt });
  return found.version === version ? found : refuseStale(found.version);
}

export const refuseStale = (currentVersion: number) =>
  refuse({ __typename: 'StaleVersion', currentVersion, currentText: null });
