import { useNavigate, useParams } from '@tanstack/react-router';
import { ConsultationsPage, consultationFrameTexts } from '@rinnalla/web-consultations';
import { AskDisclosureButton } from '@rinnalla/web-disclosures';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';

/** The inbox, and the consultation of the address; whoever has claimed one may ask for records of its client (703/2023 56 §). */
export function InboxPage() {
  const { consultationId } = useParams({ from: '/shell/consultations/{-$consultationId}' });
  const navigate = useNavigate();
  usePageTitle(useTexts(consultationFrameTexts)('title'));
  return (
    <ConsultationsPage
      openId={consultationId ?? null}
      onNavigate={(href) => void navigate({ href, resetScroll: false })}
      claimantActs={(id) => <AskDisclosureButton key={id} consultationId={id} />}
    />
  );
}
