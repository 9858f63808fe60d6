import { PATIENT_DATA_SCOPES, PERMISSION_RECIPIENTS } from '@rinnalla/domain';
import { useFormats } from '../use-formats.js';
import { useTexts } from '../texts.js';
import { useWords, wordFor } from '../use-words.js';
import { scopeTexts } from './scope-texts.js';

/** A permission as any of the server's answers tells it. */
export interface WordedPermission {
  readonly recipients: readonly string[];
  readonly recipientName: string | null;
  readonly serviceFunctions: readonly string[];
  readonly patientData: readonly string[];
  readonly recordedFrom: string | null;
  readonly recordedUntil: string | null;
}

export interface PermissionWords {
  readonly dataOf: (permission: WordedPermission) => string;
  readonly recipientsOf: (permission: WordedPermission) => string;
  /** The time of recording it is limited to; null: no limit. */
  readonly rangeOf: (permission: WordedPermission) => string | null;
  /** All of it in one line: which data, to whom, recorded when. */
  readonly lineOf: (permission: WordedPermission) => string;
  readonly givenOf: (permission: { readonly giverName: string; readonly givenOn: string }) => string;
}

/** Words a disclosure permission, the same wherever it is chosen, listed or printed. */
export function usePermissionWords(): PermissionWords {
  const say = useTexts(scopeTexts);
  const words = useWords();
  const { day, list } = useFormats();

  const dataOf = ({ serviceFunctions, patientData }: WordedPermission) =>
    list([
      ...serviceFunctions.map((name) => wordFor(words.serviceFunction, name)),
      ...PATIENT_DATA_SCOPES.filter((part) => patientData.includes(part)).map((part) =>
        say(`patientData.${part}`),
      ),
    ]);
  const recipientsOf = ({ recipients, recipientName }: WordedPermission) =>
    list(
      PERMISSION_RECIPIENTS.filter((name) => recipients.includes(name)).map((name) =>
        name === 'named_provider' && recipientName !== null ? recipientName : say(`recipient.${name}`),
      ),
    );
  const rangeOf = ({ recordedFrom, recordedUntil }: WordedPermission) => {
    if (recordedFrom !== null && recordedUntil !== null)
      return say('range.both', { from: day(recordedFrom), until: day(recordedUntil) });
    if (recordedFrom !== null) return say('range.from', { from: day(recordedFrom) });
    return recordedUntil === null ? null : say('range.until', { until: day(recordedUntil) });
  };
  const lineOf = (permission: WordedPermission) => {
    const scope = say('scope', { data: dataOf(permission), recipients: recipientsOf(permission) });
    const range = rangeOf(permission);
    return range === null ? scope : say('ranged', { scope, range });
  };
  const givenOf = ({ giverName, givenOn }: { giverName: string; givenOn: string }) =>
    say('given', { name: giverName, day: day(givenOn) });
  return { dataOf, recipientsOf, rangeOf, lineOf, givenOf };
}
