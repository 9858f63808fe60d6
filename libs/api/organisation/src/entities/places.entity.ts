import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { At, Flag, Id, Json, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { LEGAL_MODES, type OfficeHours } from '@rinnalla/domain';

/** Wellbeing services county (hyvinvointialue): the controller of every record (703/2023 13 §). */
@Entity('county')
@Check('county__idle_minutes', '"idle_minutes" BETWEEN 10 AND 60')
export class CountyEntity {
  @Id() id: string;
  @Text() nameFi: string;
  @Text() nameSv: string;
  /** After how many minutes without the person's input the screen locks. */
  @Whole({ default: 30 }) idleMinutes: number;
  /** Are Midsummer Eve and Christmas Eve counted inside a run of weekdays? The law is silent. */
  @Flag({ default: true }) evesCount: boolean;
  /** From which birthday SHL 36 § 2 mom. means a person by "over 75". */
  @Whole({ default: 75 }) elderlyFromAge: number;
  /** The county's own aims where the law has no number, as `7wd` or `90d`; null for none. */
  @Text({ nullable: true, default: '7wd' }) startTarget: string | null;
  @Text({ nullable: true, default: '90d' }) completionTarget: string | null;
  /** How often professionals or units were named or placed anew. Counted by the database. */
  @Whole({ default: 0 }) namesRevision: number;
}

/** Regional unit of the county. */
@Entity('unit')
export class UnitEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CountyEntity)
  @Uuid()
  countyId: string;
  @Text() nameFi: string;
  @Text() nameSv: string;
  /** What this unit knows best and shares with the others; key of the web's dictionary. */
  @Text() speciality: string;
  /** A social- and health-care unit (sosiaali- ja terveydenhuollon toimipiste): condition of joint service, 703/2023 46 §. */
  @Flag({ default: false }) isJointServiceUnit: boolean;
  /** When the unit answers; null for the ordinary hours of a state office. */
  @Json(NULL) officeHours: OfficeHours | null;
  @At(NULL) closedAt: Date | null;
  @Version() version: number;
}

/** How the county read what the law of clocks leaves open, from a moment on. Written by the database whenever the county says anew. */
@Entity('county_reckoning')
export class CountyReckoningEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CountyEntity)
  countyId: string;
  /** From 1, in the order in which they were said. */
  @PrimaryColumn('integer') version: number;
  /** Null: from the first on. */
  @At(NULL) validFrom: Date | null;
  @Flag() evesCount: boolean;
  @Whole() elderlyFromAge: number;
  @Text(NULL) startTarget: string | null;
  @Text(NULL) completionTarget: string | null;
}

/** When a unit answered, from a moment on. Written by the database whenever its hours change. */
@Entity('unit_hours')
export class UnitHoursEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UnitEntity)
  unitId: string;
  @PrimaryColumn('integer') version: number;
  /** Null: from the first on. */
  @At(NULL) validFrom: Date | null;
  @Json(NULL) officeHours: OfficeHours | null;
}

/** Where one multidisciplinary team works. */
@Entity('workspace')
@Index('workspace__by_joint_service', ['jointServiceId'], { where: '"joint_service_id" IS NOT NULL' })
export class WorkspaceEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => UnitEntity)
  @Uuid()
  unitId: string;
  @Text() nameFi: string;
  @Text() nameSv: string;
  /** Legal mode its requests get when nothing else is chosen; each request still stores its own with evidence. */
  @OneOf(LEGAL_MODES, { name: 'workspace__default_legal_mode', ...NULL }) defaultLegalMode: string | null;
  /** The joint service's identifier, evidence of M1. */
  @Text(NULL) jointServiceId: string | null;
  /** The team of the social emergency duty (sosiaalipäivystys): its intake task receives the county's urgent contacts. */
  @Flag({ default: false }) isEmergencyDuty: boolean;
  @At(NULL) closedAt: Date | null;
  @Version() version: number;
}
