import { Entity, ForeignKey, Index } from 'typeorm';
import { At, Id, NULL, OneOf, Text, Uuid, UuidList, Version } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';

/** 703/2023 56 §: evident need because health, development or safety is endangered; a child's interest; essential rights of the client. */
export const PROTECTION_GROUNDS = ['endangered', 'child_interest', 'essential_rights'] as const;

/** Named records that their holder gave to a named colleague, against no right of the receiver to take them (M5, 703/2023 56 §). */
@Entity('disclosure')
export class DisclosureEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Uuid() disclosedBy: string;
  @Index()
  @Uuid()
  recipientId: string;
  @UuidList() recordIds: string[];
  @OneOf(PROTECTION_GROUNDS, { name: 'disclosure__ground' }) ground: string;
  @Text() reason: string;
  @At() at: Date;
  @At(NULL) endedAt: Date | null;
  @Version() version: number;
}

export const DISCLOSURE_REQUEST_STATUSES = ['asked', 'given', 'refused'] as const;

/** What a colleague asks of the holder: the most that 56 § lets one do. */
@Entity('disclosure_request')
export class DisclosureRequestEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @Uuid()
  askedBy: string;
  @Text() what: string;
  @At() askedAt: Date;
  @OneOf(DISCLOSURE_REQUEST_STATUSES, { name: 'disclosure_request__status' }) status: string;
  @Text(NULL) answer: string | null;
  @At(NULL) answeredAt: Date | null;
  @Uuid(NULL) answeredBy: string | null;
  @Version() version: number;
}
