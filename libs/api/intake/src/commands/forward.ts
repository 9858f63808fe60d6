import { dropClocks } from '@rinnalla/api-clocks';
import { refuse, type Tx } from '@rinnalla/api-core';
import { type AuthorityGround, checkAuthorityGround, forwardGrounds } from '@rinnalla/domain';
import { ContactForwardingEntity } from '../entities/contact.entity.js';

interface Forwarding {
  /** The authority, in words. */
  readonly note: string | null;
  readonly ground: AuthorityGround | null;
  readonly groundReason: string | null;
}

/**
 * Keeps to which authority a contact goes and on what ground: the client's consent (SHL 40 §), or a need or duty that stands before it
 * (SHL 35 §, 703/2023 56 §, LSL 25 §).
 * @returns the record of it
 * @throws Refusal ContactMoveLacks with the section that asks for the ground, or for its reason
 */
export async function forward(
  tx: Tx,
  contactId: string,
  { note, ground, groundReason }: Forwarding,
): Promise<string> {
  const check = checkAuthorityGround('forward', forwardGrounds(), ground, groundReason);
  if (check.kind === 'missing') {
    const [law] = check.law;
    refuse({
      __typename: 'ContactMoveLacks',
      requires: check.what,
      section: law ? `${law.act} ${law.section}` : '',
    });
  }
  if (ground === null || note === null) throw new Error('A contact forwarded on no ground');
  const id = tx.newId();
  await tx.insert(ContactForwardingEntity, {
    id,
    contactId,
    authority: note,
    ground,
    groundReason,
    forwardedAt: tx.now,
    forwardedBy: tx.actor.professionalId,
  });
  return id;
}

/** The forwarding was a mistake: nobody waits for a report any more. */
export async function withdrawForwarding(tx: Tx, contactId: string, reason: string): Promise<void> {
  await tx.query(
    'UPDATE contact_forwarding SET withdrawn_at = $2 WHERE contact_id = $1 AND withdrawn_at IS NULL',
    [contactId, tx.now],
  );
  await dropClocks(tx, { contactId, kinds: ['report_given_back'] }, reason);
}
