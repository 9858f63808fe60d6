export const consultationsPath = '/consultations';

export const consultationPath = (id: string): string => `${consultationsPath}/${id}`;
