import {
  AccountEntity,
  DenialEntity,
  DisclosurePermissionEntity,
  OverrideEntity,
  RelationEntity,
  WorkTaskEntity,
} from '@rinnalla/api-access';
import { AccessibilityFeedbackEntity, FeedbackArrivalCorrectionEntity } from '@rinnalla/api-administration';
import {
  AssessmentEntity,
  AssessmentParticipantEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
} from '@rinnalla/api-assessments';
import {
  ClientReportCorrectionEntity,
  ClientReportEntity,
  DataBreachChangeEntity,
  DataBreachEntity,
} from '@rinnalla/api-audit';
import {
  CaseClientEntity,
  CaseEntity,
  CaseVisitEntity,
  CorrectionEntity,
  EndingProposalEntity,
  StatusEventEntity,
} from '@rinnalla/api-cases';
import {
  ClockChangeEntity,
  ClockClientEntity,
  ClockEntity,
  NoticeEntity,
  StartEventEntity,
} from '@rinnalla/api-clocks';
import {
  ClientContactEntity,
  ClientEntity,
  ClientRelationshipEntity,
  NonDisclosureEntity,
  SpecialSupportEntity,
} from '@rinnalla/api-clients';
import {
  ConsultationAttachmentEntity,
  ConsultationEntity,
  ConsultationMessageEntity,
  ConsultationOutcomeEntity,
  ConsultationStepEntity,
  ConsultationSubjectEntity,
} from '@rinnalla/api-consultations';
import { DecisionEntity, DecisionStepEntity } from '@rinnalla/api-decisions';
import { DisclosureEntity } from '@rinnalla/api-disclosures';
import {
  ContactEntity,
  ContactForwardingEntity,
  ContactHandoverEntity,
  ContactReporterEntity,
  ContactStepEntity,
  ReporterReachEntity,
} from '@rinnalla/api-intake';
import {
  AvailabilityEntity,
  CountyEntity,
  ExpertiseEntity,
  ProfessionalEntity,
  ProfessionalExpertiseEntity,
  UnitEntity,
  WorkspaceEntity,
} from '@rinnalla/api-organisation';
import {
  GoalEntity,
  GoalRatingEntity,
  PlanEntity,
  PlanItemEntity,
  PlannedServiceEntity,
  PlanSigningEntity,
  PlanTextEntity,
  PlanTextVersionEntity,
  ResponsibilityEntity,
} from '@rinnalla/api-plans';
import { RecordEntryEntity } from '@rinnalla/api-records';
import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Every table the demo fills, each after those it points to. */
export const DEMO_ENTITIES = [
  CountyEntity,
  UnitEntity,
  WorkspaceEntity,
  ExpertiseEntity,
  ProfessionalEntity,
  ProfessionalExpertiseEntity,
  AvailabilityEntity,
  AccountEntity,
  WorkTaskEntity,
  ClientEntity,
  ClientRelationshipEntity,
  SpecialSupportEntity,
  NonDisclosureEntity,
  ClientContactEntity,
  DisclosurePermissionEntity,
  DenialEntity,
  CaseEntity,
  CaseClientEntity,
  StatusEventEntity,
  CaseVisitEntity,
  PlanEntity,
  PlanItemEntity,
  PlanTextEntity,
  PlanTextVersionEntity,
  GoalEntity,
  GoalRatingEntity,
  PlannedServiceEntity,
  ResponsibilityEntity,
  PlanSigningEntity,
  ConsultationEntity,
  ConsultationSubjectEntity,
  ConsultationAttachmentEntity,
  ConsultationMessageEntity,
  ConsultationStepEntity,
  ConsultationOutcomeEntity,
  RelationEntity,
  AssessmentEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
  AssessmentParticipantEntity,
  CorrectionEntity,
  RecordEntryEntity,
  OverrideEntity,
  DisclosureEntity,
  ContactEntity,
  ContactReporterEntity,
  ReporterReachEntity,
  ContactStepEntity,
  ContactForwardingEntity,
  ContactHandoverEntity,
  ClockEntity,
  ClockChangeEntity,
  StartEventEntity,
  ClockClientEntity,
  NoticeEntity,
  DecisionEntity,
  DecisionStepEntity,
  EndingProposalEntity,
  ClientReportEntity,
  ClientReportCorrectionEntity,
  DataBreachEntity,
  DataBreachChangeEntity,
  AccessibilityFeedbackEntity,
  FeedbackArrivalCorrectionEntity,
] as const;

/** PostgreSQL takes 65,535 parameters a statement; the widest table has about twenty columns. */
const ROWS_A_STATEMENT = 500;

type EntityClass<Row> = new () => Row;

/** Rows gathered while the stories are told, written table by table at the end. */
export class Rows {
  private readonly byEntity = new Map<EntityClass<ObjectLiteral>, ObjectLiteral[]>();

  add<Row extends ObjectLiteral>(entity: EntityClass<Row>, row: QueryDeepPartialEntity<NoInfer<Row>>): void {
    const rows = this.byEntity.get(entity) ?? [];
    rows.push(row);
    this.byEntity.set(entity, rows);
  }

  async insertWith(manager: EntityManager): Promise<void> {
    for (const entity of DEMO_ENTITIES) {
      const rows = this.byEntity.get(entity) ?? [];
      for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
        await manager.insert<ObjectLiteral>(entity, rows.slice(from, from + ROWS_A_STATEMENT));
      }
    }
  }
}
