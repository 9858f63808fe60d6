import type { ReadDb } from '@rinnalla/api-core';
import { calendarDay, countyDays, countyLawOf } from '@rinnalla/domain';
import type { AccessibilityStatementType } from './feedback.types.js';

/** Whose service it is, and what the law says today of answering feedback: for everyone who works here. */
export async function accessibilityStatement(db: ReadDb): Promise<AccessibilityStatementType> {
  const [county] = await db.query<{ countyNameFi: string; countyNameSv: string }>(
    `SELECT c.name_fi AS "countyNameFi", c.name_sv AS "countyNameSv"
     FROM professional p JOIN unit u ON u.id = p.unit_id JOIN county c ON c.id = u.county_id WHERE p.id = $1`,
    [db.actor.professionalId],
  );
  if (!county) throw new Error('The reader belongs to no county');
  const today = calendarDay(db.now);
  const { act, section } = countyLawOf('R11-FEEDBACK', today);
  return { ...county, answerDays: countyDays('R11-FEEDBACK', today), section: `${act} ${section}` };
}
