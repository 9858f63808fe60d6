import { Entity, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, TextList, Uuid, Version } from '@rinnalla/api-core';
import { GIVEN_BY_MEANS, GIVERS, REGISTERS } from '@rinnalla/domain';

/** A client's disclosure permission (luovutuslupa, 703/2023 53, 58 §): whose data, to whom, which, recorded when. */
@Entity('disclosure_permission')
export class DisclosurePermissionEntity {
  @Id() id: string;
  @Index()
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'disclosure_permission__data_register' }) dataRegister: string;
  @TextList() recipients: string[];
  /** The named unit or private provider in words, where the recipients include one. */
  @Text(NULL) recipientName: string | null;
  @TextList() serviceFunctions: string[];
  @TextList() patientData: string[];
  @Day(NULL) recordedFrom: string | null;
  @Day(NULL) recordedUntil: string | null;
  @OneOf(GIVERS, { name: 'disclosure_permission__giver' }) giver: string;
  @Text() giverName: string;
  @OneOf(GIVEN_BY_MEANS, { name: 'disclosure_permission__means' }) means: string;
  @Day() givenOn: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At(NULL) withdrawnAt: Date | null;
  @Uuid(NULL) withdrawnBy: string | null;
  @Version() version: number;
}
