import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import { REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';

/** The client plan (asiakassuunnitelma, SHL 39 §) of one client in one case. */
@Entity('plan')
@Index('plan__once', ['caseId', 'clientId'], { unique: true })
export class PlanEntity {
  @Id() id: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'plan__register' }) register: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'plan__service_function' }) serviceFunction: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
}

/** One of the eleven items, where it was judged not to apply (39 § "to the extent the need requires"). */
@Entity('plan_item')
@Index('plan_item__once', ['planId', 'item'], { unique: true })
@Check('plan_item__item', '"item" BETWEEN 1 AND 11')
export class PlanItemEntity {
  @Id() id: string;
  @ForeignKey(() => PlanEntity)
  @Uuid()
  planId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Whole() item: number;
  @Text(NULL) notApplicableReason: string | null;
  @At() updatedAt: Date;
  @Uuid() updatedBy: string;
  @Version() version: number;
}

/** What one voice, the client's or the professional's, says on one item. */
@Entity('plan_text')
@Index('plan_text__once', ['planId', 'item', 'voice'], { unique: true })
@Check('plan_text__item', '"item" BETWEEN 1 AND 11')
export class PlanTextEntity {
  @Id() id: string;
  @ForeignKey(() => PlanEntity)
  @Uuid()
  planId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Whole() item: number;
  @OneOf(['client', 'professional'], { name: 'plan_text__voice' }) voice: string;
  @Text() body: string;
  @At() updatedAt: Date;
  @Uuid() updatedBy: string;
  @Version() version: number;
}

/** Every accepted saving of a plan text, for ever. */
@Entity('plan_text_version')
@Index('plan_text_version__once', ['planTextId', 'version'], { unique: true })
export class PlanTextVersionEntity {
  @Id() id: string;
  @ForeignKey(() => PlanTextEntity)
  @Uuid()
  planTextId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Whole() version: number;
  @Text() body: string;
  @At() at: Date;
  @Uuid() by: string;
}
