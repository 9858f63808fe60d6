import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import {
  CARE_EVENTS,
  type CareEvent,
  ENTRY_KINDS,
  PROFESSIONS,
  PROTECTED_SPECIALITIES,
  REGISTERS,
  SERVICE_FUNCTIONS,
} from '@rinnalla/domain';

/** One entry of a record: of the client journal (asiakaskertomus) or the patient record, each in its own register (703/2023 46, 47 §). */
@Entity('record_entry')
@Index('record_entry__by_case', ['caseId', 'occurredOn'])
@Check('record_entry__care_of_patients', `"care_event" IS NULL OR "kind" = 'patient_entry'`)
export class RecordEntryEntity {
  @Id() id: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'record_entry__register' }) register: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'record_entry__service_function' }) serviceFunction: string;
  @OneOf(ENTRY_KINDS, { name: 'record_entry__kind' }) kind: string;
  /** Specially protected patient entry: of which service (703/2023 26 §). */
  @OneOf(PROTECTED_SPECIALITIES, { name: 'record_entry__speciality', ...NULL }) speciality: string | null;
  /** What it tells of time limits of care: that the need was assessed, or the care given (1326/2010 51 a, 53 §). */
  @OneOf(CARE_EVENTS, { name: 'record_entry__care_event', ...NULL }) careEvent: CareEvent | null;
  /** The day the entry tells of. */
  @Day() occurredOn: string;
  @Text() body: string;
  @OneOf(PROFESSIONS, { name: 'record_entry__author_profession' }) authorProfession: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At(NULL) correctedAt: Date | null;
  @At(NULL) withdrawnAt: Date | null;
  @Version() version: number;
}
