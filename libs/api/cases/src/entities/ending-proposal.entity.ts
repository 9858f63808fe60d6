import { Entity, ForeignKey, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { END_REASONS } from '@rinnalla/domain';
import { CaseEntity } from './case.entity.js';

/** The end of a client relationship as it is proposed: with why, and the closing evaluation (SHL 34 §). */
@Entity('ending_proposal')
@Index('ending_proposal__one_open', ['caseId'], {
  unique: true,
  where: '"withdrawn_at" IS NULL AND "ended_at" IS NULL',
})
export class EndingProposalEntity {
  @Id() id: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(END_REASONS, { name: 'ending_proposal__reason' }) reason: string;
  /** Null where the end followed from an act that has words of its own. */
  @Text(NULL) closingRecord: string | null;
  @At() proposedAt: Date;
  @Uuid() proposedBy: string;
  @At(NULL) withdrawnAt: Date | null;
  @At(NULL) endedAt: Date | null;
  @Version() version: number;
}
