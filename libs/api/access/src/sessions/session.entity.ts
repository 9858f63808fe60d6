import { Entity, Index, PrimaryColumn } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid } from '@rinnalla/api-core';

/** How a local account proves who it is. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid') professionalId: string;
  /** argon2id, in the PHC string format. */
  @Text() passwordHash: string;
  @At() changedAt: Date;
}

const SESSION_ENDS = ['signed_out', 'signed_out_everywhere', 'disabled', 'replaced'] as const;

/** A signed-in browser. The cookie holds a secret of which only the hash is kept. */
@Entity('session')
export class SessionEntity {
  @Id() id: string;
  @Index({ unique: true })
  @Text()
  secretHash: string;
  @Index()
  @Uuid()
  professionalId: string;
  /** Key of the browser's encrypted drafts, made at sign-in; the browser keeps it in memory only. */
  @At() createdAt: Date;
  @At() lastInputAt: Date;
  @At() expiresAt: Date;
  @At(NULL) endedAt: Date | null;
  @OneOf(SESSION_ENDS, { name: 'session__end_reason', ...NULL }) endReason: string | null;
}
