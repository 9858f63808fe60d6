import { type ReactNode, useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Button, EmptyState } from '@rinnalla/web-ui';
import { ConsultationPanel, type Intent } from '../detail/consultation-panel.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './inbox.module.css';

interface OpenConsultationProps {
  openId: string | null;
  intent: Intent;
  onClose: () => void;
  onAnswered: (consultationId: string) => void;
  claimantActs: ((consultationId: string) => ReactNode) | undefined;
}

/** The part beside the list. Esc leads back to the list; dialogs and menus take their own Esc first. */
export function OpenConsultation({
  openId,
  intent,
  onClose,
  onAnswered,
  claimantActs,
}: OpenConsultationProps) {
  const say = useTexts(consultationTexts);
  useEffect(() => {
    if (openId === null) return undefined;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [openId, onClose]);

  return (
    <section aria-label={say('detail.label')} className={styles.panel}>
      {openId === null ? (
        <EmptyState title={say('inbox.nothingOpen')} icon="consultation" headingLevel={2}>
          {say('inbox.nothingOpenText')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.back}>
            <Button variant="quiet" icon="arrow-left" onPress={onClose}>
              {say('all')}
            </Button>
          </div>
          <ConsultationPanel
            key={`${openId} ${intent}`}
            consultationId={openId}
            intent={intent}
            onAnswered={() => onAnswered(openId)}
            claimantActs={claimantActs}
          />
        </>
      )}
    </section>
  );
}
