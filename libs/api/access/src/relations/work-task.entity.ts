import { Entity, Index } from 'typeorm';
import { At, Id, NULL, OneOf, TextList, Uuid, Version } from '@rinnalla/api-core';
import { WORK_TASKS } from '@rinnalla/domain';

/** A work task given to a professional in a workspace; without one, in the whole county. Rights follow it, not the title. */
@Entity('work_task')
@Index('work_task__by_professional', ['professionalId'])
export class WorkTaskEntity {
  @Id() id: string;
  @Uuid() professionalId: string;
  @Index()
  @Uuid(NULL)
  workspaceId: string | null;
  @OneOf(WORK_TASKS, { name: 'work_task__task' }) task: string;
  /** The holder's own service functions: where the decree opens only those (457/2024 13, 15, 18 § 2 mom.). */
  @TextList({ default: [] }) serviceFunctions: string[];
  /** Specially protected services the holder works in, so that no confirmation is asked there (457/2024 26 §). */
  @TextList({ default: [] }) specialities: string[];
  @At() validFrom: Date;
  @At(NULL) validTo: Date | null;
  /** Who gave it; null for what was there from the start. */
  @Uuid(NULL) createdBy: string | null;
  @Version() version: number;
}
