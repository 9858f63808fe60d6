import { useNavigate, useParams } from '@tanstack/react-router';
import { useTexts } from '@rinnalla/web-i18n';
import { intakeFrameTexts, IntakePage } from '@rinnalla/web-intake';
import { usePageTitle } from '../shell/use-page-title.js';

/** The queues of contacts, and the contact of the address. */
export function ContactsPage() {
  const { contactId } = useParams({ from: '/shell/intake/{-$contactId}' });
  const navigate = useNavigate();
  usePageTitle(useTexts(intakeFrameTexts)('title'));
  return (
    <IntakePage
      openId={contactId ?? null}
      onNavigate={(href) => void navigate({ href, resetScroll: false })}
    />
  );
}
