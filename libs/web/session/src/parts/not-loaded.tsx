import { useTexts } from '@rinnalla/web-i18n';
import { ErrorState } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import { WayOn } from './way-on.js';

export interface NotLoadedProps {
  /** Null where only loading the page again helps. */
  retry: (() => void) | null;
}

/** Stands in the place of a part that could not be fetched. */
export function NotLoaded({ retry }: NotLoadedProps) {
  const say = useTexts(sessionTexts);
  return (
    <ErrorState title={say('notLoaded.title')} action={<WayOn retry={retry} />}>
      {say(retry ? 'notLoaded.offline' : 'notLoaded.failed')}
    </ErrorState>
  );
}
