import { useEffect, useSyncExternalStore } from 'react';
import { useGraphql } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { InlineAlert, useAnnounce } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import styles from './unrefreshed.module.css';

/** Above every page while something on it could not be read anew: it stands as it was, and is tried again. A lost connection says so itself. */
export function Unrefreshed() {
  const say = useTexts(appTexts);
  const announce = useAnnounce();
  const { owed } = useGraphql();
  const { isStuck } = useSyncExternalStore(owed.subscribe, owed.read);
  const isOffline = useFreshness().state === 'offline';
  const isTold = isStuck && !isOffline;
  useEffect(() => {
    if (isTold) announce(say('freshness.stuck'));
  }, [isTold, announce, say]);
  if (!isTold) return null;
  return (
    <div className={styles.notice} data-print="hidden">
      <InlineAlert tone="warning">{say('freshness.stuck')}</InlineAlert>
    </div>
  );
}
