import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuthorityGround, MaskType } from '@rinnalla/api-access';
import { ContactMaker, ContactPurpose, ServiceFunction } from '@rinnalla/api-cases';
import { ClockBasis, ClockKind, ClockState } from '@rinnalla/api-clocks';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType, UnitType } from '@rinnalla/api-organisation';
import {
  CONTACT_CHANNELS,
  CONTACT_MOVE_NAMES,
  CONTACT_MOVE_REQUIREMENTS,
  CONTACT_STATUSES,
  FAMILY_ROLES,
  STATED_AGES,
} from '@rinnalla/domain';
import { CONTACT_STEP_MOVES } from './entities/contact.entity.js';

export const ContactChannel = enumOf(CONTACT_CHANNELS);
export const ContactMoveName = enumOf(CONTACT_MOVE_NAMES);
export const ContactMoveRequirement = enumOf(CONTACT_MOVE_REQUIREMENTS);
export const UnclearReason = enumOf(['nobody', 'twice']);
export const ContactStatus = enumOf(CONTACT_STATUSES);
export const FamilyRole = enumOf(FAMILY_ROLES);
export const StatedAge = enumOf(STATED_AGES);
registerEnumType(FamilyRole, { name: 'FamilyRole' });
export const ContactStepMove = enumOf(CONTACT_STEP_MOVES);
registerEnumType(ContactStepMove, { name: 'ContactStepMove' });
registerEnumType(ContactChannel, { name: 'ContactChannel' });
registerEnumType(ContactMoveName, { name: 'ContactMoveName' });
registerEnumType(ContactMoveRequirement, { name: 'ContactMoveRequirement' });
registerEnumType(UnclearReason, {
  name: 'UnclearReason',
  description:
    'Nobody has the name and day of birth of whom it was stated to be the same person; the same client as somebody before.',
});
registerEnumType(ContactStatus, { name: 'ContactStatus' });
registerEnumType(StatedAge, {
  name: 'StatedAge',
  description: 'What is said of the age while no birth date is known.',
});
export { ContactMaker, ContactPurpose, ServiceFunction };

@ObjectType('ContactReporter', { description: 'Who reported; kept from most where it is secret.' })
export class ContactReporterType {
  @Field() name: string;
  @Field(() => String, { nullable: true }) reachedAt: string | null;
  @Field() isSecret: boolean;
  @Field(() => String, { nullable: true }) secrecyGround: string | null;
}

@ObjectType('ContactHandover', {
  description: 'On its way to another queue, until someone there accepts it.',
})
export class ContactHandoverType {
  @Field(() => UnitType) toUnit: UnitType;
  @Field() toEmergencyDuty: boolean;
  @Field() doneSoFar: string;
  @Field(() => Date) offeredAt: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When both queues were alerted because nobody had answered (SHL 36 § 1 mom.).',
  })
  alertedAt: Date | null;
  @Field(() => ProfessionalType) offeredBy: ProfessionalType;
  @Field({ description: 'The viewer may accept or return it.' }) isForMe: boolean;
}

@ObjectType('ContactForwarding', {
  description: 'To which authority it went, and on what ground (SHL 40 §).',
})
export class ContactForwardingType {
  @Field() authority: string;
  @Field(() => AuthorityGround) ground: string;
  @Field(() => String, { nullable: true }) groundReason: string | null;
  @Field(() => Date) forwardedAt: Date;
  @Field(() => ProfessionalType) forwardedBy: ProfessionalType;
  @Field(() => String, {
    nullable: true,
    description:
      'The day on which the receiver told what it did, YYYY-MM-DD; null: it is waited for (SHL 40 § 2 mom.).',
  })
  reportedOn: string | null;
  @Field(() => String, { nullable: true, description: 'What it did.' }) report: string | null;
  @Field(() => ProfessionalType, { nullable: true }) reportedBy: ProfessionalType | null;
}

@ObjectType('ContactStep')
export class ContactStepType {
  @Field(() => ID) id: string;
  @Field(() => ContactStepMove) move: string;
  @Field(() => ContactStatus) toStatus: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date, { nullable: true, description: 'Of a corrected arrival: when it was said to be.' })
  fromReceived: Date | null;
  @Field(() => Date, { nullable: true, description: 'Of a corrected arrival: when it was.' })
  toReceived: Date | null;
  @Field(() => String, { nullable: true, description: 'Of a corrected report back: what it said.' })
  fromReport: string | null;
  @Field(() => String, { nullable: true, description: 'Of a corrected report back: its day, YYYY-MM-DD.' })
  fromReportedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Of a corrected report back: what it says since.' })
  toReport: string | null;
  @Field(() => String, { nullable: true, description: 'Of a corrected report back: its day since.' })
  toReportedOn: string | null;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType, { nullable: true, description: 'Null: time itself, for nobody opened it.' })
  by: ProfessionalType | null;
}

