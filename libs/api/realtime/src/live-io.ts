import type { Server, Socket } from 'socket.io';
import type { Actor } from '@rinnalla/api-core';
import type { ClientToServerEvents, ServerToClientEvents, Viewer } from '@rinnalla/contracts';

/** What a socket carries. It travels between nodes when presence is asked for, so no secret is in it. */
export interface LiveSocketData {
  actor: Actor;
  viewer: Omit<Viewer, 'writing'>;
  looking: { caseId: string; writing: string | null; tellRooms: string[] } | null;
}

export type LiveIo = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  Record<string, never>,
  LiveSocketData
>;
export type LiveSocket = Socket<
  ClientToServerEvents,
  ServerToClientEvents,
  Record<string, never>,
  LiveSocketData
>;
