import type { Viewer } from '@rinnalla/contracts';
import type { LiveIo, LiveSocket } from './live-io.js';
import { rooms } from './rooms.js';

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
