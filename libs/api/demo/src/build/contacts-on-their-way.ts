import { ContactForwardingEntity, ContactHandoverEntity, ContactStepEntity } from '@rinnalla/api-intake';
import { BY_THE_CLOCK } from '@rinnalla/contracts';
import { calendarDay, type ContactStatus, watchOnDuty } from '@rinnalla/domain';
import type { IntakeContactContent } from '../content/intake-contact.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** The step with which a contact left its queue. */
interface Leaving {
  readonly key: string;
  readonly content: IntakeContactContent;
  readonly at: Date;
  readonly by: string;
  readonly toStatus: ContactStatus;
}

/** Offered to the emergency duty, which never closes: whoever does not answer in time is alerted (SHL 36 § 1 mom.). */
export function buildOffer(rows: Rows, time: DemoTime, { key, content, at, by, toStatus }: Leaving): void {
  const contactId = demoId('contact', key);
  const { alertAt } = watchOnDuty(at);
  const alertedAt = alertAt !== null && alertAt <= time.now ? alertAt : null;
  rows.add(ContactHandoverEntity, {
    id: demoId('contact-handover', key),
    contactId,
    toUnitId: demoId('unit', 'adults'),
    toEmergencyDuty: true,
    doneSoFar: content.outcome ?? '',
    status: 'offered',
    offeredAt: at,
    alertAt,
    alertedAt,
    offeredBy: by,
  });
  if (alertedAt === null) return;
  rows.add(ContactStepEntity, {
    id: demoId('contact-step', `${key}/alert-offer`),
    contactId,
    move: 'alert_offer',
    toStatus,
    note: null,
    at: alertedAt,
    by: BY_THE_CLOCK,
  });
}

/** With the client's consent, as most are (SHL 40 §); some receivers have told what they did. */
export function buildForwarding(
  rows: Rows,
  time: DemoTime,
  { key, content, at, by, toStatus }: Leaving,
): void {
  const contactId = demoId('contact', key);
  const { reportBack } = content;
  const reportedAt = reportBack && time.moment(reportBack.when);
  rows.add(ContactForwardingEntity, {
    id: demoId('contact-forwarding', key),
    contactId,
    authority: content.outcome ?? '',
    ground: 'consent',
    groundReason: content.consentGiven ?? null,
    forwardedAt: at,
    forwardedBy: by,
    ...(reportBack &&
      reportedAt && { report: reportBack.report, reportedOn: calendarDay(reportedAt), reportedBy: by }),
  });
  if (!reportBack || !reportedAt) return;
  rows.add(ContactStepEntity, {
    id: demoId('contact-step', `${key}/report-back`),
    contactId,
    move: 'report_back',
    toStatus,
    note: reportBack.report,
    at: reportedAt,
    by,
  });
}
