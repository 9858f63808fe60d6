export const intakePath = '/intake';
export const contactPath = (id: string): string => `${intakePath}/${id}`;
