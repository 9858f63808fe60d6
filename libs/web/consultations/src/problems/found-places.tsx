import { useTexts } from '@rinnalla/web-i18n';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './found-places.module.css';
import { markedParts } from './marked-text.js';
import type { FoundIdentifier } from './problem.js';

interface FoundPlacesProps {
  text: string;
  found: readonly FoundIdentifier[];
}

/** The text with the places that tell who the client is, and what each of them is. */
export function FoundPlaces({ text, found }: FoundPlacesProps) {
  const say = useTexts(consultationTexts);
  return (
    <>
      <ul className={styles.list}>
        {found.map(({ kind, start, excerpt }) => (
          <li key={start}>{`${say(`identifier.${kind}`)}: ${excerpt}`}</li>
        ))}
      </ul>
      <p className={styles.text}>
        {markedParts(text, found).map((part) =>
          part.found === null ? part.text : <mark key={part.start}>{part.text}</mark>,
        )}
      </p>
    </>
  );
}
