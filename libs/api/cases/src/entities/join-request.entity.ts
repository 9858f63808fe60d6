import { Entity, ForeignKey, Index } from 'typeorm';
import { At, Id, NULL, Text, Uuid, Version } from '@rinnalla/api-core';
import { CaseEntity } from './case.entity.js';

/** Somebody who met a client of another unit asks to be taken into the team. Those who may take them in see it; the asker does not. */
@Entity('join_request')
export class JoinRequestEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Uuid() askedBy: string;
  @Text() reason: string;
  @At() askedAt: Date;
  @At(NULL) closedAt: Date | null;
  @Uuid(NULL) closedBy: string | null;
  @Version() version: number;
}
