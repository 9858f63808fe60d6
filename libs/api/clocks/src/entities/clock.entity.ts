import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ClientEntity } from '@rinnalla/api-clients';
import { At, Day, Flag, Id, Json, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { UnitEntity, WorkspaceEntity } from '@rinnalla/api-organisation';
import {
  CLOCK_BASES,
  CLOCK_KINDS,
  CLOCK_TURNS,
  type ClockBasis,
  type ClockKind,
  type ClockRuleId,
  type ClockTurn,
  LIMIT_UNITS,
  type LimitUnit,
  type Register,
  REGISTERS,
  STATED_AGES,
  type StatedAge,
} from '@rinnalla/domain';

/**
 * One running time limit of one client, as it started: what it was reckoned with changes only when its start is corrected. It belongs to a contact until a
 * case comes of it. Its state is reckoned from its dates; `told` is only what everyone has been told of it so far.
 */
@Entity('clock')
@Check('clock__of_something', '"case_id" IS NOT NULL OR "contact_id" IS NOT NULL')
@Check('clock__of_care', `("register" = 'health') = ("kind" IN ('treatment_begun', 'care_given'))`)
@Index('clock__once', ['caseId', 'clientId', 'ruleId', 'eventId'], { unique: true })
@Index('clock__by_contact', ['contactId'], { where: '"contact_id" IS NOT NULL' })
@Index('clock__next_turn', ['nextTurnAt'], { where: '"next_turn_at" IS NOT NULL' })
@Index('clock__open_by_workspace', ['workspaceId', 'dueAt', 'id'], { where: '"closed_at" IS NULL' })
@Index('clock__open_by_unit', ['unitId', 'dueAt', 'id'], { where: '"closed_at" IS NULL' })
@Index('clock__owed_by_unit', ['unitId', 'dueAt', 'id'], {
  where: `"closed_at" IS NULL AND "binds" = 'county'`,
})
@Index('clock__closed_by_unit', ['unitId', 'closedAt', 'id'], { where: '"closed_at" IS NOT NULL' })
export class ClockEntity {
  @Id() id: string;
  @Uuid(NULL) caseId: string | null;
  /** The contact that it began with; kept when a case comes of it. */
  @Uuid(NULL) contactId: string | null;
  @ForeignKey(() => ClientEntity)
  @Uuid(NULL)
  clientId: string | null;
  /** Whose office hours and queue it is. */
  @ForeignKey(() => UnitEntity)
  @Uuid()
  unitId: string;
  /** In the queue of the social emergency duty, while there is no case. */
  @Flag({ default: false }) isEmergencyDuty: boolean;
  /** Of the case; null while there is none. */
  @ForeignKey(() => WorkspaceEntity)
  @Uuid(NULL)
  workspaceId: string | null;
  /** Of the table of rules, which grows without a change of this schema. */
  @Text() ruleId: ClockRuleId;
  @Whole() ruleVersion: number;
  /** What of the county's reading, and whose office hours, it was reckoned with: of those in force when its event happened. */
  @Whole() reckoningVersion: number;
  @ForeignKey(() => UnitEntity)
  @Uuid()
  hoursUnitId: string;
  @Whole() hoursVersion: number;
  @OneOf(CLOCK_BASES, { name: 'clock__basis' }) basis: ClockBasis;
  @OneOf(CLOCK_KINDS, { name: 'clock__kind' }) kind: ClockKind;
  @OneOf(['county', 'client'], { name: 'clock__binds' }) binds: 'county' | 'client';
  /** Which record tells of it: of care the patient record alone, by the entry that its event is, and to whoever may read that. */
  @OneOf(REGISTERS, { name: 'clock__register', default: 'social' }) register: Register;
  /** The record of the event it counts from. */
  @Uuid() eventId: string;
  @At() startedAt: Date;
  @Whole(NULL) limitCount: number | null;
  @OneOf(LIMIT_UNITS, { name: 'clock__limit_unit', ...NULL }) limitUnit: LimitUnit | null;
  /** As reckoned at the start; null where the law has no number. */
  @Day(NULL) firstDueDay: string | null;
  @At(NULL) firstDueAt: Date | null;
  /** The dates that hold now: of the latest extension, else the first. */
  @Day(NULL) dueDay: string | null;
  @At(NULL) dueAt: Date | null;
  @At(NULL) dueSoonAt: Date | null;
  @At(NULL) dueTodayAt: Date | null;
  @At(NULL) extendedAt: Date | null;
  /** The last moment in time that had passed when it was extended or found not to apply: a breach is never undone by either. */
  @At(NULL) breachedAt: Date | null;
  @At(NULL) metAt: Date | null;
  @At(NULL) notApplicableAt: Date | null;
  /** When it was met or found not to apply. */
  @At(NULL) closedAt: Date | null;
  @OneOf(CLOCK_TURNS, { name: 'clock__told', ...NULL }) told: ClockTurn | null;
  /** When it next becomes due soon, due today or late; null when nothing more is coming. */
  @At(NULL) nextTurnAt: Date | null;
  @At() createdAt: Date;
  @Version() version: number;
}

export const CLOCK_CHANGES = [
  'started',
  ...CLOCK_TURNS,
  'extended',
  'start_corrected',
  'met',
  'met_late',
  'not_applicable',
  // What had been found not to apply does after all.
  'revived',
] as const;
export type ClockChange = (typeof CLOCK_CHANGES)[number];

/** What happened to a clock, and when it was written down: its evidence. Never changed. */
@Entity('clock_change')
@Index('clock_change__by_clock', ['clockId', 'at', 'id'])
export class ClockChangeEntity {
  @Id() id: string;
  @ForeignKey(() => ClockEntity)
  @Uuid()
  clockId: string;
  @OneOf(CLOCK_CHANGES, { name: 'clock_change__change' }) change: ClockChange;
  /** When it became so. */
  @At() at: Date;
  @At() recordedAt: Date;
  /** Null: the clock itself. */
  @Uuid(NULL) by: string | null;
  @Text(NULL) reason: string | null;
  /** The due date that held before and after, where it moved. */
  @Day(NULL) fromDay: string | null;
  @Day(NULL) toDay: string | null;
  /** When the event that it counts from was said to be, and when it was, where that was corrected. */
  @At(NULL) fromStart: Date | null;
  @At(NULL) toStart: Date | null;
}

/** An event that the law counts from, of a case's client: what it was besides its kind is in `detail`. */
@Entity('start_event')
@Index('start_event__once', ['caseId', 'clientId', 'kind', 'eventId'], { unique: true })
export class StartEventEntity {
  @Id() id: string;
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @Text() kind: string;
  @Uuid() eventId: string;
  @At() at: Date;
  @Json() detail: Readonly<Record<string, unknown>>;
  @At() recordedAt: Date;
  @Uuid() recordedBy: string;
}

/** Facts of a client that clocks depend on and no other record holds, as they were told with the case. */
@Entity('clock_client')
@Index('clock_client__once', ['caseId', 'clientId'], { unique: true })
export class ClockClientEntity {
  @Id() id: string;
  @Uuid()
  caseId: string;
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(STATED_AGES, { name: 'clock_client__stated_age', ...NULL }) statedAge: StatedAge | null;
  @Flag({ default: false }) highestCareAllowance: boolean;
  @Flag({ default: false }) disabledPerson: boolean;
  @At() recordedAt: Date;
  @Uuid() recordedBy: string;
  @Version() version: number;
}
