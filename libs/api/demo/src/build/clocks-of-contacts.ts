import type { Clock, StartEvent } from '@rinnalla/domain';
import type { ContactStage, IntakeContactContent } from '../content/intake-contact.js';
import { INTAKE_CONTACTS } from '../content/intake-contacts.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { buildClocks, type DemoClockEnd } from './clocks.js';
import type { Rows } from './rows.js';

const NOT_JUDGED: readonly ContactStage[] = ['unread', 'opened', 'taken'];
const STILL_OPEN: readonly ContactStage[] = [...NOT_JUDGED, 'triaged_urgent', 'triaged_normal', 'offered'];
const MINUTES_TO_JUDGE = 8;
const MINUTES_TO_END = 12;

/** The clocks that run from each contact until a case comes of it. */
export function buildClocksOfContacts(rows: Rows, time: DemoTime): void {
  INTAKE_CONTACTS.forEach((content, index) => {
    const contactId = demoId('contact', String(index + 1));
    const receivedAt = time.moment(content.when);
    const by = demoId('person', 'aino');
    buildClocks(rows, time, {
      key: `contact/${String(index + 1)}`,
      by,
      place: {
        caseId: null,
        contactId,
        clientId: null,
        unitId: demoId('unit', content.unit),
        isEmergencyDuty: content.isEmergencyDuty ?? false,
        workspaceId: null,
      },
      facts: {
        client: {
          birthDate: null,
          statedAge: content.age,
          highestCareAllowance: false,
          disabledPerson: false,
          specialSupport: false,
          childProtection: content.purpose === 'child_protection_report',
        },
        events: [...eventsOf(content, contactId, receivedAt), ...forwardingOf(content, index + 1, time)],
      },
      endOf: (clock) => endOf(clock, content, { by, receivedAt, now: time.now, time }),
    });
  });
}

/** What came to a case counts there. */
function eventsOf(
  { case: caseKey, madeBy, purpose }: IntakeContactContent,
  id: string,
  at: Date,
): StartEvent[] {
  const learned: StartEvent = { kind: 'learned', id, at };
  if (caseKey !== undefined) return [learned];
  const came: StartEvent[] = [learned, { kind: 'contact', id, at, madeBy, purpose }];
  return purpose === 'advice' ? came : [...came, { kind: 'pending', id, at }];
}

/** Whoever it was forwarded to reports back (SHL 40 § 2 mom.). */
function forwardingOf({ stage, when }: IntakeContactContent, key: number, time: DemoTime): StartEvent[] {
  if (stage !== 'forwarded') return [];
  const at = new Date(time.moment(when).getTime() + MINUTES_TO_END * 60_000);
  return [{ kind: 'referral_received', id: demoId('contact-forwarding', String(key)), at }];
}

interface Handled {
  readonly by: string;
  readonly receivedAt: Date;
  readonly now: Date;
  readonly time: DemoTime;
}

function endOf(
  clock: Clock,
  { stage, outcome, reportBack }: IntakeContactContent,
  { by, receivedAt, now, time }: Handled,
): DemoClockEnd | null {
  const after = (minutes: number) =>
    new Date(Math.min(receivedAt.getTime() + minutes * 60_000, now.getTime()));
  if (clock.kind === 'urgency_assessed') {
    return NOT_JUDGED.includes(stage) ? null : { how: 'met', at: after(MINUTES_TO_JUDGE), by };
  }
  if (clock.kind === 'report_given_back') {
    return reportBack ? { how: 'met', at: time.moment(reportBack.when), by } : null;
  }
  if (STILL_OPEN.includes(stage)) return null;
  return { how: 'not_applicable', at: after(MINUTES_TO_END), by, reason: outcome ?? 'joined_to_case' };
}
