import type { NewEvent, Tx } from '@rinnalla/api-core';

/**
 * Raises or ends the alarms of a case by what SHL 42 § now finds of its team, and tells who answers for it. To be called by whatever
 * changes a team, or finds special support, in its own transaction with the case locked, after the change.
 */
export async function checkPairOf(tx: Tx, caseId: string): Promise<void> {
  publishAlarms(tx, await tx.query<Told>('SELECT app.check_pair($1) AS events', [caseId]));
}

/** The same for every open case of a client whose special support the assessment being signed finds, or finds no more (SHL 3, 42 §). */
export async function turnSpecialSupport(
  tx: Tx,
  clientId: string,
  type: 'client.specialSupportFound' | 'client.specialSupportEnded',
): Promise<void> {
  publishAlarms(
    tx,
    await tx.query<Told>('SELECT app.turn_special_support($1, $2) AS events', [clientId, type]),
  );
}

/** The same for every case that a professional works on, whose licence, office or account an administrator changed. */
export async function checkPairsOfProfessional(tx: Tx, professionalId: string): Promise<PairsFound> {
  const told = await tx.query<Told>('SELECT app.check_pairs_of($1) AS events', [professionalId]);
  publishAlarms(tx, told);
  const cases = (type: string) =>
    new Set(
      told
        .flatMap(({ events }) => events.filter((event) => event.type === type))
        .map((event) => event.caseId),
    );
  return { raised: cases('case.alarmed').size, ended: cases('case.alarmOver').size };
}

/** How many cases began to alarm, and how many ceased to. */
export interface PairsFound {
  readonly raised: number;
  readonly ended: number;
}

interface Told {
  readonly events: readonly NewEvent[];
}

function publishAlarms(tx: Tx, rows: readonly Told[]): void {
  for (const { events } of rows) for (const event of events) tx.publish(event);
}
