import { Entity, Index } from 'typeorm';
import { At, Id, Json, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { LEGAL_MODES, RELATION_KINDS } from '@rinnalla/domain';

/**
 * Why one professional may know of one case or one request, from when, until when, in which legal mode and on what evidence
 * (703/2023 9 §, 57 §). The named worker and the team are rows here and nowhere else.
 */
@Entity('relation')
@Index('relation__by_professional', ['professionalId', 'kind'])
@Index('relation__by_end', ['validTo'], { where: '"valid_to" IS NOT NULL' })
export class RelationEntity {
  @Id() id: string;
  @Uuid() professionalId: string;
  @OneOf(RELATION_KINDS, { name: 'relation__kind' }) kind: string;
  @Index()
  @Uuid(NULL)
  caseId: string | null;
  @Index()
  @Uuid(NULL)
  consultationId: string | null;
  @OneOf(LEGAL_MODES, { name: 'relation__legal_mode' }) legalMode: string;
  @Json() evidence: object;
  @Text() purpose: string;
  @At() validFrom: Date;
  @At(NULL) validTo: Date | null;
  @Uuid() createdBy: string;
  @Version() version: number;
}
