import type { Tx } from '@rinnalla/api-core';
import {
  type ClockSetting,
  DEFAULT_COUNTY_PARAMETERS,
  findLimit,
  type OfficeHours,
  ORDINARY_OFFICE_HOURS,
} from '@rinnalla/domain';

interface Row {
  readonly evesCount: boolean;
  readonly elderlyFromAge: number;
  readonly startTarget: string | null;
  readonly completionTarget: string | null;
  readonly officeHours: OfficeHours | null;
}

/** What a unit's county and its own hours make of the law's clocks today. A clock keeps what it started with. */
export async function clockSettingOf(tx: Pick<Tx, 'query'>, unitId: string): Promise<ClockSetting> {
  const [row] = await tx.query<Row>(
    `SELECT c.eves_count AS "evesCount", c.elderly_from_age AS "elderlyFromAge", c.start_target AS "startTarget",
       c.completion_target AS "completionTarget", u.office_hours AS "officeHours"
     FROM unit u JOIN county c ON c.id = u.county_id WHERE u.id = $1`,
    [unitId],
  );
  if (!row) throw new Error('A clock of no unit');
  return {
    county: {
      ...DEFAULT_COUNTY_PARAMETERS,
      evesCount: row.evesCount,
      elderlyFromAge: row.elderlyFromAge,
      targets: {
        assessment_started: row.startTarget === null ? null : findLimit(row.startTarget),
        assessment_completed: row.completionTarget === null ? null : findLimit(row.completionTarget),
      },
    },
    officeHours: row.officeHours ?? ORDINARY_OFFICE_HOURS,
  };
}
