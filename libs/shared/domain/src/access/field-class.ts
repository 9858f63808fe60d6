/**
 * What a field tells, from harmless to most protected. Each field of the API carries one; a field without one fails the build.
 * C0 workspace and process, C1 identity and contact, C2 core of the plan, C3 detail of an assessment, C4 decisions, C5 journal,
 * C6 health data and what is specially protected in it, C7 mediation, shelter, therapy, C8 who reported in secret,
 * C9 address under non-disclosure for safety.
 */
export const FIELD_CLASSES = ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'] as const;
export type FieldClass = (typeof FIELD_CLASSES)[number];
