import { Entity, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { ALL_DENIAL_TARGETS, GIVEN_BY_MEANS, GIVERS, REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';

/** A client's denial (kielto, 703/2023 58, 59 §): what of whose data may not be disclosed to the other register. */
@Entity('denial')
export class DenialEntity {
  @Id() id: string;
  @Index()
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'denial__register' }) register: string;
  @OneOf(ALL_DENIAL_TARGETS, { name: 'denial__target' }) target: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'denial__service_function', ...NULL }) serviceFunction: string | null;
  @Uuid(NULL) recordId: string | null;
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
