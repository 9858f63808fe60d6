import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { RESPONSIBILITY_STATUSES } from '@rinnalla/domain';
import { PlanEntity } from './plan.entity.js';

/** What every line of a plan carries: whose plan, who wrote it, and whether it was withdrawn. */
abstract class PlanLine {
  @Id() id: string;
  @Index()
  @ForeignKey(() => PlanEntity)
  @Uuid()
  planId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At() updatedAt: Date;
  @Uuid() updatedBy: string;
  @At(NULL) correctedAt: Date | null;
  @At(NULL) withdrawnAt: Date | null;
  @Version() version: number;
}

/** A goal set together (item 6), judged on a five-step scale. */
@Entity('goal')
@Check('goal__attainment', '"attainment" BETWEEN -2 AND 2')
export class GoalEntity extends PlanLine {
  @Text() title: string;
  @Text() description: string;
  @Whole(NULL) attainment: number | null;
}

/** One judgement of a goal, kept for ever. */
@Entity('goal_rating')
@Check('goal_rating__attainment', '"attainment" BETWEEN -2 AND 2')
export class GoalRatingEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => GoalEntity)
  @Uuid()
  goalId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Whole() attainment: number;
  @Text(NULL) note: string | null;
  @At() at: Date;
  @Uuid() by: string;
}

/** A social service the plan foresees (items 3 and 11). */
@Entity('planned_service')
export class PlannedServiceEntity extends PlanLine {
  /** Key of the SHL 14 § catalogue. */
  @Text() service: string;
  @Text() description: string;
  @Text(NULL) provider: string | null;
  @Day(NULL) startsOn: string | null;
  @Text(NULL) duration: string | null;
  /** The client's own proposal of how it should be produced. */
  @Text(NULL) clientProposal: string | null;
}

/** Who does what by when (item 8 in operation). Nobody owns a line by being mentioned: the owner accepts it. */
@Entity('responsibility')
@Index('responsibility__by_owner', ['ownerId', 'status', 'dueOn'])
export class ResponsibilityEntity extends PlanLine {
  @ForeignKey(() => GoalEntity)
  @Index()
  @Uuid(NULL)
  goalId: string | null;
  @Text() what: string;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  ownerId: string;
  @Day(NULL) dueOn: string | null;
  @OneOf(RESPONSIBILITY_STATUSES, { name: 'responsibility__status' }) status: string;
  @At() statusSince: Date;
  /** Why it was declined or handed over. */
  @Text(NULL) statusReason: string | null;
  /** The line this one took over from. */
  @Uuid(NULL) handedOverFrom: string | null;
}
