import { Entity, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid } from '@rinnalla/api-core';
import { PURPOSE_SUBJECTS, READING_PURPOSES } from '@rinnalla/contracts';

/** "Show more": one professional said why a case's records of the other register, or a protected address, are needed now. */
@Entity('purpose_statement')
@Index('purpose_statement__by_end', ['validUntil'])
@Index('purpose_statement__by_professional', ['professionalId', 'caseId'])
export class PurposeStatementEntity {
  @Id() id: string;
  @Uuid() professionalId: string;
  @Index()
  @Uuid()
  caseId: string;
  @OneOf(PURPOSE_SUBJECTS, { name: 'purpose_statement__subject' }) subject: string;
  @OneOf(READING_PURPOSES, { name: 'purpose_statement__purpose' }) purpose: string;
  /** In words, where the purpose needs them: always for a protected address. */
  @Text(NULL) reason: string | null;
  @At() statedAt: Date;
  @At() validUntil: Date;
}
