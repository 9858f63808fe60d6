import { INPUT_LIMITS } from '@rinnalla/contracts';
import { parseHetu, SERVICE_FUNCTIONS, type ServiceFunction } from '@rinnalla/domain';
import type { DraftFields } from '@rinnalla/web-session';

export const CONTACT_LANGUAGES = ['fi', 'sv', 'se', 'en', 'other'] as const;
type ContactLanguage = (typeof CONTACT_LANGUAGES)[number];

/** The form as it is being filled in. */
export interface OpenCaseFields {
  readonly hetu: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly contactLanguage: ContactLanguage;
  readonly serviceFunction: ServiceFunction | null;
  readonly topic: string;
}

export type OpenCaseFieldName = keyof OpenCaseFields;

export const EMPTY_FIELDS: OpenCaseFields = {
  hetu: '',
  familyName: '',
  givenNames: '',
  contactLanguage: 'fi',
  serviceFunction: null,
  topic: '',
};

/** What is wrong with a field: one of our own words, or a reason as the server gives them. */
export type FieldFault =
  | 'missing.hetu'
  | 'missing.hetuFormat'
  | 'missing.familyName'
  | 'missing.givenNames'
  | 'missing.serviceFunction'
  | 'missing.topic'
  | 'date'
  | 'checkCharacter'
  | 'tooLong';

/** Checks what can be known without the server, by the same rules. */
export function faultsOf(fields: OpenCaseFields): ReadonlyMap<OpenCaseFieldName, FieldFault> {
  const faults = new Map<OpenCaseFieldName, FieldFault>();
  const hetuFault = faultOfHetu(fields.hetu);
  if (hetuFault) faults.set('hetu', hetuFault);
  if (fields.familyName.trim() === '') faults.set('familyName', 'missing.familyName');
  if (fields.givenNames.trim() === '') faults.set('givenNames', 'missing.givenNames');
  if (fields.serviceFunction === null) faults.set('serviceFunction', 'missing.serviceFunction');
  if (fields.topic.trim() === '') faults.set('topic', 'missing.topic');
  if (fields.familyName.length > INPUT_LIMITS.name) faults.set('familyName', 'tooLong');
  if (fields.givenNames.length > INPUT_LIMITS.name) faults.set('givenNames', 'tooLong');
  if (fields.topic.length > INPUT_LIMITS.line) faults.set('topic', 'tooLong');
  return faults;
}

function faultOfHetu(hetu: string): FieldFault | null {
  if (hetu.trim() === '') return 'missing.hetu';
  const parsed = parseHetu(hetu);
  if (parsed.kind === 'ok') return null;
  return parsed.reason === 'format' ? 'missing.hetuFormat' : parsed.reason;
}

export const draftOf = ({ serviceFunction, ...fields }: OpenCaseFields): DraftFields => ({
  ...fields,
  serviceFunction: serviceFunction ?? '',
});

export function fieldsOf(draft: DraftFields): OpenCaseFields {
  return {
    hetu: draft['hetu'] ?? '',
    familyName: draft['familyName'] ?? '',
    givenNames: draft['givenNames'] ?? '',
    contactLanguage: CONTACT_LANGUAGES.find((language) => language === draft['contactLanguage']) ?? 'fi',
    serviceFunction: SERVICE_FUNCTIONS.find((known) => known === draft['serviceFunction']) ?? null,
    topic: draft['topic'] ?? '',
  };
}

export const isEmpty = (fields: OpenCaseFields): boolean =>
  [fields.hetu, fields.familyName, fields.givenNames, fields.topic].every((text) => text.trim() === '');
