import {
  ContactEntity,
  ContactReporterEntity,
  ContactStepEntity,
  ReporterReachEntity,
} from '@rinnalla/api-intake';
import { BY_THE_CLOCK } from '@rinnalla/contracts';
import { type ContactStatus, watchOnDuty } from '@rinnalla/domain';
import type { CountyStory } from '../content/county-story.js';
import { DUTY_HOLDERS, INTAKE } from '../content/intake.js';
import type { ContactStage, IntakeContactContent } from '../content/intake-contact.js';
import { INTAKE_CONTACTS } from '../content/intake-contacts.js';
import type { PersonKey } from '../content/people.js';
import { WORKSPACES, type UnitKey } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { buildForwarding, buildOffer } from './contacts-on-their-way.js';
import type { Rows } from './rows.js';

type StepMove = ContactStepEntity['move'];

/** What is done to a contact, from its arrival to each stage. */
const JUDGED = (urgency: 'triage_urgent' | 'triage_normal'): readonly StepMove[] => [
  'record',
  'take',
  urgency,
];
const WAY: Readonly<Record<ContactStage, readonly StepMove[]>> = {
  unread: ['record'],
  opened: ['record'],
  taken: ['record', 'take'],
  triaged_urgent: JUDGED('triage_urgent'),
  triaged_normal: JUDGED('triage_normal'),
  offered: [...JUDGED('triage_urgent'), 'hand_over'],
  guided: [...JUDGED('triage_normal'), 'guide'],
  forwarded: [...JUDGED('triage_normal'), 'forward'],
  joined_to_case: [...JUDGED('triage_normal'), 'join_case'],
  assessment_opened: [...JUDGED('triage_normal'), 'open_assessment'],
  evidently_unnecessary: [...JUDGED('triage_normal'), 'close_unnecessary'],
};
const STATUS_AFTER: Readonly<Partial<Record<StepMove, ContactStatus>>> = {
  triage_urgent: 'triaged_urgent',
  triage_normal: 'triaged_normal',
  guide: 'guided',
  forward: 'forwarded',
  join_case: 'joined_to_case',
  open_assessment: 'assessment_opened',
  close_unnecessary: 'evidently_unnecessary',
};
const MINUTES_BETWEEN_STEPS = 4;
const MINUTE = 60_000;

/** The queues of intake, as they stand today. */
export function buildIntakeContacts(rows: Rows, time: DemoTime, story: CountyStory): void {
  INTAKE_CONTACTS.forEach((content, index) =>
    buildOne(rows, time, story, { content, key: String(index + 1) }),
  );
}

interface Told {
  readonly content: IntakeContactContent;
  readonly key: string;
}

function buildOne(rows: Rows, time: DemoTime, story: CountyStory, { content, key }: Told): void {
  const id = demoId('contact', key);
  const [recorder, handler] = receiversOf(content);
  const received = time.moment(content.when);
  const steps = stepsOf(content, received, time).map(({ move, ...step }) => ({
    ...step,
    move,
    by: demoId('person', move === 'record' ? recorder : handler),
  }));
  const watch = watchOf(content, received, time);
  rows.add(ContactEntity, {
    id,
    ...watch,
    ...toldIn(content),
    ...handledBy(content, received, steps),
    receivedAt: received,
    createdAt: received,
    createdBy: demoId('person', recorder),
    version: steps.length,
    ...personOf(content, story, time),
  });
  steps.forEach((step, place) => {
    const note = noteOf(content, step.move);
    rows.add(ContactStepEntity, {
      id: demoId('contact-step', `${key}/${String(place)}`),
      contactId: id,
      note,
      ...step,
    });
  });
  if (watch.alertedAt !== null) buildAlert(rows, key, watch.alertedAt);
  buildReporter(rows, id, content);
  const offer = steps.find(({ move }) => move === 'hand_over');
  if (offer) buildOffer(rows, time, { key, content, ...offer });
  const forwarded = steps.find(({ move }) => move === 'forward');
  if (forwarded) buildForwarding(rows, time, { key, content, ...forwarded });
}

interface Step {
  readonly move: StepMove;
  readonly toStatus: ContactStatus;
  readonly at: Date;
}
type StepBy = Step & { readonly by: string };

