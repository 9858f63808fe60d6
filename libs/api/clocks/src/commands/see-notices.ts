import { Injectable } from '@nestjs/common';
import { type Actor, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';

export interface SeeNoticesInput {
  readonly mutationId: string;
  readonly ids: readonly string[];
}

interface Seen {
  readonly id: string;
  readonly clientIds: readonly string[];
  readonly version: number;
  readonly isNew: boolean;
}

/** Row-level security shows nobody another's notices. */
const SEE = `WITH mine AS (
    SELECT n.id, n.seen_at, n.case_id, n.clock_id FROM notice n WHERE n.id = ANY ($1::uuid[]) AND n.recipient_id = $2 FOR UPDATE
  ), seen AS (
    UPDATE notice n SET seen_at = $3, version = n.version + 1 FROM mine WHERE n.id = mine.id AND mine.seen_at IS NULL
    RETURNING n.id, n.version
  )
  SELECT mine.id, coalesce(seen.version, 0) AS version, seen.id IS NOT NULL AS "isNew",
    ARRAY(SELECT cc.client_id FROM case_client cc WHERE cc.case_id = mine.case_id AND cc.valid_to IS NULL
      UNION SELECT k.client_id FROM clock k WHERE k.id = mine.clock_id AND mine.case_id IS NULL AND k.client_id IS NOT NULL) AS "clientIds"
  FROM mine LEFT JOIN seen USING (id) ORDER BY mine.id`;

/** Notes that the reader has seen what they were told. Looking changes nothing of the case. */
@Injectable()
export class SeeNotices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SeeNoticesInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'seeNotices', mutationId: input.mutationId, input },
      async (tx) => {
        const mine = await tx.query<Seen>(SEE, [input.ids, actor.professionalId, tx.now]);
        if (mine.length === 0) throw notFound();
        this.tell(
          tx,
          mine.filter(({ isNew }) => isNew),
        );
        const ids = mine.map(({ id }) => id);
        tx.recordUse({
          purpose: 'own_work_overview',
          basis: 'relation:own_cases',
          clientIds: [...new Set(mine.flatMap(({ clientIds }) => clientIds))],
          recordIds: ids,
          fieldClasses: ['C0'],
        });
        return { __typename: 'NoticesSeen', ids };
      },
    );
  }

  private tell(tx: Tx, notices: readonly Seen[]): void {
    for (const { id, version } of notices) {
      tx.publish({
        type: 'notice.seen',
        change: 'changed',
        refKind: 'notice',
        refId: id,
        version,
        caseId: null,
        streams: [`user:${tx.actor.professionalId}`],
      });
    }
  }
}
