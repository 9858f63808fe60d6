import { badInput, notFound, refuse, type Tx } from '@rinnalla/api-core';
import {
  calendarDay,
  type DataBreachRefusal,
  SECTIONS_OF_BREACH_REFUSAL,
  tellsIdentityCode,
} from '@rinnalla/domain';
import { requireOfficer } from '../officer.js';
import { tellOfBreach } from './breach.events.js';
import {
  DATA_BREACH_FIELDS,
  DataBreachChangeEntity,
  type DataBreachChangeKind,
  DataBreachEntity,
  type EarlierValue,
} from './data-breach.entity.js';
import { type BreachRow, breachRows } from './data-breach.loader.js';

interface AtVersion {
  readonly id: string;
  readonly version: number;
}

/**
 * The breach that an officer is about to change, as it stands.
 * @param allows what the law says against the change; asked before the version, for it tells more than that somebody was faster
 * @throws AppError NOT_ALLOWED to anyone but the officer, NOT_FOUND where there is none; Refusal by the law, or for an older version
 */
export async function breachInHand(
  tx: Tx,
  { id, version }: AtVersion,
  allows: (breach: BreachRow) => DataBreachRefusal | null = () => null,
): Promise<BreachRow> {
  await requireOfficer(tx);
  const [breach] = await breachRows(tx, 'WHERE b.id = $1', [id]);
  if (!breach) throw notFound();
  refuseBreach(allows(breach));
  if (breach.version !== version) refuseStale(breach);
  return breach;
}

type Patch = Partial<Pick<DataBreachEntity, (typeof DATA_BREACH_FIELDS)[number] | 'ruleVersion' | 'dueAt'>>;

/**
 * Changes a breach, keeps what stood before, and tells every officer.
 * @throws Refusal when somebody was faster
 */
export async function changeBreach(
  tx: Tx,
  breach: BreachRow,
  { change, patch, reason = null }: { change: DataBreachChangeKind; patch: Patch; reason?: string | null },
) {
  const version = await tx.update(DataBreachEntity, breach, patch);
  if (version === null) return refuseStale(breach);
  await noteChange(tx, breach.id, { version, change, reason, earlier: earlierOf(breach, patch) });
  await tellOfBreach(tx, { breachId: breach.id, change: 'changed', version });
  return { __typename: 'DataBreachChanged', breachId: breach.id };
}

/** One more line of the history. */
export const noteChange = (
  tx: Tx,
  breachId: string,
  told: { version: number; change: DataBreachChangeKind; reason: string | null; earlier: EarlierValue[] },
): Promise<void> =>
  tx.insert(DataBreachChangeEntity, {
    id: tx.newId(),
    breachId,
    ...told,
    at: tx.now,
    by: tx.actor.professionalId,
  });

/** @throws Refusal with the sections, unless there is none */
export function refuseBreach(refusal: DataBreachRefusal | null): void {
  if (refusal === null) return;
  refuse({ __typename: 'DataBreachRefused', refusal, sections: SECTIONS_OF_BREACH_REFUSAL[refusal] });
}

/** The register tells of no client by an identity code. @throws Refusal */
export function refuseIdentityCodes(texts: readonly (string | null)[]): void {
  refuseBreach(tellsIdentityCode(texts) ? 'identity_code' : null);
}

const refuseStale = ({ version }: BreachRow): never =>
  refuse({ __typename: 'StaleVersion', currentVersion: version, currentText: null });

/** @throws AppError BAD_INPUT for a moment of which the field can't be: before the county knew of it, or to come */
export function requireBetween(field: string, at: Date, { from, to }: { from: Date; to: Date }): void {
  if (at < from || at > to) throw badInput(field, 'range');
}

/** The same for a day, `YYYY-MM-DD` in Finland. */
export function requireDayBetween(field: string, day: string, { from, to }: { from: Date; to: Date }): void {
  if (day < calendarDay(from) || day > calendarDay(to)) throw badInput(field, 'range');
}

function earlierOf(breach: BreachRow, patch: Patch): EarlierValue[] {
  return DATA_BREACH_FIELDS.filter((field) => field in patch)
    .map((field) => ({ field, value: asText(breach[field]), next: asText(patch[field] ?? null) }))
    .filter(({ value, next }) => value !== next)
    .map(({ field, value }) => ({ field, value }));
}

function asText(value: Date | string | number | null): string | null {
  if (value instanceof Date) return value.toISOString();
  return value === null ? null : String(value);
}
