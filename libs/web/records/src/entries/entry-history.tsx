import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { Disclosure } from '@rinnalla/web-ui';
import type { RecordEntry } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { AuthorLine } from './author-line.js';
import styles from './entry.module.css';

type Correction = RecordEntry['corrections'][number];

/** What an entry said before each correction, and why it was wrong (703/2023 22 §). */
export function EntryHistory({ corrections }: { corrections: readonly Correction[] }) {
  const say = useTexts(recordTexts);
  const { day } = useFormats();
  if (corrections.length === 0) return null;
  return (
    <Disclosure title={say('entry.history', { count: corrections.length })} headingLevel={3}>
      <ul className={styles.history}>
        {corrections.map((correction) => {
          const { occurredOn, body } = readOriginal(correction);
          return (
            <li key={correction.id} className={styles.correction}>
              <p>
                <strong>
                  {say(correction.correction === 'withdrawn' ? 'entry.withdrawn' : 'entry.corrected')}
                </strong>
              </p>
              <p>{say('labelled', { label: say('entry.reason'), value: correction.reason })}</p>
              <AuthorLine person={correction.by} at={correction.at} />
              <p>{say('labelled', { label: say('entry.original'), value: day(occurredOn) })}</p>
              <del className={styles.body}>{body}</del>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** Reads what was kept. The one place where it is parsed: our own server wrote it. */
function readOriginal({ original }: Correction): { occurredOn: string; body: string } {
  const kept: unknown = JSON.parse(original);
  const fields = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    occurredOn: 'occurredOn' in fields && typeof fields.occurredOn === 'string' ? fields.occurredOn : '',
    body: 'body' in fields && typeof fields.body === 'string' ? fields.body : '',
  };
}
