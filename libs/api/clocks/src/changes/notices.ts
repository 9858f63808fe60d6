import type { Tx } from '@rinnalla/api-core';
import type { NoticeKind, NoticeRung } from '@rinnalla/domain';

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
async function giveNotice(
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

/**
 * Tells whoever answers for a case of something new on it, each time anew: its named worker, and where there is none the leads.
 * Who did it knows.
 */
export async function tellWhoAnswers(tx: Tx, kind: NoticeKind, caseId: string): Promise<void> {
  const rung = async (name: NoticeRung) =>
    (
      await tx.query<{ id: string }>('SELECT app.people_on_rung($1, $2, $3) AS id', [caseId, name, tx.now])
    ).map(({ id }) => id);
  const named = await rung('named_worker');
  const answering = named.length > 0 ? named : await rung('lead');
  await endCaseNotices(tx, kind, caseId);
  await giveNotice(
    tx,
    kind,
    caseId,
    answering.filter((id) => id !== tx.actor.professionalId),
  );
}

/** It is not so any more: notices of this kind on the case are over. */
async function endCaseNotices(tx: Tx, kind: NoticeKind, caseId: string): Promise<void> {
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
