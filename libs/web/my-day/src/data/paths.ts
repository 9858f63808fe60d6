export const casePath = (caseId: string): string => `/cases/${caseId}`;

/** Where a case's responsibilities are. */
export const responsibilitiesPath = (caseId: string): string => `${casePath(caseId)}/responsibilities`;

export const consultationPath = (id: string): string => `/consultations/${id}`;

export const inboxPath = '/consultations';
