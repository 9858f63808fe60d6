import type { Tx } from '@rinnalla/api-core';
import {
  type ClockSetting,
  DEFAULT_COUNTY_PARAMETERS,
  findLimit,
  type OfficeHours,
  ORDINARY_OFFICE_HOURS,
} from '@rinnalla/domain';
import type { ClockEntity } from '../entities/clock.entity.js';

/** What a clock was reckoned with, and which of the county's and the unit's sayings that was: the clock keeps it. */
export interface KeptSetting extends ClockSetting {
  readonly kept: Pick<ClockEntity, 'reckoningVersion' | 'hoursUnitId' | 'hoursVersion'>;
}

/** What was in force at a moment. */
export type ClockSettings = (at: Date) => KeptSetting;

interface Said {
  readonly version: number;
  readonly validFrom: string | null;
}

interface Reading extends Said {
  readonly evesCount: boolean;
  readonly elderlyFromAge: number;
  readonly startTarget: string | null;
  readonly completionTarget: string | null;
}

interface Hours extends Said {
  readonly officeHours: OfficeHours | null;
}

interface Row {
  readonly readings: readonly Reading[];
  readonly hours: readonly Hours[];
}

const SETTINGS = `SELECT
  (SELECT jsonb_agg(jsonb_build_object('version', r.version, 'validFrom', r.valid_from, 'evesCount', r.eves_count,
      'elderlyFromAge', r.elderly_from_age, 'startTarget', r.start_target, 'completionTarget', r.completion_target) ORDER BY r.version DESC)
    FROM county_reckoning r WHERE r.county_id = u.county_id) AS readings,
  (SELECT jsonb_agg(jsonb_build_object('version', h.version, 'validFrom', h.valid_from, 'officeHours', h.office_hours) ORDER BY h.version DESC)
    FROM unit_hours h WHERE h.unit_id = u.id) AS hours
  FROM unit u WHERE u.id = $1`;

/**
 * What a unit's county and its own hours make of the law's clocks, at any moment: an event is reckoned with what was in force when it
 * happened, whenever it is written down, as it is by the version of the law of its day.
 */
export async function clockSettingsOf(tx: Pick<Tx, 'query'>, unitId: string): Promise<ClockSettings> {
  const [row] = await tx.query<Row>(SETTINGS, [unitId]);
  if (!row) throw new Error('A clock of no unit');
  return (at) => {
    const reading = inForce(row.readings, at);
    const hours = inForce(row.hours, at);
    return {
      county: {
        ...DEFAULT_COUNTY_PARAMETERS,
        evesCount: reading.evesCount,
        elderlyFromAge: reading.elderlyFromAge,
        targets: {
          assessment_started: reading.startTarget === null ? null : findLimit(reading.startTarget),
          assessment_completed:
            reading.completionTarget === null ? null : findLimit(reading.completionTarget),
        },
      },
      officeHours: hours.officeHours ?? ORDINARY_OFFICE_HOURS,
      kept: { reckoningVersion: reading.version, hoursUnitId: unitId, hoursVersion: hours.version },
    };
  };
}

/** @param sayings the latest first; the first ever holds from the first on */
function inForce<One extends Said>(sayings: readonly One[], at: Date): One {
  const found = sayings.find(({ validFrom }) => validFrom === null || new Date(validFrom) <= at);
  if (!found) throw new Error('Nothing was ever said of a unit');
  return found;
}
