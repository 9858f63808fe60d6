import { Check, Entity, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import {
  ALL_DENIAL_TARGETS,
  GIVEN_BY_MEANS,
  GIVERS,
  KINDS_OF_CASE,
  type KindOfCase,
  REGISTERS,
  SERVICE_FUNCTIONS,
} from '@rinnalla/domain';

/** A client's denial (kielto, 703/2023 58, 59 §): what of whose data may not be disclosed to the other register. */
@Entity('denial')
@Check('denial__of_case', '("record_kind" IS NULL) = ("record_case_id" IS NULL)')
export class DenialEntity {
  @Id() id: string;
  @Index()
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'denial__register' }) register: string;
  @OneOf(ALL_DENIAL_TARGETS, { name: 'denial__target' }) target: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'denial__service_function', ...NULL }) serviceFunction: string | null;
  @Uuid(NULL) recordId: string | null;
  /** Of a record that belongs to a case as a whole: its case and kind. */
  @Uuid(NULL) recordCaseId: string | null;
  @OneOf(KINDS_OF_CASE, { name: 'denial__record_kind', ...NULL }) recordKind: KindOfCase | null;
  @OneOf(GIVERS, { name: 'denial__giver' }) giver: string;
  @Text() giverName: string;
  @OneOf(GIVEN_BY_MEANS, { name: 'denial__means' }) means: string;
  @Day() givenOn: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At(NULL) withdrawnAt: Date | null;
  @Uuid(NULL) withdrawnBy: string | null;
  @Version() version: number;
}
