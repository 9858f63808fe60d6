import type { Tx } from '@rinnalla/api-core';
import { publishOnCase } from '@rinnalla/api-cases';

interface OverrideNews {
  readonly type: 'override.pleaded' | 'override.ended' | 'override.reviewed';
  readonly overrideId: string;
  readonly version: number;
}

interface OfCase {
  readonly caseId: string;
  readonly workspaceId: string;
}

/** Told at once: on the case, to its named workers, and to every data-protection officer of the county. */
export async function publishOverride(tx: Tx, news: OverrideNews, of: OfCase): Promise<void> {
  const named = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM relation
     WHERE case_id = $1 AND kind = 'named_worker' AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
    [of.caseId, tx.now],
  );
  publishOnCase(tx, {
    caseId: of.caseId,
    workspaceId: of.workspaceId,
    type: news.type,
    change: news.type === 'override.pleaded' ? 'created' : 'changed',
    refKind: 'override',
    refId: news.overrideId,
    version: news.version,
    people: [...named.map(({ id }) => id), tx.actor.professionalId],
  });
  await tellOfficers(tx, news);
}

/** To the officers, who see no case, and so are told of none. */
export async function tellOfficers(tx: Tx, news: OverrideNews): Promise<void> {
  const officers = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM work_task
     WHERE task = 'data_protection' AND workspace_id IS NULL AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
    [tx.now],
  );
  if (officers.length === 0) return;
  tx.publish({
    type: news.type,
    change: news.type === 'override.pleaded' ? 'created' : 'changed',
    refKind: 'override',
    refId: news.overrideId,
    version: news.version,
    caseId: null,
    streams: officers.map(({ id }) => `user:${id}` as const),
  });
}
