import { Entity, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { OVERRIDE_GROUNDS } from '@rinnalla/domain';

export const OVERRIDE_VERDICTS = ['lawful', 'unlawful'] as const;

/** One professional's own opening of one client's data on a ground of law, for some hours; then reviewed by someone else. */
@Entity('override')
@Index('override__by_end', ['expiresAt'])
@Index('override__by_professional', ['professionalId', 'expiresAt'])
export class OverrideEntity {
  @Id() id: string;
  @Uuid() professionalId: string;
  @Index()
  @Uuid()
  clientId: string;
  /** The case it was pleaded on: whose named worker is told. */
  @Uuid() caseId: string;
  @OneOf(OVERRIDE_GROUNDS, { name: 'override__ground' }) ground: string;
  @Text() reason: string;
  @At() startedAt: Date;
  @At() expiresAt: Date;
  @At(NULL) endedAt: Date | null;
  @At(NULL) reviewedAt: Date | null;
  @Uuid(NULL) reviewedBy: string | null;
  @OneOf(OVERRIDE_VERDICTS, { name: 'override__verdict', ...NULL }) verdict: string | null;
  @Text(NULL) reviewNote: string | null;
  @Version() version: number;
}
