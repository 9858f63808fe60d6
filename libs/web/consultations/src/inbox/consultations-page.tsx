import { type ReactNode, useState } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Button, PageHeading, Skeleton, SplitPane } from '@rinnalla/web-ui';
import { consultationPath, consultationsPath } from '../data/consultation-paths.js';
import type { Intent } from '../detail/consultation-panel.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { consultationFrameTexts } from '../i18n/frame-texts.js';
import { InboxLists } from './inbox-lists.js';
import styles from './inbox.module.css';
import { KeysDialog } from './keys-dialog.js';
import { useLetterKeys } from './letter-keys.js';
import { nextToAnswer } from './next-to-answer.js';
import { OpenConsultation } from './open-consultation.js';
import { useGlance } from './use-glance.js';
import { useFocusOnReturn } from './use-focus-on-return.js';
import { useRowKeys } from './use-row-keys.js';
import { useInbox } from './use-inbox.js';

interface Wanted {
  readonly id: string;
  readonly intent: Intent;
}

const intentOf = (openId: string | null, wanted: Wanted | null): Intent => {
  if (openId === null) return 'glance';
  return wanted?.id === openId ? wanted.intent : 'read';
};

export interface ConsultationsPageProps {
  /** The consultation of the address, or null for the list alone. */
  openId: string | null;
  onNavigate: (path: string) => void;
  /** Shown to whoever has claimed a consultation that names the client. */
  claimantActs?: (consultationId: string) => ReactNode;
}

/** The inbox and, beside it or on a phone in its place, the open consultation. */
export function ConsultationsPage({ openId, onNavigate, claimantActs }: ConsultationsPageProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const sayFrame = useTexts(consultationFrameTexts);
  const [areKeysShown, showKeys] = useState(false);
  const [areLettersOn, turnLetters] = useLetterKeys();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { data, failure, isLoading, reread } = useInbox();
  const inbox = data?.consultationInbox;

  const open = (id: string, intent: Intent) => {
    setWanted({ id, intent });
    onNavigate(consultationPath(id));
  };
  const shownId = useGlance(inbox, openId);
  const handleRowKey = useRowKeys(inbox, areLettersOn, open);
  const focusOnReturn = useFocusOnReturn(openId);
  const close = () => {
    focusOnReturn();
    onNavigate(consultationsPath);
  };
  const openNext = (doneId: string) => {
    const next = nextToAnswer(inbox, doneId);
    if (next === null) close();
    else open(next, 'read');
  };
  return (
    <>
      <PageHeading
        actions={
          <span className={styles.keyboardOnly}>
            <Button icon="help" onPress={() => showKeys(true)}>
              {say('keys.open')}
            </Button>
          </span>
        }
      >
        {sayFrame('title')}
      </PageHeading>
      <SplitPane
        isOpen={openId !== null}
        onClose={close}
        detailLabel={say('detail.label')}
        backText={say('all')}
        list={
          <>
            {inbox && <InboxLists inbox={inbox} openId={shownId} onRowKey={handleRowKey} />}
            {isLoading && <Skeleton shape="rows" count={6} loadingText={sayCommon('loading')} />}
            {failure && !inbox && <Unreadable failure={failure} onRetry={reread} />}
          </>
        }
      >
        <OpenConsultation
          openId={shownId}
          intent={intentOf(openId, wanted)}
          onAnswered={openNext}
          claimantActs={claimantActs}
        />
      </SplitPane>
      <KeysDialog
        isOpen={areKeysShown}
        onOpenChange={showKeys}
        areLettersOn={areLettersOn}
        onTurnLetters={turnLetters}
      />
    </>
  );
}
