import type { ProfessionalType } from '@rinnalla/api-organisation';

const MOMENTS = new Set([
  'at',
  'createdAt',
  'updatedAt',
  'correctedAt',
  'withdrawnAt',
  'statusSince',
  'receivedAt',
  'fromReceived',
  'toReceived',
  'queuedAt',
  'alertedAt',
  'openedAt',
  'takenAt',
  'offeredAt',
  'forwardedAt',
  'knownToldFrom',
  'pendingSince',
  'decidedAt',
  'signedAt',
  'discontinuedAt',
  'invitedAt',
]);
const PEOPLE = new Set([
  'by',
  'createdBy',
  'updatedBy',
  'owner',
  'takenBy',
  'offeredBy',
  'forwardedBy',
  'reportedBy',
  'decidedBy',
  'signedBy',
  'discontinuedBy',
  'openedBy',
  'invitee',
  'invitedBy',
]);

/** Where in a row a professional stands, by id until the professional is put there. */
export interface NamedPerson {
  readonly row: Record<string, unknown>;
  readonly field: string;
  readonly id: string;
}

/** Turns the moments within parsed rows into dates. @returns every place where a professional is named */
export function revive(parsed: unknown, named: NamedPerson[] = []): NamedPerson[] {
  if (Array.isArray(parsed)) for (const element of parsed) revive(element, named);
  else if (isRow(parsed)) for (const field of Object.keys(parsed)) reviveField(parsed, field, named);
  return named;
}

function reviveField(row: Record<string, unknown>, field: string, named: NamedPerson[]): void {
  const value = row[field];
  if (typeof value !== 'string') revive(value, named);
  else if (MOMENTS.has(field)) row[field] = new Date(value);
  else if (PEOPLE.has(field)) named.push({ row, field, id: value });
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** @throws Error when someone is named who is not among `people`: nobody who has written is ever removed */
export function placePeople(named: readonly NamedPerson[], people: readonly ProfessionalType[]): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { row, field, id } of named) {
    const person = byId.get(id);
    if (!person) throw new Error(`A row names a professional in ${field} who is not there`);
    row[field] = person;
  }
}
