import type { StreamName } from '@rinnalla/contracts';

/** Rooms are made by the server only, and named in one place. */
export const rooms = {
  /** Everyone who may follow a stream whole. */
  whole: (stream: StreamName) => `whole:${stream}`,
  /** Everyone who may follow its numbers, and the contents only of what is theirs. */
  partial: (stream: StreamName) => `partial:${stream}`,
  /** One person among them. */
  partialOf: (stream: StreamName, professionalId: string) => `partial:${stream}:${professionalId}`,
  person: (professionalId: string) => `person:${professionalId}`,
  session: (sessionId: string) => `session:${sessionId}`,
  /** Everyone looking at a case now. */
  looking: (caseId: string) => `looking:${caseId}`,
  /** Everyone looking at any case. */
  lookers: 'lookers',
};

/** Whose part of a stream a room of `rooms.partialOf` is, or null for any other room. */
export function personOfRoom(room: string): string | null {
  const [kind, , , professionalId] = room.split(':');
  return kind === 'partial' ? (professionalId ?? null) : null;
}

const STREAM =
  /^(workspace|case|expertise|intake|user):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Is this, out of a stranger's frame, the name of a stream? */
export const isStreamName = (value: unknown): value is StreamName =>
  typeof value === 'string' && STREAM.test(value);

/** The stream a room of `rooms.whole` or `rooms.partial` belongs to, or null for any other room. */
export function streamOfRoom(room: string): StreamName | null {
  const name = room.replace(/^(whole|partial):/, '');
  return room !== name && isStreamName(name) ? name : null;
}
