import type { OfficeHours } from '@rinnalla/domain';
import type { Client } from 'pg';

/** Gives every unit these hours (null: the ordinary ones), as if it had had them all along: clocks count by the hours of their event. */
export async function officeHoursOfOld(owner: Client, hours: OfficeHours | null): Promise<void> {
  await owner.query('BEGIN');
  await owner.query(`SELECT set_config('app.now', '2000-01-01T00:00:00Z', true)`);
  await owner.query('UPDATE unit SET office_hours = $1', [hours && JSON.stringify(hours)]);
  await owner.query('COMMIT');
}
