import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { At, Flag, OneOf, Text, Uuid } from '@rinnalla/api-core';
import { CONTACT_MAKERS, type ContactMaker, type ContactPurpose, PENDING_PURPOSES } from '@rinnalla/domain';
import { CaseEntity } from './case.entity.js';

/**
 * What was told and judged as a case was opened by hand, without a contact in a queue (SHL 34, 36 §). Never changed. The day it became
 * pending is the start event's, where it is corrected too.
 */
@Entity('case_opening')
export class CaseOpeningEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CaseEntity)
  caseId: string;
  @OneOf(CONTACT_MAKERS, { name: 'case_opening__made_by' }) madeBy: ContactMaker;
  @OneOf(PENDING_PURPOSES, { name: 'case_opening__purpose' }) purpose: ContactPurpose;
  /** How urgent the need of help was judged, and what was done at once (SHL 36 § 1 mom.). */
  @Flag() isUrgent: boolean;
  @Text() measures: string;
  @At() openedAt: Date;
  @Uuid() openedBy: string;
}
