import type { KeyboardEvent } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import type { ConsultationInboxQuery } from '@rinnalla/web-graphql';
import { EmptyState } from '@rinnalla/web-ui';
import { useSelf } from '../data/use-self.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { InboxSection } from './inbox-section.js';

interface InboxListsProps {
  inbox: ConsultationInboxQuery['consultationInbox'];
  openId: string | null;
  onRowKey: (event: KeyboardEvent, id: string) => void;
}

/** What to take, what to answer and what is awaited. Whoever is asked nothing sees only what they asked. */
export function InboxLists({ inbox, openId, onRowKey }: InboxListsProps) {
  const say = useTexts(consultationTexts);
  const { expertiseIds } = useSelf();
  const { unclaimed, mine, waiting } = inbox;
  const isAsked = expertiseIds.length > 0 || mine.length > 0;
  const isDone = unclaimed.length + mine.length === 0;
  const shared = { openId, onKeyDown: onRowKey };
  return (
    <>
      {isAsked && isDone && (
        <EmptyState mood="done" title={say('inbox.doneTitle')} headingLevel={2}>
          {say('inbox.doneText')}
        </EmptyState>
      )}
      {isAsked && !isDone && (
        <>
          <InboxSection group="unclaimed" consultations={unclaimed} {...shared} />
          <InboxSection group="mine" consultations={mine} {...shared} />
        </>
      )}
      <InboxSection group="waiting" consultations={waiting} {...shared} />
    </>
  );
}
