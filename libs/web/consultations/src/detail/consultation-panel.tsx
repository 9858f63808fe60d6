import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { DraftPlaceProvider, Unreadable, UnsentOf } from '@rinnalla/web-session';
import { EmptyState, Skeleton } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ConsultationBody } from './consultation-body.js';
import { useConsultation } from './use-consultation.js';

/** What the reader came to do: to read, to write to the thread, or to answer. A `glance` was not asked for and takes no focus. */
export type Intent = 'glance' | 'read' | 'reply' | 'answer';

interface ConsultationPanelProps {
  consultationId: string;
  intent: Intent;
  /** What comes after answering. */
  onAnswered: () => void;
  claimantActs: ((consultationId: string) => ReactNode) | undefined;
}

/** One consultation beside the list, or on a phone in its place. */
export function ConsultationPanel({ consultationId, ...shown }: ConsultationPanelProps) {
  const sayCommon = useTexts(commonTexts);
  const { data, failure, isLoading, reread } = useConsultation(consultationId);
  const record = `consultation:${consultationId}`;
  const place = useMemo(() => ({ record, name: '' }), [record]);
  if (data)
    return (
      <DraftPlaceProvider value={place}>
        <ConsultationBody consultation={data.consultation} {...shown} />
      </DraftPlaceProvider>
    );
  if (isLoading) return <Skeleton loadingText={sayCommon('loading')} count={5} />;
  if (failure?.code === 'NOT_FOUND' || failure?.code === 'NOT_ALLOWED')
    return (
      <>
        <Unseen />
        <UnsentOf record={record} />
      </>
    );
  return failure && <Unreadable failure={failure} onRetry={reread} />;
}

/** What stood here may have gone with the reader's focus in it. */
function Unseen() {
  const say = useTexts(consultationTexts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <EmptyState title={say('detail.gone')} icon="lock" headingLevel={2}>
        {say('detail.goneText')}
      </EmptyState>
    </div>
  );
}
