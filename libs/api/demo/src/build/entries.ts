import { CorrectionEntity } from '@rinnalla/api-cases';
import { RecordEntryEntity } from '@rinnalla/api-records';
import { calendarDay, REGISTER_OF_KIND, UNMENTIONED_KINDS } from '@rinnalla/domain';
import type { CountyStory } from '../content/county-story.js';
import { ENTRIES, type EntryContent } from '../content/entries.js';
import { PEOPLE } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { CaseChange } from './case-news.js';
import type { Rows } from './rows.js';

/**
 * What was written to the clients' records, each entry to its writer's own register.
 * @throws Error for an entry on a case that is not told
 */
export function buildEntries(rows: Rows, time: DemoTime, { cases }: CountyStory): void {
  for (const entry of ENTRIES) {
    const about = cases.find(({ key }) => key === entry.case);
    if (!about) throw new Error(`Entry ${entry.key} is on no case`);
    const at = time.moment(entry.when);
    const changes = [entry.corrected, entry.withdrawn].filter((change) => change !== undefined);
    rows.add(RecordEntryEntity, {
      id: demoId('record-entry', entry.key),
      caseId: demoId('case', entry.case),
      clientId: demoId('client', entry.client),
      register: REGISTER_OF_KIND[entry.kind],
      serviceFunction: about.serviceFunction,
      kind: entry.kind,
      speciality: entry.speciality ?? null,
      careEvent: entry.careEvent ?? null,
      occurredOn: calendarDay(at),
      body: entry.body,
      authorProfession: PEOPLE[entry.by].profession,
      createdAt: at,
      createdBy: demoId('person', entry.by),
      correctedAt: entry.corrected ? time.moment(entry.corrected.when) : null,
      withdrawnAt: entry.withdrawn ? time.moment(entry.withdrawn.when) : null,
      version: 1 + changes.length,
    });
    buildCorrection(rows, time, entry);
  }
}

/** When entries were written to a case: of those kinds that may be told of to all who watch it. */
export const touchesOfEntries = (caseKey: string, time: DemoTime): CaseChange[] =>
  ENTRIES.filter((entry) => entry.case === caseKey && !UNMENTIONED_KINDS.includes(entry.kind)).map(
    (entry) => ({
      ...{ type: 'entry.added', change: 'created', refKind: 'record_entry', version: 1 },
      ...{ refId: demoId('record-entry', entry.key), at: time.moment(entry.when), by: entry.by },
    }),
  );

function buildCorrection(rows: Rows, time: DemoTime, entry: EntryContent): void {
  const change = entry.corrected ?? entry.withdrawn;
  if (!change) return;
  const body = entry.corrected?.from ?? entry.body;
  rows.add(CorrectionEntity, {
    id: demoId('correction', `record-entry/${entry.key}`),
    caseId: demoId('case', entry.case),
    recordKind: 'record_entry',
    recordId: demoId('record-entry', entry.key),
    kind: entry.corrected ? 'corrected' : 'withdrawn',
    original: JSON.stringify({ occurredOn: calendarDay(time.moment(entry.when)), body }),
    reason: change.reason,
    at: time.moment(change.when),
    by: demoId('person', entry.by),
  });
}
