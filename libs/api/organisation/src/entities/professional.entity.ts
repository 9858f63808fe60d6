import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { At, Day, Flag, Id, NULL, OneOf, Text, TextList, Uuid, Version } from '@rinnalla/api-core';
import { PROFESSIONS, REGISTERS } from '@rinnalla/domain';
import { UnitEntity } from './places.entity.js';

/** A person who works here. */
@Entity('professional')
export class ProfessionalEntity {
  @Id() id: string;
  @Index({ unique: true })
  @Text()
  login: string;
  @Text() givenName: string;
  @Text() familyName: string;
  @OneOf(PROFESSIONS, { name: 'professional__profession' }) profession: string;
  @OneOf(REGISTERS, { name: 'professional__register' }) register: string;
  /** Registration number in JulkiSuosikki or JulkiTerhikki; null where the profession has no licence. */
  @Text(NULL) registrationNumber: string | null;
  @Day(NULL) licenceValidUntil: string | null;
  /** First day of a restriction that the supervising authority has put on the licence; null: none. */
  @Day(NULL) licenceRestrictedSince: string | null;
  /** In public office (virkasuhde): a condition of SHL 36.5, 42.3 and 46 §. */
  @Flag() inOffice: boolean;
  @Index()
  @ForeignKey(() => UnitEntity)
  @Uuid()
  unitId: string;
  /** Languages the person works in, ISO 639-1. */
  @TextList() languages: string[];
  /** Language of the person's own screens. */
  @OneOf(['fi', 'sv', 'en'], { name: 'professional__screen_language', default: 'fi' }) screenLanguage: string;
  @At(NULL) disabledAt: Date | null;
  @At() createdAt: Date;
  @Version() version: number;
}

/** A field of knowledge that a consultation can be asked of. */
@Entity('expertise')
export class ExpertiseEntity {
  @Id() id: string;
  @Index({ unique: true })
  @Text()
  code: string;
  @Text() nameFi: string;
  @Text() nameSv: string;
  @Text() nameEn: string;
  @OneOf(REGISTERS, { name: 'expertise__register' }) register: string;
}

@Entity('professional_expertise')
export class ProfessionalExpertiseEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ProfessionalEntity)
  professionalId: string;
  @PrimaryColumn('uuid')
  @Index()
  @ForeignKey(() => ExpertiseEntity)
  expertiseId: string;
}

/** The "available now" switch of a person who answers consultations. */
@Entity('availability')
export class AvailabilityEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ProfessionalEntity)
  professionalId: string;
  @Flag() isAvailable: boolean;
  @At() since: Date;
}
