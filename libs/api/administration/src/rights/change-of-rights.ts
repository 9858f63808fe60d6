import type { PairsFound } from '@rinnalla/api-cases';
import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import { calendarDay, type Profession, type Register } from '@rinnalla/domain';
import { administer } from '../administrator.js';
import { tellOfStaff } from '../administration.events.js';
import { logRights } from '../rights-log.js';
import { compareRights, type RightsDifference } from './compare-rights.js';
import { reachOf, revokeLost } from './reach.js';
import { type RightsFault, rightsFault } from './rights-faults.js';

/** The person whose rights are about to change. */
export interface Person {
  readonly id: string;
  readonly login: string;
  readonly register: Register;
  readonly profession: Profession;
  readonly licenceValidUntil: string | null;
  readonly disabledAt: Date | null;
  readonly version: number;
}

/** What a command did to a person's rights. */
export interface RightsStep {
  readonly kind: string;
  readonly before: object | null;
  readonly after: object | null;
  /** Of the cases that the person works on, where the change bears on SHL 42 §. */
  readonly pairs?: PairsFound;
}

export interface RightsEffect {
  readonly professionalId: string;
  readonly difference: RightsDifference;
}

interface RightsChange {
  readonly professionalId: string;
  /** When it takes effect; the rights of that moment are compared. Now, or later. */
  readonly effectiveAt?: Date;
  readonly make: (person: Person) => Promise<RightsStep>;
}

/**
 * Changes one person's rights: makes the change, compares the person's reach before and after through the database's own eyes, ends at
 * once what was lost, logs who changed what, and tells. A preview is this very thing, rolled back.
 * @throws AppError NOT_ALLOWED, NOT_FOUND
 * @throws Refusal RightsRefused, ChangedMeanwhile
 */
export async function changeRights(
  tx: Tx,
  { professionalId, effectiveAt = tx.now, make }: RightsChange,
): Promise<RightsEffect> {
  await administer(tx);
  const person = await findPerson(tx, professionalId);
  const at = effectiveAt > tx.now ? effectiveAt : tx.now;
  const before = await reachOf(tx, professionalId, at);
  const { pairs = { raised: 0, ended: 0 }, ...step } = await make(person);
  await requireAnAdministrator(tx);
  const after = await reachOf(tx, professionalId, at);
  const difference = {
    ...compareRights(before, after, calendarDay(at)),
    alarmsRaised: pairs.raised,
    alarmsEnded: pairs.ended,
  };
  if (at === tx.now && !after.isDisabled) await revokeLost(tx, professionalId, { before, after, difference });
  await logRights(tx, { ...step, professionalId });
  await tellOfStaff(tx, { type: step.kind, professionalId, touchesRights: true });
  return { professionalId, difference };
}

async function findPerson(tx: Tx, professionalId: string): Promise<Person> {
  const [person] = await tx.query<Person>(
    `SELECT id, login, register, profession, licence_valid_until::text AS "licenceValidUntil", disabled_at AS "disabledAt", version
     FROM professional WHERE id = $1`,
    [professionalId],
  );
  if (!person) throw notFound();
  return person;
}

/** Somebody must be left who can give rights again. */
async function requireAnAdministrator(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ left: number }>('SELECT cardinality(app.administrators()) AS left');
  if (!row || row.left === 0) refuseRights(rightsFault('last_administrator'));
}

export const refuseRights = ({ fault, law }: RightsFault): never =>
  refuse({ __typename: 'RightsRefused', fault, section: `${law.act} ${law.section}` });

export const refuseStale = (currentVersion: number): never =>
  refuse({ __typename: 'ChangedMeanwhile', currentVersion });

/** Nobody raises their own rights: what one holds, another gave. */
export function refuseOwn(tx: Tx, professionalId: string): void {
  if (professionalId === tx.actor.professionalId) refuseRights(rightsFault('own_rights'));
}
