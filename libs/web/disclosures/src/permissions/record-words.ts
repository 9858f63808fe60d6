import { KINDS_OF_CASE, type KindOfCase } from '@rinnalla/domain';
import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { permissionTexts } from './i18n/permission-texts.js';

/** Of a document that belongs to a case as a whole, its kind; undefined of an entry of the record. */
export const kindOfCase = (kind: string): KindOfCase | undefined =>
  KINDS_OF_CASE.find((known) => known === kind);

/** What a record that a denial names is called. */
export function useRecordName(): (kind: string) => string {
  const say = useTexts(permissionTexts);
  const words = useWords();
  return (kind) => {
    const known = kindOfCase(kind);
    return known ? say(`kindOfCase.${known}`) : wordFor(words.entryKind, kind);
  };
}
