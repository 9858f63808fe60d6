import { DenialEntity } from '@rinnalla/api-access';
import { calendarDay } from '@rinnalla/domain';
import { DENIALS } from '../content/denials.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** What clients denied the disclosure of (703/2023 58, 59 §). */
export function buildDenials(rows: Rows, time: DemoTime): void {
  for (const { key, client, entry, when, recordedBy, ...denial } of DENIALS) {
    const at = time.moment(when);
    rows.add(DenialEntity, {
      ...denial,
      id: demoId('denial', key),
      clientId: demoId('client', client),
      recordCaseId: null,
      recordKind: null,
      recordId: entry === null ? null : demoId('record-entry', entry),
      giver: 'client',
      givenOn: calendarDay(at),
      createdAt: at,
      createdBy: demoId('person', recordedBy),
      withdrawnAt: null,
      withdrawnBy: null,
    });
  }
}
