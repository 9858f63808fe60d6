import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import { At, Day, Flag, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import {
  DECISION_DAYS,
  DECISION_STATUSES,
  type DecisionDay,
  NOT_EXECUTED_REASONS,
  SOCIAL_SERVICES,
} from '@rinnalla/domain';

/** A decision on a social service as it is tracked (SHL 45, 46 §): it is made elsewhere, by an official. */
@Entity('decision')
@Check('decision__made', '("made_on" IS NULL) = ("made_by_name" IS NULL)')
@Check('decision__not_executed', `("status" = 'not_executed') = ("not_executed_reason" IS NOT NULL)`)
export class DecisionEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(SOCIAL_SERVICES, { name: 'decision__service' }) service: string;
  @Text() topic: string;
  /** In which joint service of social and health care it is made; those of another stay closed to its staff (457/2024 18 § 3 mom.). */
  @Text(NULL) jointServiceId: string | null;
  @OneOf(DECISION_STATUSES, { name: 'decision__status' }) status: string;
  /** Decided without delay on what is known (SHL 45 § 1 mom.); no three months run. */
  @Flag() isUrgent: boolean;
  /** The day the matter became pending (vireilletulo), which execution is counted from. */
  @Day() pendingOn: string;
  /** The day the need of psychosocial support was established (SHL 45 § 3 mom.). */
  @Day(NULL) needFoundOn: string | null;
  @Day(NULL) madeOn: string | null;
  /** Null: an official who has no account here. */
  @Uuid(NULL) madeBy: string | null;
  @Text(NULL) madeByName: string | null;
  /** The office, or the delegation, by which the power is held. */
  @Text(NULL) madeByOffice: string | null;
  @Flag({ default: false }) deviatesFromPlan: boolean;
  @Text(NULL) deviationReason: string | null;
  @Day(NULL) notifiedOn: string | null;
  @Day(NULL) executionStartedOn: string | null;
  /** The day it was carried out, or came to nothing. */
  @Day(NULL) endedOn: string | null;
  @OneOf(NOT_EXECUTED_REASONS, { name: 'decision__not_executed_reason', ...NULL }) notExecutedReason:
    string | null;
  @Text(NULL) notExecutedNote: string | null;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Version() version: number;
}

/** One move of a decision: what it became, on which day, and who wrote it down when. Never changed. */
@Entity('decision_step')
@Index('decision_step__by_decision', ['decisionId', 'at', 'id'])
export class DecisionStepEntity {
  @Id() id: string;
  @ForeignKey(() => DecisionEntity)
  @Uuid()
  decisionId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(DECISION_STATUSES, { name: 'decision_step__status' }) status: string;
  @Day() day: string;
  @At() at: Date;
  @Uuid() by: string;
}

/** A day that was written down wrongly, and what it was corrected to: what stood before stays (703/2023 22 §). Never changed. */
@Entity('decision_correction')
@Index('decision_correction__by_decision', ['decisionId', 'at', 'id'])
export class DecisionCorrectionEntity {
  @Id() id: string;
  @ForeignKey(() => DecisionEntity)
  @Uuid()
  decisionId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(DECISION_DAYS, { name: 'decision_correction__act' }) act: DecisionDay;
  @Day() fromDay: string;
  @Day() toDay: string;
  @Text() reason: string;
  @At() at: Date;
  @Uuid() by: string;
}
