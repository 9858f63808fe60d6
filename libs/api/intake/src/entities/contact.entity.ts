import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import { At, Bytes, Day, Flag, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { UnitEntity } from '@rinnalla/api-organisation';
import {
  AUTHORITY_GROUNDS,
  type AuthorityGround,
  CONTACT_CHANNELS,
  CONTACT_MAKERS,
  CONTACT_MOVE_NAMES,
  CONTACT_PURPOSES,
  CONTACT_STATUSES,
  type ContactChannel,
  type ContactMaker,
  type ContactPurpose,
  type ContactStatus,
  STATED_AGES,
  type StatedAge,
} from '@rinnalla/domain';

/** A contact (yhteydenotto) or report (ilmoitus) that reached the county, from arrival to what came of it (SHL 34–36 §, LSL 25 §). */
@Entity('contact')
@Index('contact__queue', ['unitId', 'isEmergencyDuty', 'status'])
@Index('contact__dealt_with', ['unitId', 'isEmergencyDuty', 'statusSince'])
@Index('contact__alert', ['alertAt'], { where: '"opened_at" IS NULL AND "alerted_at" IS NULL' })
@Index('contact__passing', ['passesAt'], { where: '"opened_at" IS NULL AND "passes_at" IS NOT NULL' })
@Index('contact__unopened', ['unitId', 'isEmergencyDuty'], { where: '"opened_at" IS NULL' })
@Check(
  'contact__stated_of_named',
  '"is_same_person" IS NULL OR ("birth_date" IS NOT NULL AND "hetu_blind_index" IS NULL)',
)
export class ContactEntity {
  @Id() id: string;
  @ForeignKey(() => UnitEntity)
  @Uuid()
  unitId: string;
  /** In the queue of the social emergency duty, not the unit's own. */
  @Flag({ default: false }) isEmergencyDuty: boolean;
  @OneOf(CONTACT_CHANNELS, { name: 'contact__channel' }) channel: ContactChannel;
  @OneOf(CONTACT_MAKERS, { name: 'contact__made_by' }) madeBy: ContactMaker;
  @OneOf(CONTACT_PURPOSES, { name: 'contact__purpose' }) purpose: ContactPurpose;
  /** Made with the person's consent (SHL 35 §); null where it was the person's own. */
  @Flag(NULL) hasConsent: boolean | null;
  /** When it came in: what the law's clocks count from. */
  @At() receivedAt: Date;
  @Text() body: string;
  @Text() givenNames: string;
  @Text() familyName: string;
  @Day(NULL) birthDate: string | null;
  @OneOf(STATED_AGES, { name: 'contact__stated_age', ...NULL }) statedAge: StatedAge | null;
  @Bytes(NULL) hetuCiphertext: Buffer | null;
  /** Whose contact it was, for the log, should the person become a client later. */
  @Index()
  @Bytes(NULL)
  hetuBlindIndex: Buffer | null;
  /** What its recorder said of a client of the same name and day of birth: this person, or another; null: nothing. */
  @Flag(NULL) isSamePerson: boolean | null;
  @OneOf(['fi', 'sv', 'se', 'en', 'other'], { name: 'contact__contact_language' }) contactLanguage: string;
  @Flag({ default: false }) hasHighestCareAllowance: boolean;
  @Flag({ default: false }) isDisabledPerson: boolean;
  /** Said at triage of a child whom nobody knew to need special support (SHL 3, 36 § 3 mom.). */
  @Flag({ default: false }) isSpecialSupportChild: boolean;
  @OneOf(CONTACT_STATUSES, { name: 'contact__status' }) status: ContactStatus;
  @At() statusSince: Date;
  /** When it came to the queue it is in. */
  @At() queuedAt: Date;
  @At(NULL) openedAt: Date | null;
  /** When its queue is alerted unless somebody opens it first (SHL 36 § 1 mom.), and when it was. */
  @At(NULL) alertAt: Date | null;
  @At(NULL) alertedAt: Date | null;
  /** When it passes to the emergency duty unless somebody opens it first: the unit closes. */
  @At(NULL) passesAt: Date | null;
  @Uuid(NULL) takenBy: string | null;
  @At(NULL) takenAt: Date | null;
  /** What was done at once (triage), and then how it was dealt with. */
  @Text(NULL) measures: string | null;
  @Text(NULL) outcome: string | null;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid(NULL)
  clientId: string | null;
  /** From when it is told whether the person is a client, where the limit of searches was spent. */
  @At(NULL) knownToldFrom: Date | null;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid(NULL)
  caseId: string | null;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Version() version: number;
}

/** Who reported, apart from what was reported: a reporter's name may be secret (class C8). */
@Entity('contact_reporter')
export class ContactReporterEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ContactEntity)
  contactId: string;
  @Text() name: string;
  @Flag({ default: false }) isSecret: boolean;
  @Text(NULL) secrecyGround: string | null;
}

