import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { Disclosure } from '@rinnalla/web-ui';
import type { NonDisclosure } from '../data/record-types.js';
import { AuthorLine } from '../entries/author-line.js';
import styles from '../entries/entry.module.css';
import { recordTexts } from '../i18n/record-texts.js';

interface ProtectionInForceProps {
  isProtected: boolean;
  inForce: NonDisclosure | null;
}

export function ProtectionInForce({ isProtected, inForce }: ProtectionInForceProps) {
  const say = useTexts(recordTexts);
  if (inForce) return <Told protection={inForce} />;
  return <p>{say(isProtected ? 'protection.unknown' : 'protection.none')}</p>;
}

/** What was in force before, with how each ended: nothing is taken off the history. */
export function ProtectionsBefore({ protections }: { protections: readonly NonDisclosure[] }) {
  const say = useTexts(recordTexts);
  if (protections.length === 0) return null;
  return (
    <Disclosure title={say('protection.history')} headingLevel={4}>
      <ul className={styles.history}>
        {protections.map((protection) => (
          <li key={protection.id} className={styles.correction}>
            <Told protection={protection} />
            {protection.ended && <Ended {...protection.ended} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Told({ protection }: { protection: NonDisclosure }) {
  const say = useTexts(recordTexts);
  const { day } = useFormats();
  const { validFrom, validUntil, toldBy, createdAt, createdBy } = protection;
  const from = day(validFrom);
  return (
    <div>
      <p>
        <strong>
          {validUntil === null
            ? say('protection.since', { from })
            : say('protection.until', { from, until: day(validUntil) })}
        </strong>
      </p>
      {toldBy !== null && <p>{say('protection.told', { by: toldBy })}</p>}
      <AuthorLine label={say('protection.recordedBy')} person={createdBy} at={createdAt} />
    </div>
  );
}

function Ended({ kind, by, at, reason }: NonNullable<NonDisclosure['ended']>) {
  const say = useTexts(recordTexts);
  const how = say(`protection.ended.${kind}`);
  return (
    <div>
      <p>{reason === null ? how : say('labelled', { label: how, value: reason })}</p>
      {by && <AuthorLine label={say('protection.endedBy')} person={by} at={at} />}
    </div>
  );
}
