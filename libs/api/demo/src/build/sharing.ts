import { OverrideEntity } from '@rinnalla/api-access';
import { DisclosureEntity } from '@rinnalla/api-disclosures';
import { RecordEntryEntity } from '@rinnalla/api-records';
import { calendarDay, OVERRIDE_RULES } from '@rinnalla/domain';
import type { EntityManager } from 'typeorm';
import { DENIED_ENTRIES } from '../content/denials.js';
import { DISCLOSURES, OVERRIDES, type OverrideContent, SHARED_ENTRIES } from '../content/sharing.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** What was opened on a ground of law and what was disclosed by name, with the entries it was about. */
export function buildSharing(rows: Rows, time: DemoTime): void {
  for (const entry of [...SHARED_ENTRIES, ...DENIED_ENTRIES]) {
    const at = time.moment(entry.when);
    rows.add(RecordEntryEntity, {
      id: demoId('record-entry', entry.key),
      caseId: demoId('case', entry.case),
      clientId: demoId('client', entry.client),
      register: entry.kind === 'patient_entry' ? 'health' : 'social',
      serviceFunction: entry.serviceFunction,
      kind: entry.kind,
      speciality: null,
      occurredOn: calendarDay(at),
      body: entry.body,
      authorProfession: entry.profession,
      createdAt: at,
      createdBy: demoId('person', entry.by),
    });
  }
  for (const override of OVERRIDES) buildOverride(rows, time, override);
  for (const { key, entry, by, recipient, ground, when, reason } of DISCLOSURES) {
    const about = SHARED_ENTRIES.find((shared) => shared.key === entry);
    if (!about) throw new Error(`Disclosure ${key} is of no entry`);
    rows.add(DisclosureEntity, {
      id: demoId('disclosure', key),
      clientId: demoId('client', about.client),
      caseId: demoId('case', about.case),
      disclosedBy: demoId('person', by),
      recipientId: demoId('person', recipient),
      recordIds: [demoId('record-entry', entry)],
      ground,
      reason,
      at: time.moment(when),
      endedAt: null,
    });
  }
}

function buildOverride(rows: Rows, time: DemoTime, { review, ...override }: OverrideContent): void {
  const startedAt = time.moment(override.when);
  rows.add(OverrideEntity, {
    id: demoId('override', override.key),
    professionalId: demoId('person', override.by),
    clientId: demoId('client', override.client),
    caseId: demoId('case', override.case),
    ground: override.ground,
    reason: override.reason,
    startedAt,
    expiresAt: new Date(startedAt.getTime() + OVERRIDE_RULES[override.ground].hours * 3_600_000),
    endedAt: null,
    reviewedAt: review ? time.moment(review.when) : null,
    reviewedBy: review ? demoId('person', review.by) : null,
    verdict: review?.verdict ?? null,
    reviewNote: review?.note ?? null,
  });
}

/** What the logs hold of those overrides: a few minutes after each was pleaded, its entry was read. */
export async function insertOverrideUses(manager: EntityManager, time: DemoTime): Promise<void> {
  for (const override of OVERRIDES) {
    const at = new Date(time.moment(override.when).getTime() + 120_000);
    const entries = SHARED_ENTRIES.filter(
      (entry) => entry.case === override.case && entry.kind === 'patient_entry',
    ).map((entry) => demoId('record-entry', entry.key));
    const told = [
      at,
      demoId('person', override.by),
      'relation:team_member/M4',
      [demoId('client', override.client)],
      entries,
      override.read,
    ];
    await manager.query(
      `INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, register, client_ids, record_ids, field_classes)
       VALUES ($1, $2, 'demo', 'CaseRecord', 'assessment_of_need', $3, 'health', $4, $5, $6)`,
      told,
    );
    await manager.query(
      `INSERT INTO disclosure_log (at, recipient_id, operation, data_register, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
       VALUES ($1, $2, 'CaseRecord', 'health', 'assessment_of_need', 'M4', $3, $4, $5, $6)`,
      told,
    );
  }
}