/** How the reporter is reached, apart from who it is: it may tell where a client under non-disclosure for safety lives (class C9). */
@Entity('reporter_reach')
export class ReporterReachEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ContactEntity)
  contactId: string;
  @Text() reachedAt: string;
}

export const CONTACT_STEP_MOVES = [
  'record',
  'take',
  'hand_over',
  'accept',
  'return',
  'withdraw_offer',
  // Whoever had it left: back to its queue.
  'release',
  'correct_arrival',
  // The authority that it was forwarded to told what it did.
  'report_back',
  'correct_report',
  // By time itself: nobody opened it, or answered the offer.
  'alert',
  'alert_offer',
  'pass_to_duty',
  ...CONTACT_MOVE_NAMES,
] as const;

/** One move of a contact, for ever. */
@Entity('contact_step')
@Index('contact_step__by_contact', ['contactId', 'at'])
export class ContactStepEntity {
  @Id() id: string;
  @ForeignKey(() => ContactEntity)
  @Uuid()
  contactId: string;
  @OneOf(CONTACT_STEP_MOVES, { name: 'contact_step__move' }) move: (typeof CONTACT_STEP_MOVES)[number];
  @OneOf(CONTACT_STATUSES, { name: 'contact_step__to_status' }) toStatus: ContactStatus;
  @Text(NULL) note: string | null;
  /** When it was said to have arrived, and when it had, where that was corrected. */
  @At(NULL) fromReceived: Date | null;
  @At(NULL) toReceived: Date | null;
  /** What the receiver was said to have told and when, and what it had, where that was corrected. */
  @Text(NULL) fromReport: string | null;
  @Day(NULL) fromReportedOn: string | null;
  @Text(NULL) toReport: string | null;
  @Day(NULL) toReportedOn: string | null;
  @At() at: Date;
  @Uuid() by: string;
}

/**
 * To which authority a contact was forwarded, and on what ground that was lawful (SHL 40 §, LSL 25 §): never changed. What that did is
 * added when it reports back.
 */
@Entity('contact_forwarding')
@Index('contact_forwarding__waiting', ['forwardedAt'], {
  where: '"reported_on" IS NULL AND "withdrawn_at" IS NULL',
})
@Check('contact_forwarding__reported', '("reported_on" IS NULL) = ("report" IS NULL)')
@Index('contact_forwarding__by_contact', ['contactId', 'forwardedAt'])
@Check('contact_forwarding__reasoned', `"ground" = 'consent' OR "ground_reason" IS NOT NULL`)
export class ContactForwardingEntity {
  @Id() id: string;
  @ForeignKey(() => ContactEntity)
  @Uuid()
  contactId: string;
  /** Which authority, in words. */
  @Text() authority: string;
  @OneOf(AUTHORITY_GROUNDS, { name: 'contact_forwarding__ground' }) ground: AuthorityGround;
  /** Why without consent; how it was given may be told too. */
  @Text(NULL) groundReason: string | null;
  @At() forwardedAt: Date;
  @Uuid() forwardedBy: string;
  /** When the forwarding was taken back as a mistake. */
  @At(NULL) withdrawnAt: Date | null;
  /** The day on which the receiver told what it did, what that was, and who wrote it down (SHL 40 § 2 mom.). */
  @Day(NULL) reportedOn: string | null;
  @Text(NULL) report: string | null;
  @Uuid(NULL) reportedBy: string | null;
}

const HANDOVER_STATUSES = ['offered', 'accepted', 'returned', 'withdrawn'] as const;

/** A contact on its way between the emergency duty and a unit: somebody answers for it until the other accepts. */
@Entity('contact_handover')
@Index('contact_handover__offered_to', ['toUnitId', 'toEmergencyDuty'], { where: `"status" = 'offered'` })
@Index('contact_handover__alert', ['alertAt'], { where: `"status" = 'offered' AND "alerted_at" IS NULL` })
@Index('contact_handover__open', ['contactId'], { unique: true, where: `"status" = 'offered'` })
export class ContactHandoverEntity {
  @Id() id: string;
  @ForeignKey(() => ContactEntity)
  @Uuid()
  contactId: string;
  @ForeignKey(() => UnitEntity)
  @Uuid()
  toUnitId: string;
  @Flag() toEmergencyDuty: boolean;
  @Text() doneSoFar: string;
  @OneOf(HANDOVER_STATUSES, { name: 'contact_handover__status' }) status: (typeof HANDOVER_STATUSES)[number];
  @At() offeredAt: Date;
  /** When both queues are alerted unless somebody answers first, and when they were. */
  @At(NULL) alertAt: Date | null;
  @At(NULL) alertedAt: Date | null;
  @Uuid() offeredBy: string;
  @At(NULL) answeredAt: Date | null;
  @Uuid(NULL) answeredBy: string | null;
  @Text(NULL) answerNote: string | null;
}