function stepsOf({ stage }: IntakeContactContent, received: Date, time: DemoTime): Step[] {
  let status: ContactStatus = 'received';
  return WAY[stage].map((move, place) => {
    status = STATUS_AFTER[move] ?? status;
    const at = received.getTime() + place * MINUTES_BETWEEN_STEPS * MINUTE;
    return { move, toStatus: status, at: new Date(Math.min(at, time.now.getTime())) };
  });
}

function toldIn(content: IntakeContactContent) {
  return {
    unitId: demoId('unit', content.unit),
    isEmergencyDuty: content.isEmergencyDuty ?? false,
    channel: content.channel,
    madeBy: content.madeBy,
    purpose: content.purpose,
    hasConsent: content.madeBy === 'professional' ? content.age !== 'child' : null,
    body: content.body,
    statedAge: content.age,
    contactLanguage: content.language ?? 'fi',
  };
}

function handledBy(
  { stage, measures, outcome }: IntakeContactContent,
  received: Date,
  steps: readonly StepBy[],
) {
  const taken = steps.find(({ move }) => move === 'take');
  const last = steps.findLast(({ move }) => move !== 'take' && move !== 'hand_over');
  return {
    status: steps.at(-1)?.toStatus ?? 'received',
    statusSince: last?.at ?? received,
    ...(taken ? { takenBy: taken.by, takenAt: taken.at } : {}),
    openedAt: stage === 'unread' ? null : (taken?.at ?? received),
    measures: measures ?? null,
    outcome: stage === 'offered' ? null : (outcome ?? null),
  };
}

/** Unread ones lie in their queue whatever the hour at which the demo is begun: they came while somebody was there. */
function watchOf({ stage }: IntakeContactContent, received: Date, time: DemoTime) {
  const { alertAt } = watchOnDuty(received);
  const isLate = stage === 'unread' && alertAt !== null && alertAt <= time.now;
  return { queuedAt: received, alertAt, alertedAt: isLate ? alertAt : null, passesAt: null };
}

function buildAlert(rows: Rows, key: string, at: Date): void {
  rows.add(ContactStepEntity, {
    id: demoId('contact-step', `${key}/alert`),
    contactId: demoId('contact', key),
    move: 'alert',
    toStatus: 'received',
    note: null,
    at,
    by: BY_THE_CLOCK,
  });
}

function buildReporter(rows: Rows, contactId: string, { reporter }: IntakeContactContent): void {
  if (!reporter) return;
  const { name, reachedAt, secrecyGround } = reporter;
  rows.add(ContactReporterEntity, {
    contactId,
    name,
    isSecret: secrecyGround !== undefined,
    secrecyGround: secrecyGround ?? null,
  });
  if (reachedAt) rows.add(ReporterReachEntity, { contactId, reachedAt });
}

function noteOf({ measures, outcome }: IntakeContactContent, move: StepMove): string | null {
  if (move === 'triage_urgent' || move === 'triage_normal') return measures ?? null;
  if (move === 'record' || move === 'take' || move === 'join_case' || move === 'open_assessment') return null;
  return outcome ?? null;
}

/** Who it is about; a client, where it came to a case of theirs. */
function personOf(
  { name, case: caseKey }: IntakeContactContent,
  { clients, cases }: CountyStory,
  time: DemoTime,
) {
  const [givenNames, familyName] = name;
  const clientKey = cases.find(({ key }) => key === caseKey)?.clients[0]?.client;
  const client = clientKey === undefined ? undefined : clients[clientKey];
  if (caseKey === undefined || clientKey === undefined || !client) return { givenNames, familyName };
  return {
    givenNames: client.givenNames,
    familyName: client.familyName,
    birthDate: time.bornYearsAgo(client.age, client.birthday),
    clientId: demoId('client', clientKey),
    caseId: demoId('case', caseKey),
  };
}

/** Who writes down and who handles the contacts of a queue. */
function receiversOf({ unit, isEmergencyDuty }: IntakeContactContent): readonly [PersonKey, PersonKey] {
  const holders = isEmergencyDuty ? DUTY_HOLDERS : holdersIn(unit);
  const [first, second = first] = holders;
  if (first === undefined || second === undefined) throw new Error(`Nobody receives contacts in ${unit}`);
  return [second, first];
}

const holdersIn = (unit: UnitKey): readonly PersonKey[] =>
  INTAKE.flatMap(([person, workspace]) =>
    WORKSPACES[workspace].unit === unit && !DUTY_HOLDERS.includes(person) ? [person] : [],
  );
