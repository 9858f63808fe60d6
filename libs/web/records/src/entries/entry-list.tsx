import { useTexts } from '@rinnalla/web-i18n';
import type { CaseWithRecord, RecordEntry } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { EntryLine } from './entry-line.js';
import styles from './entry.module.css';

export interface EntryListProps {
  found: CaseWithRecord;
  entries: readonly RecordEntry[];
  isHidden: boolean;
}

/** Entries under each other, newest first. Whose each is stands in it where the case has several clients. */
export function EntryList({ found, entries, isHidden }: EntryListProps) {
  const say = useTexts(recordTexts);
  const clients = found.clients.filter(({ role }) => role !== 'guardian');
  const nameOf = ({ client: { id, givenNames, familyName } }: RecordEntry): string | null => {
    if (clients.length < 2) return null;
    if (!isHidden) return `${givenNames} ${familyName}`;
    return say('entry.shieldedClient', { number: clients.findIndex(({ client }) => client.id === id) + 1 });
  };
  return (
    <ol aria-label={say('list')} className={styles.list}>
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} clientName={nameOf(entry)} />
      ))}
    </ol>
  );
}
