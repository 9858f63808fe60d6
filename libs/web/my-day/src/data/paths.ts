export const casePath = (caseId: string): string => `/cases/${caseId}`;

export const consultationPath = (id: string): string => `/consultations/${id}`;

export const inboxPath = '/consultations';
