import { Entity, ForeignKey, Index } from 'typeorm';
import { Flag, Id, NULL, OneOf, Text, Uuid } from '@rinnalla/api-core';
import { LEGAL_MODES } from '@rinnalla/domain';

/** Wellbeing services county (hyvinvointialue): the controller of every record (703/2023 13 §). */
@Entity('county')
export class CountyEntity {
  @Id() id: string;
  @Text() nameFi: string;
  @Text() nameSv: string;
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
}

/** Where one multidisciplinary team works. */
@Entity('workspace')
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
}
