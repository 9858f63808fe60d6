import { DataBreachChangeEntity, DataBreachEntity } from './breaches/data-breach.entity.js';
import { ClientReportCorrectionEntity } from './reports/client-report-correction.entity.js';
import { ClientReportEntity } from './reports/client-report.entity.js';

export * from './breaches/data-breach.entity.js';
export * from './reports/client-report-correction.entity.js';
export * from './reports/client-report.entity.js';
export * from './audit.module.js';
export * from './paper/client-report-file.js';

export const AUDIT_ENTITIES = [
  ClientReportEntity,
  ClientReportCorrectionEntity,
  DataBreachEntity,
  DataBreachChangeEntity,
];
