import { INPUT_LIMITS } from '@rinnalla/contracts';

export const CONTACT_FIELDS = ['street', 'postalCode', 'municipality', 'phone'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

const FORMATS: Partial<Record<ContactField, RegExp>> = {
  postalCode: /^\d{5}$/,
  phone: /^\+?[\d ()-]{3,30}$/,
};

/** What is wrong with a field; the server asks the same. An empty one is nothing. */
export function contactFault(field: ContactField, value: string): 'tooLong' | 'format' | null {
  const text = value.trim();
  if (text === '') return null;
  if (text.length > INPUT_LIMITS.name) return 'tooLong';
  return FORMATS[field]?.test(text) === false ? 'format' : null;
}
