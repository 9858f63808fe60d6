import { useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Button, EmptyState } from '@rinnalla/web-ui';
import type { Contact } from '../data/intake-types.js';
import { ContactPanel } from '../detail/contact-panel.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import styles from './intake.module.css';

interface OpenPartProps {
  isWanted: boolean;
  contact: Contact | undefined;
  onClose: () => void;
}

/** The part beside the list. Esc leads back to the list; dialogs take their own Esc first. */
export function OpenPart({ isWanted, contact, onClose }: OpenPartProps) {
  const say = useTexts(intakeTexts);
  useEffect(() => {
    if (!isWanted) return undefined;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isWanted, onClose]);
  return (
    <section aria-label={say('detail.label')} className={styles.panel}>
      {isWanted && (
        <div className={styles.back}>
          <Button variant="quiet" icon="arrow-left" onPress={onClose}>
            {say('all')}
          </Button>
        </div>
      )}
      {contact && <ContactPanel key={contact.id} contact={contact} />}
      {!contact && (
        <EmptyState
          title={say(isWanted ? 'gone' : 'nothingOpen')}
          icon={isWanted ? 'lock' : 'inbox'}
          headingLevel={2}
        >
          {say(isWanted ? 'goneText' : 'nothingOpenText')}
        </EmptyState>
      )}
    </section>
  );
}
