import type { DataSource } from 'typeorm';

export interface Revocation {
  /** `places_of`: everything the person follows beside their own stream. */
  readonly kind: 'session' | 'sessions_of' | 'places_of' | 'case' | 'expertise' | 'workspace';
  readonly professionalId: string;
  readonly targetId: string | null;
}

const POLL_MS = 1_000;

/**
 * Follows the revocation stream. It travels by PostgreSQL alone: a message sent through Redis while it is down would be lost for
 * good. Numbers come from a counter row, so reading on from the last one misses nothing.
 */
export class Revocations {
  private last: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly apply: (revocation: Revocation) => void,
  ) {}

  async start(): Promise<void> {
    const [row] = await this.dataSource.query<{ last: string }[]>(
      'SELECT coalesce(max(seq), 0) AS last FROM revocation',
    );
    this.last = Number(row?.last ?? 0);
    this.timer = setInterval(() => void this.look(), POLL_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  look(): Promise<void> {
    this.running ??= this.readOn().finally(() => (this.running = null));
    return this.running;
  }

  private async readOn(): Promise<void> {
    if (this.last === null) return;
    try {
      const rows = await this.dataSource.query<
        { seq: string; kind: Revocation['kind']; professional_id: string; target_id: string | null }[]
      >('SELECT seq, kind, professional_id, target_id FROM revocation WHERE seq > $1 ORDER BY seq', [
        this.last,
      ]);
      for (const row of rows) {
        this.last = Number(row.seq);
        this.apply({ kind: row.kind, professionalId: row.professional_id, targetId: row.target_id });
      }
    } catch {
      // The database is away: nothing can be read by anyone either, and the next poll tries again.
    }
  }
}
