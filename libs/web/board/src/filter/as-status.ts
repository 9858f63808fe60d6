import { CASE_STATUSES, type CaseStatus } from '@rinnalla/domain';

export const asStatus = (text: string): CaseStatus | null =>
  CASE_STATUSES.find((status) => status === text) ?? null;
