import { useRef, type KeyboardEvent } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { LinkRows, NewItemsButton, Section } from '@rinnalla/web-ui';
import type { ConsultationInList } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import type { InboxGroup } from '../live/inbox-group.js';
import { InboxRow } from './inbox-row.js';
import styles from './inbox.module.css';
import { steadyRows } from './steady-rows.js';
import { useHeldRows } from './use-held-rows.js';

interface InboxSectionProps {
  group: InboxGroup;
  consultations: readonly ConsultationInList[];
  openId: string | null;
  onKeyDown: (event: KeyboardEvent, id: string) => void;
}

/** One part of the inbox. While the reader points at it or has focus in it, its rows stay where they are. */
export function InboxSection({ group, consultations, openId, onKeyDown }: InboxSectionProps) {
  const say = useTexts(consultationTexts);
  const place = useRef<HTMLDivElement>(null);
  const { held, show } = useHeldRows(place, consultations);
  const { rows, newCount } = steadyRows(consultations, held);
  return (
    <Section title={`${say(`inbox.${group}`)}: ${consultations.length}`}>
      <div ref={place}>
        {newCount > 0 && <NewItemsButton text={say('inbox.newOnes', { count: newCount })} onShow={show} />}
        {rows.length === 0 ? (
          <p className={styles.empty}>{say(`inbox.${group}Empty`)}</p>
        ) : (
          <LinkRows>
            {rows.map(({ row, isGone }) => (
              <InboxRow
                key={row.id}
                consultation={row}
                group={group}
                isOpen={row.id === openId}
                isGone={isGone}
                onKeyDown={onKeyDown}
              />
            ))}
          </LinkRows>
        )}
      </div>
    </Section>
  );
}
