import { Entity, ForeignKey, Index } from 'typeorm';
import { At, Day, Id, NULL, OneOf, Text, Uuid, Version } from '@rinnalla/api-core';
import { ClientEntity } from '@rinnalla/api-clients';
import { UnitEntity, WorkspaceEntity } from '@rinnalla/api-organisation';
import { CASE_ALARMS, CASE_STATUSES, END_REASONS, REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';

/** A matter (asia, 1505.2) of one or more clients, held by one workspace. */
@Entity('case')
@Index('case__by_workspace', ['workspaceId', 'lastChangeAt', 'id'])
export class CaseEntity {
  @Id() id: string;
  /** Running number people say aloud, e.g. `T-1042`. */
  @Index({ unique: true })
  @Text()
  number: string;
  @OneOf(REGISTERS, { name: 'case__register' }) register: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'case__service_function' }) serviceFunction: string;
  @Index()
  @ForeignKey(() => UnitEntity)
  @Uuid()
  unitId: string;
  @ForeignKey(() => WorkspaceEntity)
  @Uuid()
  workspaceId: string;
  /** What the matter is about, in a few words. */
  @Text() topic: string;
  @OneOf(CASE_STATUSES, { name: 'case__status' }) status: string;
  @At() statusSince: Date;
  /** When anything on the case last changed, and by whom: what the board sorts and marks by. */
  @At() lastChangeAt: Date;
  @Uuid() lastChangeBy: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Version() version: number;
}

/** Whose case it is; siblings may share one. */
@Entity('case_client')
@Index('case_client__once', ['caseId', 'clientId'], { unique: true, where: '"valid_to" IS NULL' })
export class CaseClientEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(['subject', 'guardian', 'sibling', 'partner'], { name: 'case_client__role' }) role: string;
  @Day() validFrom: string;
  @Day(NULL) validTo: string | null;
}

/** One move of a case from status to status (status event). */
@Entity('status_event')
@Index('status_event__by_case', ['caseId', 'at'])
export class StatusEventEntity {
  @Id() id: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Text(NULL) fromStatus: string | null;
  @OneOf(CASE_STATUSES, { name: 'status_event__to_status' }) toStatus: string;
  @OneOf(END_REASONS, { name: 'status_event__reason', ...NULL }) reason: string | null;
  @Text(NULL) closingRecord: string | null;
  @At() at: Date;
  @Uuid() by: string;
}

/** When a professional last looked at a case: what "changed since I last looked" is counted from. */
@Entity('case_visit')
@Index('case_visit__once', ['professionalId', 'caseId'], { unique: true })
export class CaseVisitEntity {
  @Id() id: string;
  @Uuid() professionalId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @At() seenAt: Date;
}

const CORRECTED_KINDS = [
  'plan_text',
  'goal',
  'planned_service',
  'responsibility',
  'consultation_message',
  'record_entry',
] as const;

/** A line that was corrected or withdrawn: the original stays, with who, when and why (703/2023 22 §). */
@Entity('correction')
@Index('correction__by_record', ['recordKind', 'recordId'])
export class CorrectionEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid(NULL)
  caseId: string | null;
  @OneOf(CORRECTED_KINDS, { name: 'correction__record_kind' }) recordKind: string;
  @Uuid() recordId: string;
  @OneOf(['corrected', 'withdrawn'], { name: 'correction__kind' }) kind: string;
  /** The line's own fields as they stood before. */
  @Text() original: string;
  @Text() reason: string;
  @At() at: Date;
  @Uuid() by: string;
}

/** What a case alarms of, from when until when it was put right (SHL 36, 42 §). Written by the database's own rule. */
@Entity('case_alarm')
@Index('case_alarm__open', ['caseId', 'kind'], { unique: true, where: '"over_at" IS NULL' })
export class CaseAlarmEntity {
  @Id() id: string;
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(CASE_ALARMS, { name: 'case_alarm__kind' }) kind: string;
  @At() since: Date;
  @At(NULL) overAt: Date | null;
}
