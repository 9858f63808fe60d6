import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { At, Bytes, Day, Flag, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { NON_DISCLOSURE_ENDS } from '@rinnalla/domain';

/** The person (asiakas). The personal identity code is stored encrypted and found by a keyed hash only. */
@Entity('client')
export class ClientEntity {
  @Id() id: string;
  @Text() givenNames: string;
  @Text() familyName: string;
  @Bytes(NULL) hetuCiphertext: Buffer | null;
  @Index({ unique: true })
  @Bytes(NULL)
  hetuBlindIndex: Buffer | null;
  @Index()
  @Day()
  birthDate: string;
  /** Language the client is served in (703/2023 83 §; 1505.1 contact language). */
  @OneOf(['fi', 'sv', 'se', 'en', 'other'], { name: 'client__contact_language' }) contactLanguage: string;
  /**
   * Non-disclosure for safety (turvakielto, 661/2009 36 §): no address or place of this person is shown anywhere. Kept with the client
   * as what is in force of `non_disclosure`, for every read of a client asks it.
   */
  @Flag({ default: false }) isNonDisclosed: boolean;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Version() version: number;
}

/** Client relationship (asiakkuus, SHL 34 §): between a person and the county. */
@Entity('client_relationship')
export class ClientRelationshipEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @Day() openedOn: string;
  @Day(NULL) endedOn: string | null;
  @Text(NULL) endReason: string | null;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
}

/** Special support (SHL 3 §): a dated fact of the client, with the document that found it and the one that found it no more. */
@Entity('special_support')
@Index('special_support__by_end', ['validTo'], { where: '"valid_to" IS NOT NULL' })
export class SpecialSupportEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @Day() validFrom: string;
  @Day(NULL) validTo: string | null;
  @Text() decidingDocument: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Text(NULL) endingDocument: string | null;
  @At(NULL) endedAt: Date | null;
  @Uuid(NULL) endedBy: string | null;
}

/** A non-disclosure for safety as the population register decided it, and the county was told. A change closes one and writes the next. */
@Entity('non_disclosure')
@Index('non_disclosure__in_force', ['clientId'], { unique: true, where: '"ended_at" IS NULL' })
@Index('non_disclosure__by_end', ['validUntil'], {
  where: '"ended_at" IS NULL AND "valid_until" IS NOT NULL',
})
export class NonDisclosureEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @Day() validFrom: string;
  /** The last day; null until further notice. */
  @Day(NULL) validUntil: string | null;
  /** Who told the county; null of those recorded before that was asked. */
  @Text(NULL) toldBy: string | null;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At(NULL) endedAt: Date | null;
  /** Null: by its last day. */
  @Uuid(NULL) endedBy: string | null;
  @OneOf(NON_DISCLOSURE_ENDS, { name: 'non_disclosure__end_kind', ...NULL }) endKind: string | null;
  @Text(NULL) endReason: string | null;
}

/** Where a person lives and is reached. Under non-disclosure for safety it is shown only for a stated reason (661/2009 36, 37 §). */
@Entity('client_contact')
export class ClientContactEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ClientEntity)
  clientId: string;
  @Text(NULL) street: string | null;
  @Text(NULL) postalCode: string | null;
  @Text(NULL) municipality: string | null;
  @Text(NULL) phone: string | null;
  @At() updatedAt: Date;
  @Uuid() updatedBy: string;
  @Version() version: number;
}
