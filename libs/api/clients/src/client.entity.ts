import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { At, Bytes, Day, Flag, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';

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
  /** Non-disclosure for safety (turvakielto, 661/2009 36 §): no address or place of this person is shown anywhere. */
  @Flag({ default: false }) isNonDisclosed: boolean;
  /** Last day of the non-disclosure, where it is known (at most five years at first, then two at a time). */
  @Day(NULL) nonDisclosedUntil: string | null;
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

/** Special support (SHL 3 §): a dated fact of the client, with the document that found it. */
@Entity('special_support')
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