@ObjectType('ContactClock', { description: 'A time limit that runs since the contact came in.' })
export class ContactClockType {
  @Field(() => ID) id: string;
  @Field() ruleId: string;
  @Field(() => ClockBasis) basis: string;
  @Field(() => ClockKind) kind: string;
  @Field({ description: 'Act and section that set the limit, e.g. `1301/2014 36 § 3 mom.`.' })
  section: string;
  @Field(() => String, {
    nullable: true,
    description: 'The day that holds now, YYYY-MM-DD; null where the law has no number.',
  })
  dueOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: '`immediately`, `without_delay` or `without_undue_delay`, where the law says only that.',
  })
  wording: string | null;
  @Field(() => ClockState) state: string;
}

@ObjectType('Contact', { description: 'A contact (yhteydenotto) or report (ilmoitus) as it came in.' })
export class ContactType {
  @Field(() => ID) id: string;
  @Field(() => UnitType) unit: UnitType;
  @Field() isEmergencyDuty: boolean;
  @Field(() => ContactChannel) channel: string;
  @Field(() => ContactMaker) madeBy: string;
  @Field(() => ContactPurpose) purpose: string;
  @Field(() => Boolean, { nullable: true }) hasConsent: boolean | null;
  @Field(() => Date) receivedAt: Date;
  @Field() body: string;
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field(() => String, { nullable: true }) birthDate: string | null;
  @Field(() => StatedAge, { nullable: true }) statedAge: string | null;
  @Field() contactLanguage: string;
  @Field() hasHighestCareAllowance: boolean;
  @Field() isDisabledPerson: boolean;
  @Field({ description: 'Said at triage: a child who needs special support (SHL 36 § 3 mom.).' })
  isSpecialSupportChild: boolean;
  @Field(() => ContactStatus) status: string;
  @Field(() => Date) statusSince: Date;
  @Field(() => Date, { description: 'When it came to the queue it is in.' }) queuedAt: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When its queue was alerted because nobody had opened it (SHL 36 § 1 mom.).',
  })
  alertedAt: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When it was first opened; null: nobody has looked yet.',
  })
  openedAt: Date | null;
  @Field(() => ProfessionalType, { nullable: true }) takenBy: ProfessionalType | null;
  @Field(() => Date, { nullable: true }) takenAt: Date | null;
  @Field(() => String, { nullable: true }) measures: string | null;
  @Field(() => String, { nullable: true }) outcome: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The person is a client already; null: not told yet, for the limit of searches was spent.',
  })
  isKnownClient: boolean | null;
  @Field(() => Date, { nullable: true, description: 'When `isKnownClient` answers again; null: it does.' })
  knownToldFrom: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'What its recorder said of a client of the same name and day of birth: this person, or another; null: nothing, or not in a queue of the viewer’s.',
  })
  isSamePerson: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The case that came of it, where the viewer may see it.' })
  caseId: string | null;
  @Field(() => ContactReporterType, { nullable: true }) reporter: ContactReporterType | null;
  @Field(() => [MaskType]) masks: MaskType[];
  @Field(() => ContactHandoverType, { nullable: true }) handover: ContactHandoverType | null;
  @Field(() => ContactForwardingType, { nullable: true, description: 'Of one that was forwarded.' })
  forwarding: ContactForwardingType | null;
  @Field(() => [ContactStepType], { description: 'Newest first.' }) steps: ContactStepType[];
  @Field(() => [ContactClockType], {
    description: 'Those still to be met: by law first, the earliest due first, those without a day last.',
  })
  clocks: ContactClockType[];
  @Field({
    description: 'When it arrived may be corrected here: it is in the viewer’s own queue, not dealt with.',
  })
  isArrivalCorrectable: boolean;
  @Field(() => [ContactMoveName], { description: 'Where it may go from here, once taken.' }) moves: string[];
  @Field(() => Int) version: number;
}

@ObjectType('IntakePlace', { description: 'Where contacts are received: a unit, or the emergency duty.' })
export class IntakePlaceType {
  @Field(() => UnitType, { description: 'Whose queue it is, or who keeps the emergency duty.' })
  unit: UnitType;
  @Field() isEmergencyDuty: boolean;
  @Field(() => ID, { description: 'Of the stream `intake:{id}` that tells of it.' }) streamId: string;
}

@ObjectType('IntakeCounts', { description: 'What stands on every page of those who receive contacts.' })
export class IntakeCountsType {
  @Field(() => Int, { description: 'Contacts that nobody has opened yet.' }) unread: number;
  @Field(() => Int, { description: 'Those of them that nobody opened in time.' }) alerted: number;
  @Field(() => [ID], { description: 'Of the streams `intake:{id}` that tell of the viewer’s queues.' })
  streamIds: string[];
}

@ObjectType('IntakeQueue')
export class IntakeQueueType extends IntakePlaceType {
  @Field(() => [ContactType], { description: 'Open ones: unread and urgent first, then the oldest.' })
  open: ContactType[];
  @Field(() => [ContactType], {
    description: 'Forwarded, while the receiver has not reported back: those that wait longest first.',
  })
  waiting: ContactType[];
  @Field(() => [ContactType], { description: 'Otherwise dealt with during the last seven days.' })
  dealtWith: ContactType[];
}
