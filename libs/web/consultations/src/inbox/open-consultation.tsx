import type { ReactNode } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { EmptyState } from '@rinnalla/web-ui';
import { ConsultationPanel, type Intent } from '../detail/consultation-panel.js';
import { consultationTexts } from '../i18n/consultation-texts.js';

interface OpenConsultationProps {
  openId: string | null;
  intent: Intent;
  onAnswered: (consultationId: string) => void;
  claimantActs: ((consultationId: string) => ReactNode) | undefined;
}

/** The part beside the list. */
export function OpenConsultation({ openId, intent, onAnswered, claimantActs }: OpenConsultationProps) {
  const say = useTexts(consultationTexts);
  if (openId === null) {
    return (
      <EmptyState title={say('inbox.nothingOpen')} icon="consultation" headingLevel={2}>
        {say('inbox.nothingOpenText')}
      </EmptyState>
    );
  }
  return (
    <ConsultationPanel
      key={`${openId} ${intent}`}
      consultationId={openId}
      intent={intent}
      onAnswered={() => onAnswered(openId)}
      claimantActs={claimantActs}
    />
  );
}
