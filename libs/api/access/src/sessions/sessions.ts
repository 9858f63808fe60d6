import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { type Actor, Clock, newId } from '@rinnalla/api-core';
import { hashSecret, newSessionSecret } from './session-secret.js';

/** Hours after which a session is over in any case; after how many minutes without input, the county says. */
const SESSION_LIMITS = { absoluteHours: 12 } as const;

/** How long a looked-up session is believed without asking again. Revocation empties it at once; this is only the net. */
const CACHE_MS = 2_000;

/** A hash of no one's password: an unknown login takes as long to refuse as a wrong password. */
const NOBODY = hash('no one has this password', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

interface SessionRow {
  id: string;
  professional_id: string;
  expires_at: Date;
  last_input_at: Date;
}

/** Signed-in browsers, kept in PostgreSQL; the only authority on who someone is. */
@Injectable()
export class Sessions {
  private readonly cache = new Map<string, { actor: Actor; until: number }>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks a local account.
   * @returns the professional's id, or null: unknown, disabled and wrong take the same time and look the same
   */
  async checkPassword(login: string, password: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string; password_hash: string }[]>(
      `SELECT * FROM app.account_of($1)`,
      [login],
    );
    const isRight = await verify(row?.password_hash ?? (await NOBODY), password).catch(() => false);
    return row && isRight ? row.id : null;
  }

  /** Starts a session. @returns the secret for the cookie */
  async start(professionalId: string): Promise<{ secret: string; actor: Actor; expiresAt: Date }> {
    const now = this.clock.now();
    const secret = newSessionSecret();
    const id = newId(now);
    const expiresAt = new Date(now.getTime() + SESSION_LIMITS.absoluteHours * 3_600_000);
    await this.dataSource.query(
      `INSERT INTO session (id, secret_hash, professional_id, created_at, last_input_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
      [id, hashSecret(secret), professionalId, now, expiresAt],
    );
    return { secret, actor: { professionalId, sessionId: id }, expiresAt };
  }

  /** Who holds this secret now, or null when the session ended, idled out or its person was disabled. */
  async find(secret: string): Promise<Actor | null> {
    const secretHash = hashSecret(secret);
    const now = this.clock.now();
    const cached = this.cache.get(secretHash);
    if (cached && cached.until > now.getTime()) return cached.actor;
    const [row] = await this.dataSource.query<SessionRow[]>(`SELECT * FROM app.live_session($1, $2)`, [
      secretHash,
      now,
    ]);
    if (!row) {
      this.cache.delete(secretHash);
      return null;
    }
    const actor = { professionalId: row.professional_id, sessionId: row.id };
    this.cache.set(secretHash, { actor, until: now.getTime() + CACHE_MS });
    return actor;
  }

  /** Notes that a person, not a screen on its own, did something: what the idle limit counts from. */
  async noteInput(actor: Actor): Promise<void> {
    await this.dataSource.query(`UPDATE session SET last_input_at = $2 WHERE id = $1 AND ended_at IS NULL`, [
      actor.sessionId,
      this.clock.now(),
    ]);
  }

  async end(actor: Actor): Promise<void> {
    await this.dataSource.query(`SELECT app.end_sessions($1, $2, 'signed_out')`, [
      actor.professionalId,
      actor.sessionId,
    ]);
    this.forget((cached) => cached.sessionId === actor.sessionId);
  }

  /** Ends every session of a person, on every node, sockets included. */
  async endAll(professionalId: string): Promise<void> {
    await this.dataSource.query(`SELECT app.end_sessions($1, NULL, 'signed_out_everywhere')`, [
      professionalId,
    ]);
    this.forget((cached) => cached.professionalId === professionalId);
  }

  /** Drops cached answers; called when a revocation arrives. */
  forget(matches: (actor: Actor) => boolean): void {
    for (const [key, cached] of this.cache) if (matches(cached.actor)) this.cache.delete(key);
  }
}
