import { useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { Chip, Inline, StatusTag } from '@rinnalla/web-ui';
import type { RecordEntry } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { AuthorLine } from './author-line.js';
import { EntryActs } from './entry-acts.js';
import { EntryHistory } from './entry-history.js';
import styles from './entry.module.css';

export interface EntryLineProps {
  entry: RecordEntry;
  /** Whose it is, where the case has several clients. */
  clientName: string | null;
}

/** One entry: its day, register and kind, what it says, who wrote it; a withdrawn one stays, struck through. */
export function EntryLine({ entry, clientName }: EntryLineProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { day } = useFormats();
  const isWithdrawn = entry.withdrawnAt !== null;
  const labelled = (label: string, value: string) => say('labelled', { label, value });
  return (
    <li className={styles.entry} data-withdrawn={isWithdrawn} id={entry.id} tabIndex={-1}>
      <div className={styles.top}>
        <span className={styles.day}>{day(entry.occurredOn)}</span>
        <Inline>
          <Tags entry={entry} />
          {entry.viewerCanCorrect && <EntryActs entry={entry} />}
        </Inline>
      </div>
      {clientName !== null && <p className={styles.quiet}>{labelled(say('entry.of'), clientName)}</p>}
      <p className={styles.body}>{isWithdrawn ? <del>{entry.body}</del> : entry.body}</p>
      {entry.withdrawnReason !== null && <p>{labelled(say('entry.reason'), entry.withdrawnReason)}</p>}
      <AuthorLine label={say('entry.by')} person={entry.createdBy} at={entry.createdAt} />
      <p className={styles.quiet}>
        {labelled(say('entry.serviceFunction'), words.serviceFunction[entry.entryFunction])}
      </p>
      {entry.openUnder !== 'M8' && (
        <p className={styles.quiet}>
          {labelled(
            say('entry.openUnder'),
            `${words.legalMode[entry.openUnder]} (${words.legalModeLaw[entry.openUnder]})`,
          )}
        </p>
      )}
      <EntryHistory corrections={entry.corrections} />
    </li>
  );
}

function Tags({ entry }: { entry: RecordEntry }) {
  const say = useTexts(recordTexts);
  const words = useWords();
  return (
    <>
      <StatusTag tone={entry.register === 'health' ? 'info' : 'neutral'}>
        {words.register[entry.register]}
      </StatusTag>
      <Chip>{words.entryKind[entry.entryKind]}</Chip>
      {entry.speciality !== null && (
        <StatusTag tone="warning" icon="lock">
          {say('entry.protected', { speciality: words.speciality[entry.speciality] })}
        </StatusTag>
      )}
      {entry.careEvent !== null && <Chip>{words.careEvent[entry.careEvent]}</Chip>}
      {entry.withdrawnAt !== null && <StatusTag>{say('entry.withdrawn')}</StatusTag>}
      {entry.withdrawnAt === null && entry.correctedAt !== null && (
        <StatusTag>{say('entry.corrected')}</StatusTag>
      )}
    </>
  );
}
