import { failureText, inputText, lawText, type DomainWords } from '@rinnalla/web-i18n';
import type { Failure } from '@rinnalla/web-graphql';
import { RECORD_FIELDS, type RecordField } from './record-fields.js';

/** Fields that the server names otherwise than the form. */
const FIELD_OF: Readonly<Record<string, RecordField>> = {
  receivedAt: 'receivedTime',
  hasConsent: 'consent',
  unitId: 'queue',
  'reporter.secrecyGround': 'secrecyGround',
  'reporter.name': 'reporterName',
  'reporter.reachedAt': 'reachedAt',
};

export interface ServerFault {
  /** What no field is to blame for. */
  readonly problem: string | null;
  /** The field to blame, with the section of law that asks for it where one does. */
  readonly fault: { readonly field: RecordField; readonly words: string } | null;
}

/** What the server found wrong, in its place and in words. */
export function serverFault(words: DomainWords, failure: Failure | null): ServerFault {
  if (failure === null) return { problem: null, fault: null };
  const named = failure.field?.replace('input.', '') ?? '';
  const field = FIELD_OF[named] ?? RECORD_FIELDS.find((known) => known === named);
  if (field === undefined) return { problem: failureText(words, failure), fault: null };
  const law = failure.section === undefined ? '' : ` (${lawText(words, [failure.section])})`;
  return { problem: null, fault: { field, words: `${inputText(words, failure.reason ?? '')}${law}` } };
}
