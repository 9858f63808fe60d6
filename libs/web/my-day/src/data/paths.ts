export const casePath = (caseId: string): string => `/cases/${caseId}`;

/** Where a case's responsibilities are. */
export const responsibilitiesPath = (caseId: string): string => `${casePath(caseId)}/responsibilities`;

/** Where a case's team is, and others are taken into it. */
export const teamPath = (caseId: string): string => `${casePath(caseId)}/team`;

export const consultationPath = (id: string): string => `/consultations/${id}`;

export const inboxPath = '/consultations';
