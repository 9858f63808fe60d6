import type { Tx } from '@rinnalla/api-core';
import type { NoticeKind } from '@rinnalla/domain';

interface NoticeRow {
  readonly id: string;
  readonly recipientId: string;
  readonly caseId: string | null;
  readonly version: number;
}

/** The clocks need nobody any more: whatever people were told of them is over. */
export async function endNotices(tx: Tx, clockIds: readonly string[]): Promise<void> {
  const over = await tx.query<NoticeRow>('SELECT * FROM app.end_notices($1::uuid[], NULL, NULL)', [clockIds]);
  publishNotices(tx, over, 'changed');
}

/** Tells people of something on a case; who has an open notice of it already is not told again. */
export async function giveNotice(
  tx: Tx,
  kind: NoticeKind,
  caseId: string,
  recipientIds: readonly string[],
): Promise<void> {
  const given = await tx.query<NoticeRow>('SELECT * FROM app.give_notice($1, $2, $3::uuid[])', [
    kind,
    caseId,
    recipientIds,
  ]);
  publishNotices(tx, given, 'created');
}

/** It is not so any more: notices of this kind on the case are over. */
export async function endCaseNotices(tx: Tx, kind: NoticeKind, caseId: string): Promise<void> {
  const over = await tx.query<NoticeRow>('SELECT * FROM app.end_notices(NULL, $1, $2)', [kind, caseId]);
  publishNotices(tx, over, 'changed');
}

function publishNotices(tx: Tx, notices: readonly NoticeRow[], change: 'created' | 'changed'): void {
  for (const { id, recipientId, caseId, version } of notices) {
    tx.publish({
      type: change === 'created' ? 'notice.given' : 'notice.over',
      change,
      refKind: 'notice',
      refId: id,
      version,
      caseId,
      streams: [`user:${recipientId}`],
    });
  }
}
