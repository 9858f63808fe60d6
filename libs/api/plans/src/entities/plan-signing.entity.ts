import { CaseEntity } from '@rinnalla/api-cases';
import { At, Day, Id, Json, NULL, OneOf, Text, Uuid, Whole } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { PROFESSIONS } from '@rinnalla/domain';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { SignedContent } from '../signing/signed-content.js';
import { PlanEntity } from './plan.entity.js';

/** A version of a client plan as it was signed, for ever. */
@Entity('plan_signing')
@Index('plan_signing__once', ['planId', 'number'], { unique: true })
@Check('plan_signing__number', '"number" >= 1')
@Check('plan_signing__agreed', `"agreed_on" <= ("signed_at" AT TIME ZONE 'Europe/Helsinki')::date`)
@Check('plan_signing__dissent', `"dissent" <> ''`)
@Check('plan_signing__obstacle', `"obstacle" <> ''`)
@Check('plan_signing__agreed_or_obstacle', `("agreed_on" IS NULL) <> ("obstacle" IS NULL)`)
export class PlanSigningEntity {
  @Id() id: string;
  @ForeignKey(() => PlanEntity)
  @Uuid()
  planId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  /** 1, 2, … of each plan, without a gap. */
  @Whole() number: number;
  /** On which day it was gone through with the client; null where an evident obstacle stood in the way. */
  @Day(NULL) agreedOn: string | null;
  /** The evident obstacle, in words (SHL 39 §); null where it was gone through. */
  @Text(NULL) obstacle: string | null;
  /** What the client or their guardian sees otherwise, in their own words. */
  @Text(NULL) dissent: string | null;
  @At() signedAt: Date;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  signedBy: string;
  /** As it was on the day. */
  @OneOf(PROFESSIONS, { name: 'plan_signing__profession' }) profession: string;
  /** How often what was agreed had been written by then: see `contentVersion`. */
  @Whole() contentVersion: number;
  @Json() content: SignedContent;
}
