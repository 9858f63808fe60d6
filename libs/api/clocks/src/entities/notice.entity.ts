import { Entity, ForeignKey, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Uuid, Version } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { NOTICE_KINDS, type NoticeKind } from '@rinnalla/domain';
import { ClockEntity } from './clock.entity.js';

/** A word to one person that something needs them: it stays until they have seen it, or what it was about is over. */
@Entity('notice')
@Index('notice__unseen', ['recipientId', 'at'], { where: '"seen_at" IS NULL AND "over_at" IS NULL' })
export class NoticeEntity {
  @Id() id: string;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  recipientId: string;
  @OneOf(NOTICE_KINDS, { name: 'notice__kind' }) kind: NoticeKind;
  @Index()
  @Uuid(NULL)
  caseId: string | null;
  @Index()
  @ForeignKey(() => ClockEntity)
  @Uuid(NULL)
  clockId: string | null;
  @At() at: Date;
  @At(NULL) seenAt: Date | null;
  /** The clock was met, moved on or extended, the case is lawful again: nothing to do any more. */
  @At(NULL) overAt: Date | null;
  @Version() version: number;
}
