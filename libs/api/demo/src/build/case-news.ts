import type { RecordKind } from '@rinnalla/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonKey } from '../content/people.js';
import { demoId } from '../demo-id.js';

/** One change on a case, as an event tells of it. */
export interface CaseChange {
  readonly type: string;
  readonly change: 'created' | 'changed';
  readonly refKind: RecordKind;
  readonly refId: string;
  readonly version: number;
  readonly at: Date;
  readonly by: PersonKey;
}

/** How far back events are kept: what "changed since I last looked" is counted from. */
const DAYS_OF_EVENTS = 7;

/** What happened on one case, in any order. */
export class CaseNews {
  private readonly changes: CaseChange[] = [];

  tell(...changes: readonly CaseChange[]): void {
    this.changes.push(...changes);
  }

  /** @throws Error when nothing ever happened */
  get last(): CaseChange {
    const last = this.inOrder().at(-1);
    if (!last) throw new Error('Nothing ever happened on the case');
    return last;
  }

  /** The changes of the last days, oldest first. */
  recent(now: Date): CaseChange[] {
    const from = now.getTime() - DAYS_OF_EVENTS * 86_400_000;
    return this.inOrder().filter(({ at }) => at.getTime() >= from);
  }

  private inOrder(): CaseChange[] {
    return this.changes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  }
}

/**
 * Writes the recent changes to each case's stream, numbered from one. Only to the cases' own streams: nobody follows a board or an
 * inbox from before the seed.
 */
export async function insertNews(
  manager: EntityManager,
  newsOfCases: ReadonlyMap<string, CaseNews>,
  now: Date,
): Promise<void> {
  const events = [...newsOfCases].flatMap(([caseId, news]) =>
    news.recent(now).map(({ by, ...change }, index) => ({
      ...change,
      caseId,
      seq: index + 1,
      actorId: demoId('person', by),
      mutationId: demoId('mutation', `${caseId}/${index}`),
    })),
  );
  await manager.query(
    `INSERT INTO domain_event (stream, seq, type, change, ref_kind, ref_id, case_id, version, actor_id, mutation_id, at)
     SELECT 'case:' || e."caseId", e.seq, e.type, e.change, e."refKind", e."refId", e."caseId", e.version, e."actorId", e."mutationId", e.at
     FROM jsonb_to_recordset($1) AS e ("caseId" uuid, seq bigint, type text, change text, "refKind" text, "refId" uuid, version int,
       "actorId" uuid, "mutationId" uuid, at timestamptz)`,
    [JSON.stringify(events)],
  );
  await manager.query(
    `INSERT INTO event_stream (name, head) SELECT stream, max(seq) FROM domain_event WHERE stream LIKE 'case:%' GROUP BY stream
     ON CONFLICT (name) DO NOTHING`,
  );
}
