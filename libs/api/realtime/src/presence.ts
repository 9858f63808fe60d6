import type { Viewer } from '@rinnalla/contracts';
import type { LiveIo, LiveSocket } from './live-io.js';
import { personOfRoom, rooms } from './rooms.js';

/**
 * Who looks at which case, and who writes where. Volatile on purpose: it lives in the sockets and nowhere else, so it can't become
 * a log of people at work.
 */
export class Presence {
  constructor(private readonly io: LiveIo) {}

  /** Tells everyone who may see the case who is there now. */
  async tell(caseId: string, tellRooms: readonly string[]): Promise<void> {
    if (tellRooms.length === 0) return;
    const viewers = await this.viewers(caseId);
    this.io.to([...tellRooms]).volatile.emit('presence', { caseId, viewers });
  }

  /** Tells one who has just begun to follow who is already there, on the cases they may see. */
  async greet(socket: LiveSocket): Promise<void> {
    const lookers = await this.io
      .in(rooms.lookers)
      .fetchSockets()
      .catch(() => this.io.local.in(rooms.lookers).fetchSockets());
    const cases = new Set<string>();
    for (const { data } of lookers) {
      if (data.looking?.tellRooms.some((room) => socket.rooms.has(room))) cases.add(data.looking.caseId);
    }
    for (const caseId of cases) socket.emit('presence', { caseId, viewers: await this.viewers(caseId) });
  }

  /** The socket looks at nothing any more. */
  async forget(socket: LiveSocket): Promise<void> {
    const { looking } = socket.data;
    socket.data.looking = null;
    if (looking) await socket.leave(rooms.looking(looking.caseId));
    await socket.leave(rooms.lookers);
  }

  /**
   * A person's right to a case ended, or to every place of theirs: on this node's sockets, they look at it no more, and are told no more of
   * who does. Where another right is left, the next look of each tells.
   * @param caseId null: any case
   */
  async end(professionalId: string, caseId: string | null): Promise<void> {
    for (const socket of this.io.of('/').sockets.values()) {
      const { looking, actor } = socket.data;
      if (!looking || (caseId !== null && looking.caseId !== caseId)) continue;
      looking.tellRooms = looking.tellRooms.filter((room) => personOfRoom(room) !== professionalId);
      if (actor.professionalId !== professionalId) continue;
      await this.forget(socket);
      await this.tell(looking.caseId, looking.tellRooms);
    }
  }

  async viewers(caseId: string): Promise<Viewer[]> {
    const sockets = await this.io
      .in(rooms.looking(caseId))
      .fetchSockets()
      .catch(() => this.io.local.in(rooms.looking(caseId)).fetchSockets());
    const byPerson = new Map<string, Viewer>();
    for (const { data } of sockets) {
      if (data.looking?.caseId !== caseId) continue;
      const known = byPerson.get(data.viewer.professionalId);
      byPerson.set(data.viewer.professionalId, {
        ...data.viewer,
        writing: data.looking.writing ?? known?.writing ?? null,
      });
    }
    return [...byPerson.values()];
  }
}
