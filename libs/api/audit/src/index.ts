import { ClientReportEntity } from './reports/client-report.entity.js';

export * from './reports/client-report.entity.js';

export const AUDIT_ENTITIES = [ClientReportEntity];
