import { At, Day, Id, Text, Uuid, Whole } from '@rinnalla/api-core';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ClientReportEntity } from './client-report.entity.js';

/** A day on which a client's request was said to have come, and the one on which it had, with what hung on it; never changed, never deleted. */
@Entity('client_report_correction')
@Index('client_report_correction__by_version', ['reportId', 'version'], { unique: true })
@Check('client_report_correction__days', '"requested_before" <> "requested_after"')
export class ClientReportCorrectionEntity {
  @Id() id: string;
  @ForeignKey(() => ClientReportEntity)
  @Uuid()
  reportId: string;
  /** Of the report, once it was corrected so. */
  @Whole() version: number;
  @Day() requestedBefore: string;
  @Day() requestedAfter: string;
  @Day() dueBefore: string;
  @Day() dueAfter: string;
  /** The first day told of: the same as before where it was chosen, or the report had been given. */
  @Day() fromBefore: string;
  @Day() fromAfter: string;
  @Text() reason: string;
  @At() at: Date;
  @Uuid() by: string;
}
