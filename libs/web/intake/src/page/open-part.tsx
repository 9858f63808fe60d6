import { useTexts } from '@rinnalla/web-i18n';
import { EmptyState } from '@rinnalla/web-ui';
import type { Contact } from '../data/intake-types.js';
import { ContactPanel } from '../detail/contact-panel.js';
import { intakeTexts } from '../i18n/intake-texts.js';

interface OpenPartProps {
  isWanted: boolean;
  contact: Contact | undefined;
}

/** The part beside the list. */
export function OpenPart({ isWanted, contact }: OpenPartProps) {
  const say = useTexts(intakeTexts);
  if (contact) return <ContactPanel key={contact.id} contact={contact} />;
  return (
    <EmptyState
      title={say(isWanted ? 'gone' : 'nothingOpen')}
      icon={isWanted ? 'lock' : 'inbox'}
      headingLevel={2}
    >
      {say(isWanted ? 'goneText' : 'nothingOpenText')}
    </EmptyState>
  );
}
